// What members read of employees' published comments, and of what was said about them afterwards.
import type { Released } from './anonymity.ts';
import type { Day } from './calendar.ts';
import type { NamedTeam } from './people.ts';
import type { Text } from './surveys.ts';

/** Whether its writer can be answered: 'none' (no mailbox), 'open', 'answered', or 'waiting' (the writer had the last word). */
export type TalkState = 'none' | 'open' | 'answered' | 'waiting';

/** A comment as lists show it: without team, day or anything else beside it. */
export type PublishedComment = { readonly id: string; readonly text: string; readonly talk: TalkState };

/** One open question's comments of a team and all below, a page of them in the order of their random ids; `next` continues after the last one. */
export type CommentsOfQuestion = {
  readonly questionId: string;
  readonly question: Text;
  readonly comments: readonly Released<PublishedComment>[];
  readonly total: number;
  readonly next: string | null;
  /** Too few people of the team wrote for it to be shown by itself. */
  readonly hidden: boolean;
  /** Where it is hidden: the nearest team above with which the team's are, if it has any; its id is the organization's for all together. */
  readonly shownWith: NamedTeam | null;
};

/** A letter as leaders read it. What the writer sent carries no day: it might tell a shift. */
export type ThreadLetter =
  | { readonly by: 'writer'; readonly text: string }
  | { readonly by: 'member'; readonly name: string; readonly text: string; readonly day: Day };

/** One comment with the talk about it. */
export type CommentView = {
  readonly wave: { readonly id: string; readonly name: string };
  readonly question: Text;
  readonly comment: Released<PublishedComment>;
  /** Who put it aside, because it harms somebody, and when. */
  readonly flagged: Flagged | null;
  readonly letters: readonly ThreadLetter[];
};

export type Flagged = { readonly by: string; readonly day: Day };

/** A comment that was put aside. */
export type FlaggedComment = {
  readonly wave: { readonly id: string; readonly name: string };
  readonly question: Text;
  readonly comment: Released<PublishedComment>;
  readonly flagged: Flagged;
};

/** 'waiting' as long as the last letter is the writer's. */
export function talkStateOf(answerable: boolean, last: 'writer' | 'member' | null): TalkState {
  if (!answerable) return 'none';
  return last === null ? 'open' : last === 'writer' ? 'waiting' : 'answered';
}

// Answers that may not be a person's, in English.
import { counted, formatNps, formatNumber } from '../format.ts';

const answers = (n: number): string => counted('en', n, { one: 'answer', other: 'answers' });

export const quarantine = {
  title: (n: number) => (n === 0 ? 'No answer is in doubt' : `${answers(n)} may not be ${n === 1 ? 'a person’s' : 'people’s'}`),
  titleSettled: 'Answers that were in doubt',
  name: 'Unconfirmed answers',
  lead: 'Programs that check e-mail follow its links, and some press the buttons they find. What may come from one waits here and counts in no figure. It counts by itself once the person writes a comment, or comes back later and answers again.',
  views: { label: 'Which answers', all: 'Answers', waiting: 'Unconfirmed', settled: 'Settled' },
  reasons: {
    trap: () => 'Somebody followed the link in the letter that people cannot see.',
    burst: () => 'Four or more different scores were opened or sent within ten seconds.',
    scanner: () => 'A program that checks links or makes previews was at this letter’s links.',
    tooSoon: (seconds: number) => `It came ${counted('en', seconds, { one: 'second', other: 'seconds' })} after the letter.`,
  },
  choose: (customer: string, score: number) => `Choose the answer of ${customer}, ${score}`,
  chooseAll: 'Choose all on this page',
  chooseNone: 'Choose none',
  answersLabel: 'Answers',
  nothingChosen: 'Choose at least one answer.',
  confirm: 'Confirm the chosen',
  reject: 'Reject the chosen',
  putBack: 'Doubt the chosen again',
  effect: 'A confirmed answer counts, and a detractor’s opens a case. A rejected one is kept and counts nowhere. Both can be taken back.',
  settled: {
    confirmed: (by: string | null) => (by === null ? 'Confirmed by a comment or a later visit' : `Confirmed by ${by}`),
    rejected: (by: string | null) => (by === null ? 'Rejected' : `Rejected by ${by}`),
  },
  emptyTitle: 'Nothing waits here',
  empty: 'When an answer may come from a program, it waits here with the reason.',
  emptySettled: 'Nothing has been settled yet',
  /** Beside a figure; `without` is null when there are no other answers. */
  note: (n: number) =>
    n === 1
      ? '1 answer of this period may not be a person’s and is not counted.'
      : `${formatNumber('en', n)} answers of this period may not be people’s and are not counted.`,
  noteWith: (withAll: number, without: number | null) =>
    without === null
      ? `They would be the only ones, with an NPS of ${formatNps('en', withAll)}.`
      : `With them NPS would be ${formatNps('en', withAll)} instead of ${formatNps('en', without)}.`,
  look: 'Look at them',
};

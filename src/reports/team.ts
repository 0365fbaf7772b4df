// One team's page: its customers, its people as far as the gate lets through, and its loops.
import type { Scope } from '#domain/access.ts';
import { derive, type Released } from '#domain/anonymity.ts';
import type { CommentsOfQuestion } from '#domain/comments.ts';
import type { DebriefLine } from '#domain/debriefs.ts';
import { childrenOf, type NamedTeam, subtree } from '#domain/people.ts';
import { periodEnding, startOf } from '#domain/periods.ts';
import { notFound } from '#domain/refusal.ts';
import { itemMeasure } from '#domain/counting.ts';
import type { Dimension, SurveyContent, Text } from '#domain/surveys.ts';
import { type MonthOfNps, trendMonths } from '#domain/trend.ts';
import type { ClosedWave, TeamChange, TeamView, WaveNow } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';
import { closedInTime } from './cases.ts';
import { publishedComments } from './comments.ts';
import { debriefOfTeam } from './debriefs.ts';
import { changeOfTeam, contentOf, historyOfTeam, teamView } from './engagement.ts';
import { npsByMonth } from './nps.ts';
import { type Asked, figuresOf, rowOf, type Setting, settingOf, type TeamRow } from './overview.ts';
import { wavesNow } from './taking-part.ts';

/**
 * One sentence of the questionnaire with its released mean on 1-5; reverse-keyed ones are recoded, so more is always better. `counts` say how many chose
 * 1 to 5, where that may be told.
 */
type ItemLine = {
  readonly text: Text;
  readonly dimension: Dimension;
  readonly reversed: boolean;
  readonly value: number;
  readonly bound?: 'atMost' | 'atLeast';
  readonly counts: readonly number[] | null;
};

/** A page stays a page: further comments have a list of their own. */
const mostComments = 20;

export type TeamReport = {
  readonly setting: Setting;
  readonly team: NamedTeam;
  readonly row: TeamRow;
  readonly below: readonly TeamRow[];
  readonly trend: readonly MonthOfNps[];
  readonly latest: TeamView | null;
  /** The latest first; only what may stand side by side. */
  readonly history: readonly TeamView[];
  /** Beside the wave before; null where that may not be told. */
  readonly change: TeamChange | null;
  /** Whether there is a wave before at all. */
  readonly hasEarlier: boolean;
  readonly items: Released<readonly ItemLine[]> | null;
  /** Waves that are not published yet. */
  readonly open: readonly WaveNow[];
  /** The talk about the latest wave. */
  readonly talk: DebriefLine | null;
  /** Of a pulse, how many of the survey's items it asked; null when it asked them all. */
  readonly pulse: { readonly asked: number; readonly all: number } | null;
  /** The first of what was written, by question. */
  readonly comments: readonly CommentsOfQuestion[];
  readonly closed: { readonly due: number; readonly inTime: number };
};

/** Throws `notFound` for a team that is not in sight. */
export async function teamReport(db: Reader, scope: Scope, teamId: string, asked: Asked, now: Date): Promise<TeamReport> {
  const setting = await settingOf(db, scope, { ...asked, team: teamId }, now);
  const { team, tree, survey, period, timeZone, waves } = setting;
  if (team === null) throw notFound();
  const within = [...subtree(tree, teamId)];
  const [figures, trend, history, change, open, closed] = await Promise.all([
    figuresOf(db, scope, setting, now),
    survey === null ? [] : npsByMonth(db, scope, within, survey.id, periodEnding(period.to, trendMonths)),
    historyOfTeam(db, scope, teamId, waves),
    changeOfTeam(db, scope, teamId, waves),
    wavesNow(db, scope, teamId, now),
    closedInTime(db, scope, within, { from: startOf(period, timeZone), before: now }),
  ]);
  const { snapshot } = figures;
  const latest = snapshot === null ? null : teamView(snapshot, scope, teamId);
  const content = snapshot === null ? null : await contentOf(db, scope, snapshot.wave);
  return {
    setting,
    team,
    row: rowOf(figures, team, 0),
    below: (childrenOf(tree).get(teamId) ?? []).map((child) => rowOf(figures, child, 0)),
    trend,
    latest,
    history,
    change,
    hasEarlier: waves.length > 1,
    open,
    talk: snapshot === null ? null : await debriefOfTeam(db, scope, teamId, snapshot.wave.id, now),
    items: latest === null || content === null ? null : itemsOf(latest, content),
    pulse: snapshot === null || content === null ? null : pulseOf(snapshot.wave, content),
    comments: latest === null ? [] : await publishedComments(db, scope, { wave: latest.wave, teamId, now }, { limit: mostComments }),
    closed,
  };
}

function itemsOf({ result }: TeamView, content: SurveyContent): Released<readonly ItemLine[]> | null {
  if (result.hidden) return null;
  return derive(result, (shown) => {
    if (shown.hidden) return [];
    return content.questions.flatMap((q): ItemLine[] => {
      const name = itemMeasure(q.id);
      const measure = q.type === 'agree' ? shown.measures[name] : undefined;
      return q.type !== 'agree' || measure === undefined
        ? []
        : [{ text: q.text, dimension: q.dimension, reversed: q.reversed, ...measure, counts: shown.distributions[name] ?? null }];
    });
  });
}

function pulseOf({ asks }: ClosedWave, content: SurveyContent): TeamReport['pulse'] {
  const items = content.questions.filter((q) => q.type === 'agree');
  return asks === null ? null : { asked: items.filter((q) => asks.includes(q.id)).length, all: items.length };
}

// One team's page: its customers, its people as far as the gate lets through, and its loops.
import { and, eq } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { derive, type Released, type TeamComments } from '#domain/anonymity.ts';
import { childrenOf, type NamedTeam, subtree } from '#domain/people.ts';
import { periodEnding, startOf } from '#domain/periods.ts';
import { notFound } from '#domain/refusal.ts';
import { itemMeasure } from '#domain/snapshots.ts';
import type { Dimension, SurveyContent, Text } from '#domain/surveys.ts';
import { type MonthOfNps, trendMonths } from '#domain/trend.ts';
import type { Reader } from '#db/store.ts';
import { closedInTime } from './cases.ts';
import { type ClosedWave, historyOfTeam, type Snapshot, type TeamView, teamView } from './engagement.ts';
import { npsByMonth } from './nps.ts';
import { type Asked, figuresOf, rowOf, type Setting, settingOf, type TeamRow } from './overview.ts';

/** One sentence of the questionnaire with its released mean on 1-5; reverse-keyed ones are recoded, so more is always better. */
type ItemLine = {
  readonly text: Text;
  readonly dimension: Dimension;
  readonly reversed: boolean;
  readonly value: number;
  readonly bound?: 'atMost' | 'atLeast';
};

type OpenAnswers = { readonly question: Text; readonly said: Released<TeamComments> };

export type TeamReport = {
  readonly setting: Setting;
  readonly team: NamedTeam;
  readonly row: TeamRow;
  readonly below: readonly TeamRow[];
  readonly trend: readonly MonthOfNps[];
  readonly latest: TeamView | null;
  /** The latest first; only what may stand side by side. */
  readonly history: readonly TeamView[];
  readonly items: Released<readonly ItemLine[]> | null;
  /** Of a pulse, how many of the survey's items it asked; null when it asked them all. */
  readonly pulse: { readonly asked: number; readonly all: number } | null;
  readonly comments: readonly OpenAnswers[];
  readonly closed: { readonly due: number; readonly inTime: number };
};

/** Throws `notFound` for a team that is not in sight. */
export async function teamReport(db: Reader, scope: Scope, teamId: string, asked: Asked, now: Date): Promise<TeamReport> {
  const setting = await settingOf(db, scope, { ...asked, team: teamId }, now);
  const { team, tree, survey, period, timeZone, waves } = setting;
  if (team === null) throw notFound();
  const within = [...subtree(tree, teamId)];
  const [figures, trend, history, closed] = await Promise.all([
    figuresOf(db, scope, setting, now),
    survey === null ? [] : npsByMonth(db, scope, within, survey.id, periodEnding(period.to, trendMonths)),
    historyOfTeam(db, scope, teamId, waves),
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
    items: latest === null || content === null ? null : itemsOf(latest, content),
    pulse: snapshot === null || content === null ? null : pulseOf(snapshot.wave, content),
    comments: snapshot === null || content === null ? [] : commentsOf(snapshot, content, teamId),
    closed,
  };
}

async function contentOf(db: Reader, scope: Scope, { surveyId, version }: ClosedWave): Promise<SurveyContent | null> {
  const v = db.t.surveyVersions;
  const [row] = await db
    .select({ content: v.content })
    .from(v)
    .where(and(eq(v.organizationId, scope.organizationId), eq(v.surveyId, surveyId), eq(v.version, version)));
  return row?.content ?? null;
}

function itemsOf({ result }: TeamView, content: SurveyContent): Released<readonly ItemLine[]> | null {
  if (result.hidden) return null;
  return derive(result, (shown) => {
    if (shown.hidden) return [];
    return content.questions.flatMap((q): ItemLine[] => {
      const measure = q.type === 'agree' ? shown.measures[itemMeasure(q.id)] : undefined;
      return q.type !== 'agree' || measure === undefined
        ? []
        : [{ text: q.text, dimension: q.dimension, reversed: q.reversed, ...measure }];
    });
  });
}

function pulseOf({ asks }: ClosedWave, content: SurveyContent): TeamReport['pulse'] {
  const items = content.questions.filter((q) => q.type === 'agree');
  return asks === null ? null : { asked: items.filter((q) => asks.includes(q.id)).length, all: items.length };
}

function commentsOf(snapshot: Snapshot, content: SurveyContent, teamId: string): readonly OpenAnswers[] {
  return content.questions.flatMap((q) => {
    const said = q.type === 'open' ? snapshot.comments.get(q.id)?.find((one) => one.teamId === teamId) : undefined;
    return q.type !== 'open' || said === undefined || said.comments.length === 0 ? [] : [{ question: q.text, said }];
  });
}

// The page of results as a team's supervisor will get it, filled with made-up numbers, for those who are about to answer.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SurveyLocale } from '#domain/languages.ts';
import { formatNumber } from '#web/messages/format.ts';
import type { PublicMessages } from '#web/messages/public.ts';
import { HiddenToProtect } from './empty.tsx';
import { releasedText, sizeText } from './engagement.tsx';
import { IntervalBar } from './interval.tsx';
import { Spread } from './items.tsx';

/** What of the result depends on the team and on the rules of the survey. */
export type Promised = {
  readonly m: PublicMessages;
  readonly locale: SurveyLocale;
  readonly team: string;
  /** How many are asked. */
  readonly teamSize: number;
  /** The fewest answers from which scores and comments are shown. */
  readonly k: number;
  readonly commentK: number;
};

/** From so many answers on numbers are told as they are, and how many said what. */
const toldInFull = 10;

/** Made up, and much alike on purpose: nobody should take them for a hint of what to answer. */
const values = [
  ['autonomy', 3.4],
  ['mastery', 3.8],
  ['purpose', 3.6],
  ['affiliation', 4.6],
] as const;
const edge = 4.5;
const enps = 0.2;

/** As if seven in ten of the team had answered. */
export function Example(props: Promised): JSX.Element {
  const { locale, k, commentK } = props;
  const { example: words, questions } = props.m.ballot;
  const answers = Math.max(k, Math.round(props.teamSize * 0.7));
  const inFull = answers >= toldInFull;
  const tooFew = props.teamSize < k;
  const said = {
    teams: {
      sizeExact: words.exact,
      sizeBand: () => words.band(k, Math.max(k, toldInFull - 1)),
      sizeUnknown: '',
      atMost: words.atMost,
      atLeast: words.atLeast,
      counts: (counts: readonly number[]) => counts.map((n, i) => `${questions.agree[i]} ${formatNumber(locale, n)}`).join(' · '),
    },
    common: { hiddenShort: words.hidden, hiddenTitle: words.hidden, hiddenReason: () => words.hiddenText },
  };
  return (
    <div class="example">
      <p class="made-up">
        <strong>{words.madeUp}</strong> <span>{words.madeUpNote}</span>
      </p>
      {!tooFew && (
        <>
          <p class="example-title">
            <bdi>{props.team}</bdi> <span>{sizeText(said, inFull ? { exact: answers } : { band: `${k}-${toldInFull - 1}` })}</span>
          </p>
          <table>
            <caption>{words.scale}</caption>
            <tbody>
              {values.map(([dimension, value]) => (
                <tr>
                  <th scope="row">{words.dimensions[dimension]}</th>
                  <td>
                    {inFull || value <= edge ? (
                      <IntervalBar locale={locale} measure="score" value={value} />
                    ) : (
                      releasedText(said, locale, 'score', { value: edge, bound: 'atLeast' })
                    )}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{words.enps}</th>
                <td>
                  <IntervalBar locale={locale} measure="nps" value={enps} />
                </td>
              </tr>
            </tbody>
          </table>
          <p class="hint">
            {words.sentences} {!inFull && words.rounded(toldInFull)}
          </p>
          <p class="example-part">{words.split}</p>
          {inFull && (
            <p>
              <Spread m={said} counts={splitOf(answers)} />
            </p>
          )}
          <p class="hint">{words.splitNote(toldInFull)}</p>
          <p class="example-part">{words.words}</p>
          {props.teamSize >= commentK && <blockquote>{words.comment}</blockquote>}
          <p class="hint">{words.wordsNote(commentK)}</p>
        </>
      )}
      <p class="example-part">{words.hiddenTitle(k)}</p>
      <HiddenToProtect m={said} k={k} />
    </div>
  );
}

/** How many chose each of the five. */
function splitOf(answers: number): readonly number[] {
  const counts = [0.1, 0.15, 0.2, 0.35].map((share) => Math.round(share * answers));
  return [...counts, answers - counts.reduce((sum, n) => sum + n, 0)];
}

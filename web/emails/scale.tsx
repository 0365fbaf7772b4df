// Eleven numbers to tap in a letter: one row where there is room, two on phones; eleven links in plain text.
import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { colours, sans } from './prose.tsx';

export type Scale = {
  /** The address of the answer's page; the score is added to it. */
  readonly url: string;
  /** What the ends mean. */
  readonly low: string;
  readonly high: string;
  /** What the numbers are for: "Tap the number that fits". */
  readonly tap: string;
  /** What a link says aloud: "Answer with 9". */
  readonly label: (score: number) => string;
};

const rows = [
  [0, 1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10],
];

/** The address that opens the page with a score chosen: `scoreUrl('https://x.example/s/1', 9)` is 'https://x.example/s/1?score=9'. */
function scoreUrl(url: string, score: number): string {
  return `${url}${url.includes('?') ? '&' : '?'}score=${score}`;
}

/** Two tables beside each other that break where a phone is too narrow: no program for letters knows grids. Word gets a row to keep them in. */
export function ScaleLinks({ dir, ...scale }: Scale & { dir: 'ltr' | 'rtl' }): JSX.Element {
  const { low, high } = scale;
  const side = dir === 'rtl' ? 'right' : 'left';
  return (
    <>
      <div role="group" aria-label={scale.tap} dir={dir} style={`text-align:${side};font-size:0;`}>
        {raw(`<!--[if mso]><table role="presentation" cellpadding="0" cellspacing="0" border="0" dir="${dir}"><tr><td><![endif]-->`)}
        {rows.map((scores, i) => (
          <>
            {i > 0 && raw('<!--[if mso]></td><td><![endif]-->')}
            <div style="display:inline-block;vertical-align:top;">
              <table role="presentation" dir={dir} cellpadding="0" cellspacing="2" border={0} style="border-collapse:separate;">
                <tr>
                  {scores.map((score) => (
                    <Cell {...scale} score={score} />
                  ))}
                </tr>
              </table>
            </div>
          </>
        ))}
        {raw('<!--[if mso]></td></tr></table><![endif]-->')}
      </div>
      <p class="soft" dir={dir} style={`margin:0 0 24px;${sans}font-size:14px;line-height:160%;color:${colours.soft};`}>
        <span style={`display:inline-block;margin-${dir === 'rtl' ? 'left' : 'right'}:16px;`}>0 = {low}</span>{' '}
        <span style="display:inline-block;">10 = {high}</span>
      </p>
    </>
  );
}

function Cell({ url, low, high, label, score }: Scale & { score: number }): JSX.Element {
  const end = score === 0 ? ` (${low})` : score === 10 ? ` (${high})` : '';
  return (
    <td
      class="cell"
      width="44"
      height="44"
      align="center"
      {...{ bgcolor: colours.cell }}
      style={`border:1px solid ${colours.line};border-radius:6px;background-color:${colours.cell};`}
    >
      <a
        class="ink"
        href={scoreUrl(url, score)}
        aria-label={spoken(label(score), score) + end}
        style={`display:block;min-width:44px;padding:11px 0;${sans}font-size:18px;line-height:22px;color:${colours.ink};text-decoration:none;`}
      >
        {score}
      </a>
    </td>
  );
}

/** Whoever speaks to their program says the number that they see: it stands in the name of the link as a word (WCAG 2.2, 2.5.3). */
const spoken = (label: string, score: number): string => (label.split(/\s+/).includes(String(score)) ? label : `${score}: ${label}`);

/** What the ends mean, and one line a score. */
export function scaleText({ url, low, high, tap }: Scale): string {
  const lines = rows.flat().map((score) => `${String(score).padStart(2)}  ${scoreUrl(url, score)}`);
  return `${tap}\n0 = ${low} · 10 = ${high}\n\n${lines.join('\n')}`;
}

// Eleven numbers to tap in a letter: one row where there is room, two on phones; eleven links in plain text.
import type { JSX } from 'hono/jsx/jsx-runtime';

export type Scale = {
  /** The address of the answer's page; the score is added to it. */
  readonly url: string;
  readonly low: string;
  readonly high: string;
  /** What a link says aloud: "Answer with 9". */
  readonly label: (score: number) => string;
};

const rows = [
  [0, 1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10],
];
const sans = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

/** The address that opens the page with a score chosen: `scoreUrl('https://x.example/s/1', 9)` is 'https://x.example/s/1?score=9'. */
function scoreUrl(url: string, score: number): string {
  return `${url}${url.includes('?') ? '&' : '?'}score=${score}`;
}

/** Two tables that stand beside each other and break where a phone is too narrow: no program for letters knows grids. */
export function ScaleLinks({ url, low, high, label }: Scale): JSX.Element {
  return (
    <>
      <div style="margin:0 0 2px -2px;overflow:hidden;">
        {rows.map((scores) => (
          <table role="presentation" align="left" cellpadding="0" cellspacing="2" border={0} style="border-collapse:separate;">
            <tr>
              {scores.map((score) => (
                <td
                  class="number"
                  width="44"
                  height="46"
                  align="center"
                  bgcolor="#fffefb"
                  style="border:1px solid #858a95;border-radius:6px;background:#fffefb;"
                >
                  <a
                    href={scoreUrl(url, score)}
                    aria-label={label(score)}
                    style={`display:block;width:44px;line-height:46px;${sans}font-size:18px;color:#1c2029;text-decoration:none;`}
                  >
                    {score}
                  </a>
                </td>
              ))}
            </tr>
          </table>
        ))}
      </div>
      <p class="soft" style={`clear:both;margin:0 0 24px;padding-top:4px;${sans}font-size:14px;line-height:20px;color:#555a66;`}>
        0 = {low}, 10 = {high}
      </p>
    </>
  );
}

/** One line a score, the ends in words. */
export function scaleText({ url, low, high }: Scale): string {
  return rows
    .flat()
    .map((score) => {
      const end = score === 0 ? `  (${low})` : score === 10 ? `  (${high})` : '';
      return `${String(score).padStart(2)}  ${scoreUrl(url, score)}${end}`;
    })
    .join('\n');
}

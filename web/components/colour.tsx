// Shows what becomes of an organization's own colour, so that its text can be read on paper and at night.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';
import { contrast, darkPaper, legibleAccent, lightPaper } from './accent.ts';

const enough = 4.5;

/** Two samples, light and dark, each with the shade that is used there and why. `colour` is '#rrggbb'; anything else is Coro's own. */
export function ColourSample(props: { m: Messages; colour: string }): JSX.Element {
  const { m, colour } = props;
  const used = legibleAccent(colour);
  return (
    <div class="colour-samples">
      <Sample label={m.common.themes.light} shade={used.light} paper={lightPaper} says={says(m, colour, used.light, lightPaper)} />
      <Sample label={m.common.themes.dark} shade={used.dark} paper={darkPaper} says={says(m, colour, used.dark, darkPaper)} />
    </div>
  );
}

function Sample(props: { label: string; shade: string; paper: string; says: string }): JSX.Element {
  const { label, shade, paper, says } = props;
  return (
    <figure>
      <svg viewBox="0 0 120 48" width="120" height="48" role="img" aria-label={`${label}: ${shade}`}>
        <rect width="120" height="48" fill={paper} />
        <rect x="10" y="10" width="44" height="28" rx="4" fill={shade} />
        <text x="32" y="29" text-anchor="middle" font-size="14" font-weight="600" fill={paper}>
          10
        </text>
        <text x="66" y="29" font-size="14" font-weight="600" fill={shade}>
          Abc
        </text>
      </svg>
      <figcaption>
        <strong>{label}</strong> <span class="code">{shade}</span>
        <br />
        {says}
      </figcaption>
    </figure>
  );
}

function says(m: Messages, colour: string, used: string, paper: string): string {
  const own = /^#[0-9a-f]{6}$/i.test(colour) ? colour : used;
  const ratio = contrast(own, paper);
  return ratio >= enough ? m.settings.contrast.good(ratio) : m.settings.contrast.shifted(ratio);
}

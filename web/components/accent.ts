// Makes an organization's own colour legible: darker on paper, lighter at night, always with text that can be read on it.

export type Accent = {
  /** On the light page: 4.5:1 against the paper, and white can be read on it. */
  readonly light: string;
  /** On the dark page: 4.5:1 against the paper, and the paper's own dark can be read on it. */
  readonly dark: string;
};

const defaultAccent = '#14586b';
export const lightPaper = '#fbfaf6';
/** The lighter of the dark page's two grounds: what can be read on it can be read on both. */
export const darkPaper = '#1d2129';

const enough = 4.6;

/** The two shades of a colour '#rrggbb' that can be read; anything else is taken as Coro's own. `legibleAccent('#ffd400').light` is a dark ochre. */
export function legibleAccent(colour: string): Accent {
  const own = /^#[0-9a-f]{6}$/i.test(colour) ? colour : defaultAccent;
  return { light: shade(own, 0, lightPaper), dark: shade(own, 255, darkPaper) };
}

/** The contrast of two colours '#rrggbb' by WCAG 2.2, from 1 to 21: black on white is 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(channels(a)), luminance(channels(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Mixes towards black (0) or white (255) in steps of a twentieth until it can be read against the paper. */
function shade(colour: string, towards: number, paper: string): string {
  let best = colour;
  for (let step = 1; step <= 20 && contrast(best, paper) < enough; step++) {
    best = `#${channels(colour)
      .map((c) =>
        Math.round(c + ((towards - c) * step) / 20)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
  return best;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 10.31475 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

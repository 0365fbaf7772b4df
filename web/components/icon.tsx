// The few line drawings of the navigation, one stroke weight, drawn on a grid of 20.
import type { JSX } from 'hono/jsx/jsx-runtime';

const drawings = {
  overview: 'M3 16.5h14M5 13V9M10 13V4M15 13V7',
  linkage: 'M3 17V3M3 17h14M7 12.5h.01M10 9.5h.01M12.5 11h.01M15 5.5h.01M8.5 14h.01',
  teams: 'M10 3v4M4.5 17v-4h11v4M10 7v6M8 3h4M3 17h3M14 17h3',
  cases: 'M16.5 9A6.5 6.5 0 1 0 15 14.200M16.5 4v5h-5',
  waves: 'M3 5.5h14v9H3zM3.5 6l6.5 5 6.5-5',
  responses: 'M3.5 4h13v9H9l-4 3.5V13H3.5z',
  me: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.8-3 3-4.5 6-4.5s5.2 1.5 6 4.5',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 15.5c.6-2.6 2.4-4 5-4s4.4 1.4 5 4M13 4.200a2.5 2.5 0 0 1 0 4.600M14.5 12c1.6.5 2.6 1.700 3 3.5',
  imports: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13.5v3h13v-3',
  surveys: 'M5 2.5h10v15H5zM8 7h4M8 10h4M8 13h2.5',
  programmes: 'M16.5 8A6.8 6.8 0 0 0 4 7M3.5 12A6.8 6.8 0 0 0 16 13M4 3.5V7h3.5M16 16.5V13h-3.5',
  members: 'M12.5 7.5a3.5 3.5 0 1 0-3 3.46V12.5h2v2h2V17h3v-2.5l-4.8-4.8',
  settings: 'M3.5 17h13M5 17V4h10v13M8 7.5h.01M12 7.5h.01M8 10.5h.01M12 10.5h.01M9 17v-3h2v3',
  mailbox: 'M3 11.5 5.5 4h9l2.5 7.5v5H3zM3 11.5h4l1 2h4l1-2h4',
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside a word; the word says it, so the drawing is silent. */
export function Icon(props: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={drawings[props.name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** Three voices in one figure. */
export function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d="M12 4.5a7.5 7.5 0 1 0 7.5 7.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      <path d="M12 8.5a3.5 3.5 0 1 0 3.5 3.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      <circle cx="17.5" cy="6.5" r="2.2" fill="currentColor" />
    </svg>
  );
}

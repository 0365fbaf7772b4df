// A QR code as a drawing.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { encode } from 'uqr';

/** Dark on white in either theme, with the quiet border that cameras need; `label` says what it is. */
export function Square(props: { text: string; label: string }): JSX.Element {
  const { size, data } = encode(props.text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg
      class="square"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}

// A line of the bench's table, how the table is printed, and the few statistics it needs.

export type Line = {
  readonly what: string;
  readonly figure: string;
  /** To what it stands beside. */
  readonly ratio?: number;
  readonly target?: string;
  readonly met?: boolean;
};

/** The middle one; of an even number the upper middle. Throws `RangeError` for none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('no value has no median');
  return middle;
}

/** A Markdown table, which reads well in a terminal as well. */
export function table(lines: readonly Line[]): string {
  const rows = [['what', 'measured', 'ratio', 'target', ''], ...lines.map(cells)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const written = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  return [written[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...written.slice(1)].join('\n');
}

function cells({ what, figure, ratio, target = '', met }: Line): string[] {
  return [what, figure, ratio === undefined ? '' : ratio.toFixed(2), target, met === undefined ? '' : met ? 'met' : 'MISSED'];
}

// The New York City school survey of 2011: teachers', parents' and students' scores on four dimensions, school by school (public data).
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type School = Readonly<Record<string, string>>;

const file = new URL('../fixtures/nyc_school_survey_2011.csv', import.meta.url);
const nycDimensions = ['saf', 'com', 'eng', 'aca'];

/** The schools of one part of the file: 'gened' (general education) or 'd75' (district 75). */
export function schools(part: 'gened' | 'd75'): readonly School[] {
  return parse<School>(readFileSync(file, 'utf8'), { columns: true }).filter((row) => row['file'] === part);
}

/** Reads a column's number; null where the school has none. */
export const column =
  (name: string) =>
  (school: School): number | null => {
    const text = school[name] ?? '';
    return text === '' ? null : Number(text);
  };

/** Reads the mean of the four dimensions as teachers ('t'), parents ('p') or students ('s') score them; null when one is missing. */
export const meanOfDimensions =
  (side: 't' | 'p' | 's') =>
  (school: School): number | null => {
    const values = nycDimensions.flatMap((dimension) => column(`${dimension}_${side}_11`)(school) ?? []);
    return values.length < nycDimensions.length ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
  };

type Reading = (school: School) => number | null;

/** The schools of a part where both sides have a value, and those values. */
export function pairs(
  part: 'gened' | 'd75',
  readX: Reading,
  readY: Reading,
): { readonly schools: School[]; readonly x: number[]; readonly y: number[] } {
  const found = schools(part).flatMap((school) => {
    const [x, y] = [readX(school), readY(school)];
    return x === null || y === null ? [] : [{ school, x, y }];
  });
  return { schools: found.map((f) => f.school), x: found.map((f) => f.x), y: found.map((f) => f.y) };
}

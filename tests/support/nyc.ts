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

/** A column's number; null where the school has none. */
export function numberIn(school: School, column: string): number | null {
  const text = school[column] ?? '';
  return text === '' ? null : Number(text);
}

/** The mean of the four dimensions as teachers ('t'), parents ('p') or students ('s') score them; null when one is missing. */
export function meanOfDimensions(school: School, side: 't' | 'p' | 's'): number | null {
  const values = nycDimensions.flatMap((dimension) => numberIn(school, `${dimension}_${side}_11`) ?? []);
  return values.length < nycDimensions.length ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** The schools of a part where both sides have a value, as pairs. */
export function pairs(
  part: 'gened' | 'd75',
  x: (school: School) => number | null,
  y: (school: School) => number | null,
): readonly { readonly school: School; readonly x: number; readonly y: number }[] {
  return schools(part).flatMap((school) => {
    const [left, right] = [x(school), y(school)];
    return left === null || right === null ? [] : [{ school, x: left, y: right }];
  });
}

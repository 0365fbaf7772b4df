// Reference answers made with R: read from ../shared beside the repository, where that folder is present.
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/oracles/', import.meta.url);

/** Tests against reference answers run only where these are; each suite also has literal cases that always run. */
export const oraclesPresent = existsSync(folder);

if (!oraclesPresent) console.warn(`Reference answers are absent (${folder.pathname}): tests against them are left out.`);

/** One file of reference answers, in the shape the caller knows it to have. */
export function oracle<T>(name: string): T {
  const parsed: T = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  return parsed;
}

/** How far off values are at most, relative to what they should be; toBeCloseTo would call any two p values of 1e-26 the same. */
export function off(actual: number | null | readonly number[], expected: number | readonly number[]): number {
  const wanted = [expected].flat();
  return Math.max(...[actual].flat().map((v, i) => Math.abs((v ?? NaN) / wanted[i]! - 1)));
}

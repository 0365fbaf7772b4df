// Picks what somebody says, so that the same words do not come back too soon in the same team or from the same person.
import type { Locale } from '#domain/surveys.ts';
import type { Draw } from './draw.ts';
import { englishCustomers } from './story-words-en.ts';
import { englishInside, italianInside } from './story-words-inside.ts';
import { italianCustomers } from './story-words-it.ts';
import type { CustomerWords, InsideWords } from './story-words.ts';

export const wordsIn: Readonly<Record<Locale, InsideWords & { readonly customers: CustomerWords }>> = {
  en: { customers: englishCustomers, ...englishInside },
  it: { customers: italianCustomers, ...italianInside },
};

/** Words stay unsaid for this many days in a team that has heard them. */
const restOfWords = 60;

export type Speaker = { readonly team: string; readonly who: string; readonly day: number };

/**
 * Returns `say(list, speaker)`: one of the phrases that this team has not heard for sixty days and this person has never said,
 * from the least used ones; undefined when there is none. Ask in the order of days.
 */
export function phrases(draw: Draw): (list: readonly string[], speaker: Speaker) => string | undefined {
  const heard = new Map<string, number>();
  const said = new Set<string>();
  const uses = new Map<string, number>();
  return (list, { team, who, day }) => {
    const fresh = list.filter((p) => day - (heard.get(`${team} ${p}`) ?? -restOfWords) >= restOfWords && !said.has(`${who} ${p}`));
    const fewest = Math.min(...fresh.map((p) => uses.get(p) ?? 0));
    const rarest = fresh.filter((p) => (uses.get(p) ?? 0) <= fewest + 1);
    if (rarest.length === 0) return undefined;
    const phrase = draw.pick(rarest);
    heard.set(`${team} ${phrase}`, day);
    said.add(`${who} ${phrase}`);
    uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
    return phrase;
  };
}

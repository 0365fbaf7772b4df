// What the words of the example company are about, and which topics belong to which kind of team.
import type { RootCause } from '#domain/cases.ts';
import type { Band } from '#domain/nps.ts';
import type { Dimension } from '#domain/surveys.ts';

/** What a comment is about, and its root cause when it led to a case. */
export type Topic = Exclude<RootCause, 'other'>;

/** A topic, or `repair`: what quality means to somebody who brought a thing to the workshop. */
export type Subject = Topic | 'repair';

/** Every site has a shop, a studio that plans kitchens and light, vans that deliver and fit, and a workshop that repairs. */
export type Trade = 'shop' | 'studio' | 'vans' | 'workshop';

/** What customers say in one language. `{name}` stands for the first name of somebody in the team. */
export type CustomerWords = Readonly<Record<Band, Readonly<Record<Subject, readonly string[]>>>>;

/** What is said inside the company in one language. */
export type InsideWords = {
  /** Answers to "what would you change here first?", by the dimension that moved the person and whether it is well or badly off. */
  readonly employees: Readonly<Record<Dimension, { readonly glad: readonly string[]; readonly weary: readonly string[] }>>;
  /** What a supervisor writes down after the call, by root cause. */
  readonly notes: Readonly<Record<Topic, readonly string[]>>;
  /** What a supervisor writes down when the customer does not want a call. */
  readonly unreached: readonly string[];
};

/** How often customers of each trade speak about what: weights, not shares. */
export const subjectsOf: Readonly<Record<Trade, Readonly<Partial<Record<Subject, number>>>>> = {
  shop: { staff: 4, waiting: 4, quality: 3, price: 3, communication: 2 },
  studio: { communication: 4, staff: 3, quality: 3, price: 2, waiting: 2 },
  vans: { delivery: 6, communication: 3, staff: 2, quality: 1 },
  workshop: { repair: 5, waiting: 3, communication: 3, staff: 2, price: 2 },
};

export function topicOf(subject: Subject): Topic {
  return subject === 'repair' ? 'quality' : subject;
}

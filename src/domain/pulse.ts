// The rotation of a pulse: a wave asks part of the items, every dimension is always covered, and each item comes round as often as the others.
import { dimensions, type SurveyContent } from './surveys.ts';

/**
 * The ids of the questions that the n-th wave of a pulse asks (n from 0), in the survey's order; null when that is all of them.
 *
 * Of each dimension's items it takes half, and never fewer than two, for a person's score on a dimension needs two answers: two of the standard
 * questionnaire's three (so that over three waves each item is asked twice), exactly half of four, three of five; of one or two all. The window moves
 * on by its own width around the dimension's items, in the survey's order, so that at any time no item was asked more than once oftener than another
 * of its dimension. Whatever is no item (the 0-10 question, the open one, choices) is asked every time.
 *
 * With autonomy items a, b and c the waves ask a b, then c a, then b c, then a b again.
 */
export function asksOf(content: SurveyContent, n: number): readonly string[] | null {
  const items = content.questions.filter((q) => q.type === 'agree');
  const taken = new Set(
    dimensions.flatMap((dimension) =>
      turnOf(
        items.filter((item) => item.dimension === dimension).map((item) => item.id),
        n,
      ),
    ),
  );
  if (taken.size === items.length) return null;
  return content.questions.filter((q) => q.type !== 'agree' || taken.has(q.id)).map((q) => q.id);
}

/** A survey's content with only the questions that a wave asks, in their order; unchanged when it asks all. Questions it does not know are passed over. */
export function askedOf(content: SurveyContent, asks: readonly string[] | null): SurveyContent {
  if (asks === null) return content;
  const asked = new Set(asks);
  return { ...content, questions: content.questions.filter((q) => asked.has(q.id)) };
}

function turnOf(ids: readonly string[], n: number): string[] {
  const width = Math.min(ids.length, Math.max(2, Math.ceil(ids.length / 2)));
  return Array.from({ length: width }, (_, i) => ids[(n * width + i) % ids.length]!);
}

// Where a talk about results may begin, in words: what stands out, and three open questions for it.
import type { Released } from '#domain/anonymity.ts';
import type { Ends } from '#domain/debriefs.ts';
import type { Messages } from '#web/messages/messages.ts';

/** The highest and the lowest of the four, or that they cannot be told apart. */
export function endsText(m: Messages, { spread, strongest, weakest }: Released<Ends>): string {
  const words = m.debriefs;
  const name = (dimension: NonNullable<Ends['weakest']>): string => m.common.dimensions[dimension].toLowerCase();
  if (spread !== 'apart') return words[spread];
  return [
    strongest === null ? words.tied.strongest : words.strongest(name(strongest)),
    weakest === null ? words.tied.weakest : words.weakest(name(weakest)),
  ].join(' ');
}

/** Three questions about the lowest dimension, or about work as a whole where none is the lowest. */
export function questionsFor(m: Messages, { weakest }: Released<Ends>): readonly string[] {
  return m.debriefs.questions[weakest ?? 'any'];
}

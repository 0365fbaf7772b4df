// What the talks about a wave's results led to, as those who were asked read it on their own page, in their own language.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Agreed } from '#domain/debriefs.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { formatDay } from '#web/messages/format.ts';
import type { PublicMessages } from '#web/messages/public.ts';

/** The nearest team first, the whole organization last; where nothing stands yet it says so, and since when. A Section of its own, with a heading of level two. */
export function AgreedList(props: {
  words: PublicMessages['ballot']['agreed'];
  locale: SurveyLocale;
  agreed: readonly Agreed[];
}): JSX.Element {
  const { words, locale, agreed } = props;
  return (
    <section class="agreed" aria-labelledby="agreed-title">
      <h2 id="agreed-title">{words.title}</h2>
      {agreed.length === 0 && <p>{words.none}</p>}
      {agreed.map((one) => (
        <article class="agreed-team">
          <h3 dir="auto">{one.team ?? words.whole}</h3>
          {one.agreement === null ? (
            <p class={one.stand === 'overdue' ? 'agreed-missed' : 'agreed-due'}>
              {one.stand !== 'overdue'
                ? words.due(one.dueDay)
                : one.team === null
                  ? words.missedWhole(one.dueDay)
                  : words.missed(one.dueDay)}
            </p>
          ) : (
            <dl class="agreed-words">
              <dt>{words.heard}</dt>
              <dd dir="auto">{one.agreement.heard}</dd>
              <dt>{words.action}</dt>
              <dd dir="auto">{one.agreement.action}</dd>
              <dt>{words.byDay}</dt>
              <dd>{formatDay(locale, one.agreement.byDay)}</dd>
              <dt>{words.byWhom}</dt>
              <dd dir="auto">{one.agreement.byWhom}</dd>
            </dl>
          )}
        </article>
      ))}
    </section>
  );
}

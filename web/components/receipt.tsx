// The receipt of a ballot, and the check whether it was counted, which the person's own device makes.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { PublicMessages } from '#web/messages/public.ts';

/** The script fills in the 24 characters. */
export function Receipt({ m, id }: { m: PublicMessages; id: string }): JSX.Element {
  const words = m.ballot.receipt;
  return (
    <section class="receipt" data-receipt aria-labelledby={id} hidden>
      <h2 id={id}>{words.title}</h2>
      <p class="receipt-code">
        <output dir="ltr"></output>
      </p>
      <p class="hint">{words.text}</p>
      <button type="button" class="quiet" data-do="copy" data-done={words.copied}>
        {words.copy}
      </button>
    </section>
  );
}

/** `id` tells the fields of two checks on one page apart. */
export function ReceiptCheck({ m, id }: { m: PublicMessages; id: string }): JSX.Element {
  const words = m.ballot.afterwards;
  return (
    <section class="check" data-check aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.checkTitle}</h2>
      <div class="verdict" role="status">
        {(['yes', 'no', 'counting', 'malformed', 'unknown'] as const).map((verdict) => (
          <p data-verdict={verdict} hidden>
            {words[verdict]}
          </p>
        ))}
      </div>
      <form>
        <p class="hint" id={`${id}-hint`}>
          {words.checkText}
        </p>
        <label for={id}>{words.checkLabel}</label>
        <input
          id={id}
          name="receipt"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={60}
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" class="quiet">
          {words.check}
        </button>
      </form>
    </section>
  );
}

// The steps a case can take, each a form with fields of its own.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type CaseMove, type CaseState, longestNote, type RootCause, rootCauses } from '#domain/cases.ts';
import type { Fault } from '#domain/refusal.ts';
import type { Messages } from '#web/messages/messages.ts';
import { Button, Buttons, Select, TextArea } from './form.tsx';
import { Section } from './page.tsx';

/** What a form of this page sent: shown again where it fits when the move was refused. */
export type TypedMove = { readonly move?: string | undefined; readonly note?: string | undefined; readonly rootCause?: string | undefined };

type Steps = {
  m: Messages;
  one: {
    readonly id: string;
    readonly state: CaseState;
    readonly revision: number;
    readonly rootCause: RootCause | null;
    readonly response: { readonly mayContact: boolean };
    readonly allowed: readonly CaseMove['type'][];
  };
  typed: TypedMove;
  faults: readonly Fault[];
};

/** The likely next step at hand, the others folded away. */
export function NextStep(shown: Steps): JSX.Element {
  const { one } = shown;
  const main = mainMove(one);
  return (
    <>
      {main && (
        <Section title={wordsOf(shown, main).title} id="next">
          <MoveForm {...shown} type={main} primary />
        </Section>
      )}
      {one.allowed
        .filter((type) => type !== main)
        .map((type) => (
          <details class="step" open={isTyped(shown, type)}>
            <summary>{wordsOf(shown, type).title}</summary>
            <MoveForm {...shown} type={type} />
          </details>
        ))}
    </>
  );
}

/** The step that most likely comes next; whoever has not agreed is not called. */
function mainMove({ state, response, allowed }: Steps['one']): CaseMove['type'] | undefined {
  if (state === 'resolved') return undefined;
  return state === 'open' && !response.mayContact ? 'resolveWithoutContact' : allowed[0];
}

type Words = { readonly title: string; readonly button: string; readonly note?: string };

function wordsOf({ m, one }: Steps, type: CaseMove['type']): Words {
  return type === 'resolveWithoutContact' && !one.response.mayContact ? m.cases.forms.resolveUncalled : m.cases.forms[type];
}

/** Whether a form shows what was typed: its own words, or, for a note, those of a step that is no longer possible. */
function isTyped({ one, typed }: Steps, type: CaseMove['type']): boolean {
  if (typed.move === undefined) return false;
  return typed.move === type || (type === 'note' && !one.allowed.some((allowed) => allowed === typed.move));
}

function MoveForm(props: Steps & { type: CaseMove['type']; primary?: boolean }): JSX.Element {
  const { m, one, type } = props;
  const words = wordsOf(props, type);
  const mine = isTyped(props, type) ? props.typed : {};
  const faults = props.faults.map((fault) => ({ ...fault, field: `${fault.field}-${type}` }));
  const shared = { m, faults: props.typed.move === type ? faults : [] };
  return (
    <form method="post" action={`/cases/${one.id}`} novalidate>
      <input type="hidden" name="seen" value={String(one.revision)} />
      {(type === 'setRootCause' || type === 'resolve' || type === 'resolveWithoutContact') && (
        <Select
          {...shared}
          name={`rootCause-${type}`}
          label={m.cases.rootCause}
          options={rootCauses.map((value) => ({ value, label: m.cases.rootCauses[value] }))}
          value={mine.rootCause ?? one.rootCause ?? ''}
          empty={m.cases.chooseCause}
        />
      )}
      {words.note !== undefined && (
        <TextArea
          {...shared}
          name={`note-${type}`}
          label={words.note}
          value={mine.note ?? ''}
          rows={3}
          maxlength={longestNote}
          optional={type !== 'note'}
        />
      )}
      <Buttons>
        <Button name="move" value={type} {...(props.primary && { kind: 'primary' as const })}>
          {words.button}
        </Button>
      </Buttons>
    </form>
  );
}

// Form controls: label above, help below it, what is wrong beside the field and once more on top; nothing typed is lost.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { faultSentence, type Messages } from '#web/messages/messages.ts';

/** What every control takes. `faults` is the whole form's list; each control finds its own by `name`. */
export type FieldProps = {
  m: Messages;
  name: string;
  label: Child;
  help?: Child;
  faults?: readonly Fault[];
  /** Marks the label. Nothing is marked as required: the server says so beside the field, in the reader's language. */
  optional?: boolean;
};

type InputKind = 'text' | 'email' | 'password' | 'date' | 'time' | 'number' | 'url' | 'search' | 'color';
type Autocomplete = 'email' | 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'name' | 'organization' | 'off';

/** The id of a field's control, to link to from elsewhere. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** The list of all that is wrong, each linked to its field and named by its label; nothing when nothing is. Put it first in the form. */
export function ErrorSummary(props: { m: Messages; faults?: readonly Fault[]; labels?: Readonly<Record<string, string>> }): JSX.Element {
  const { m, faults = [], labels = {} } = props;
  if (faults.length === 0) return <></>;
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus="">
      <p class="notice-title">{m.common.faultsTitle(faults.length)}</p>
      <ul>
        {faults.map((fault) => (
          <li>
            <a href={`#${fieldId(fault.field)}`}>
              {labels[fault.field] && `${labels[fault.field]}: `}
              {faultSentence(m, fault)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One line of text, a day, a number, an address, a password. */
export function TextField(
  props: FieldProps & {
    value?: string;
    type?: InputKind;
    autocomplete?: Autocomplete;
    inputmode?: 'numeric' | 'decimal' | 'email' | 'url';
    width?: 'short' | 'medium' | 'full';
    min?: string;
    max?: string;
    maxlength?: number;
    placeholder?: string;
    autofocus?: boolean;
    spellcheck?: boolean;
    lang?: string;
    dir?: 'ltr' | 'rtl';
  },
): JSX.Element {
  return (
    <Field {...props}>
      <input
        {...describe(props)}
        class={props.width ? `width-${props.width}` : undefined}
        type={props.type ?? 'text'}
        value={props.value}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        min={props.min}
        max={props.max}
        maxlength={props.maxlength}
        placeholder={props.placeholder}
        autofocus={props.autofocus}
        spellcheck={props.spellcheck}
        lang={props.lang}
        dir={props.dir}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(
  props: FieldProps & { value?: string; rows?: number; maxlength?: number; placeholder?: string; lang?: string; dir?: 'ltr' | 'rtl' },
): JSX.Element {
  const { rows = 4, maxlength, placeholder, lang, dir } = props;
  return (
    <Field {...props}>
      <textarea {...describe(props)} rows={rows} maxlength={maxlength} placeholder={placeholder} lang={lang} dir={dir}>
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}

export type Option = { readonly value: string; readonly label: string; readonly help?: string };

/** One of many. `autosubmit` sends the form on a change; a button beside it does so without script. */
export function Select(
  props: FieldProps & { options: readonly Option[]; value?: string; empty?: string; autosubmit?: boolean },
): JSX.Element {
  return (
    <Field {...props}>
      <select {...describe(props)} data-autosubmit={props.autosubmit ? '' : undefined}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of a few, all in sight (radio buttons). */
export function Choice(props: FieldProps & { options: readonly Option[]; value?: string }): JSX.Element {
  return <ChoiceGroup {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />;
}

/** Any of a few (checkboxes that share a name). */
export function Choices(props: FieldProps & { options: readonly Option[]; values?: readonly string[] }): JSX.Element {
  return <ChoiceGroup {...props} type="checkbox" chosen={props.values ?? []} />;
}

/** One yes or no; sent as `value` ('yes' unless told otherwise) when ticked. */
export function Checkbox(props: FieldProps & { checked?: boolean; value?: string }): JSX.Element {
  const fault = faultOf(props);
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <div class="choice">
        <input {...describe(props)} type="checkbox" value={props.value ?? 'yes'} checked={props.checked} />
        <label for={fieldId(props.name)}>{props.label}</label>
      </div>
      <Below {...props} />
    </div>
  );
}

/** A file; its form needs `enctype="multipart/form-data"`. `accept` as in HTML, such as '.csv,text/csv'. */
export function FileField(props: FieldProps & { accept?: string }): JSX.Element {
  return (
    <Field {...props}>
      <input {...describe(props)} type="file" accept={props.accept} />
    </Field>
  );
}

/** The buttons of a form, the main one first. */
export function Buttons(props: { children: Child }): JSX.Element {
  return <div class="buttons">{props.children}</div>;
}

/** `kind` primary for the one main action, danger for what cannot be taken back, none for the others. */
export function Button(props: {
  kind?: 'primary' | 'danger' | 'quiet';
  name?: string;
  value?: string;
  formaction?: string;
  children: Child;
}): JSX.Element {
  return (
    <button
      class={props.kind ? `button ${props.kind}` : 'button'}
      type="submit"
      name={props.name}
      value={props.value}
      formaction={props.formaction}
    >
      {props.children}
    </button>
  );
}

/** A link that looks like a button, for what leads on without changing anything. */
export function ButtonLink(props: { href: string; kind?: 'primary' | 'quiet'; download?: boolean; children: Child }): JSX.Element {
  return (
    <a class={props.kind ? `button ${props.kind}` : 'button'} href={props.href} download={props.download}>
      {props.children}
    </a>
  );
}

/** Fields that belong together, with a legend. */
export function Fieldset(props: { legend: Child; help?: Child; children: Child }): JSX.Element {
  return (
    <fieldset class="fieldset">
      <legend>{props.legend}</legend>
      {props.help && <p class="help">{props.help}</p>}
      {props.children}
    </fieldset>
  );
}

function Field(props: FieldProps & { children: Child }): JSX.Element {
  return (
    <div class={faultOf(props) ? 'field faulty' : 'field'}>
      <label for={fieldId(props.name)}>
        {props.label} {props.optional && <span class="optional">({props.m.common.optional})</span>}
      </label>
      <Below {...props} />
      {props.children}
    </div>
  );
}

/** More choices than this scroll in a frame of their own, the chosen ones first, so that the button below stays in reach. */
const manyChoices = 12;

function ChoiceGroup(
  props: FieldProps & { options: readonly Option[]; type: 'radio' | 'checkbox'; chosen: readonly string[] },
): JSX.Element {
  const { name, chosen } = props;
  const fault = faultOf(props);
  const many = props.options.length > manyChoices;
  const isChosen = (option: Option): boolean => chosen.includes(option.value);
  const options = many ? props.options.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a))) : props.options;
  const choices = options.map((option, i) => {
    const id = i === 0 ? fieldId(name) : `${fieldId(name)}-${i}`;
    return (
      <div class="choice">
        <input
          id={id}
          type={props.type}
          name={name}
          value={option.value}
          checked={isChosen(option)}
          aria-describedby={option.help && `${id}-more`}
        />
        <label for={id}>{option.label}</label>
        {option.help && (
          <p class="help" id={`${id}-more`}>
            {option.help}
          </p>
        )}
      </div>
    );
  });
  return (
    <fieldset class={fault ? 'field faulty' : 'field'} aria-describedby={describedBy(props)}>
      <legend>
        {props.label} {props.optional && <span class="optional">({props.m.common.optional})</span>}
      </legend>
      <Below {...props} />
      {many ? <div class="choice-list">{choices}</div> : choices}
    </fieldset>
  );
}

/** Help and fault stand between label and control, so that no keyboard on a phone covers them. */
function Below(props: FieldProps): JSX.Element {
  const fault = faultOf(props);
  return (
    <>
      {props.help && (
        <p class="help" id={`${fieldId(props.name)}-help`}>
          {props.help}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${fieldId(props.name)}-fault`}>
          {faultSentence(props.m, fault)}
        </p>
      )}
    </>
  );
}

function describe(props: FieldProps): {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
} {
  return {
    id: fieldId(props.name),
    name: props.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': faultOf(props) ? 'true' : undefined,
  };
}

function describedBy(props: FieldProps): string | undefined {
  const ids = [props.help && `${fieldId(props.name)}-help`, faultOf(props) && `${fieldId(props.name)}-fault`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function faultOf(props: FieldProps): Fault | undefined {
  return props.faults?.find((fault) => fault.field === props.name);
}

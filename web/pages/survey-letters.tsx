// Where an organization writes its letters: one letter in one language at a time, and beside it the letter as it will arrive.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { directionOf, type SurveyLocale, tagOf } from '#domain/languages.ts';
import type { Fault } from '#domain/refusal.ts';
import {
  letterField,
  type LetterKind,
  letterKinds,
  letterParts,
  lettersByField,
  oneLined,
  ownWords,
  type LetterPart,
  placeOfField,
} from '#domain/survey-letters.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { Button, ButtonLink, ErrorSummary, TextArea, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page } from '#web/components/page.tsx';
import { formatLanguage } from '#web/messages/format.ts';

export type EditedLetters = {
  readonly frame: Frame;
  readonly survey: { readonly id: string; readonly name: string };
  /** The version that is being changed, and what it says. */
  readonly seen: number;
  readonly base: SurveyContent;
  /** As it is typed now. */
  readonly content: SurveyContent;
  /** What is on the page. */
  readonly letter: LetterKind;
  readonly shown: SurveyLocale;
  /** Coro's own words for it, with placeholders. */
  readonly standard: Readonly<Record<LetterPart, string>>;
  readonly faults?: readonly Fault[];
  readonly changed?: boolean;
  /** Somebody has published version `seen` since this was opened. */
  readonly overtaken?: boolean;
  /** Where a test was just sent, or 'tooMany' when one has to wait. */
  readonly tested?: { readonly to: string } | 'tooMany';
};

export function SurveyLettersPage(props: EditedLetters): JSX.Element {
  const { frame, survey, seen, content, letter, shown, tested } = props;
  const { m } = frame;
  const words = m.surveyLetters;
  const faults = props.faults ?? [];
  const address = `/surveys/${survey.id}/letters`;
  return (
    <Page
      frame={frame}
      title={words.title(survey.name)}
      here="surveys"
      crumbs={[
        { label: m.surveys.title, href: '/surveys' },
        { label: survey.name, href: `/surveys/${survey.id}` },
        { label: words.link, href: address },
      ]}
    >
      <Heading title={words.title(survey.name)} name={m.surveys.editName(m.surveys.kinds[content.kind], seen)} lead={words.lead} />
      {props.overtaken && (
        <Notice tone="warning" title={m.surveys.fasterTitle}>
          <p>{m.surveys.faster(seen)}</p>
        </Notice>
      )}
      {tested === 'tooMany' && <Notice tone="warning">{words.tooManyTests}</Notice>}
      {typeof tested === 'object' && <Notice tone="done">{words.tested(tested.to)}</Notice>}
      <ErrorSummary m={m} faults={faults} labels={labelsOf(props)} />
      <form class="editor" method="post" action={address} novalidate data-preview={props.changed ? 'changed' : ''}>
        <input type="hidden" name="seen" value={String(seen)} />
        <Toolbar {...props} address={address} />
        <div class="editor-fields">
          <Unshown {...props} />
          <p class="help">
            {words.placeholders} {words.stays[content.kind]}
          </p>
          {letterParts.map((part) => (
            <Part {...props} part={part} />
          ))}
        </div>
        <section class="editor-preview" id="preview" aria-label={m.surveys.preview}>
          <iframe name="preview" title={m.surveys.preview} src={`${address}/preview?letter=${letter}&shown=${shown}`}></iframe>
          <p class="help">{words.previewHelp}</p>
        </section>
      </form>
    </Page>
  );
}

/** The first button of the form is what Enter presses: a look, nothing more. */
function Toolbar(props: EditedLetters & { address: string }): JSX.Element {
  const { frame, survey, seen, content, letter, shown, address } = props;
  const { m, locale } = frame;
  const words = m.surveyLetters;
  const languages = content.languages.map((value) => ({ value, label: formatLanguage(locale, value) }));
  return (
    <div class="editor-bar">
      <Chooser
        name="letter"
        label={words.letter}
        options={letterKinds.map((value) => ({ value, label: words.letters[value] }))}
        value={letter}
      />
      <Chooser
        name="shown"
        label={m.surveys.shown}
        options={languages.toSorted((a, b) => a.label.localeCompare(b.label, locale))}
        value={shown}
      />
      <button class="button" type="submit" formaction={`${address}/preview`} formtarget="preview">
        {m.surveys.preview}
      </button>
      <button class="button" type="submit" name="as" value="text" formaction={`${address}/preview`} formtarget="preview">
        {words.plainText}
      </button>
      <button class="button without-script" type="submit" name="do" value="show">
        {m.common.show}
      </button>
      <a class="to-preview" href="#preview">
        {m.surveys.toPreview}
      </a>
      <Button name="do" value="test">
        {words.test}
      </Button>
      <Button kind="primary" name="do" value="publish">
        {m.surveys.publish(seen + 1)}
      </Button>
      <ButtonLink href={`/surveys/${survey.id}`}>{m.common.cancel}</ButtonLink>
    </div>
  );
}

/** The browser shows another choice at once; without script there is a button. */
function Chooser(props: { name: string; label: string; options: readonly { value: string; label: string }[]; value: string }): JSX.Element {
  return (
    <div class="shown-language">
      <label for={`field-${props.name}`}>{props.label}</label>
      <select id={`field-${props.name}`} name={props.name} data-autosubmit="">
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Written the way its language is; the standard words stand where nothing is typed. */
function Part(props: EditedLetters & { part: LetterPart }): JSX.Element {
  const { frame, content, letter, shown, standard, part, faults = [] } = props;
  const { m } = frame;
  const { parts, help } = m.surveyLetters;
  const said = help[part];
  const field = {
    m,
    name: letterField(letter, part, shown),
    label: parts[part],
    help: typeof said === 'string' ? said : said[content.kind],
    value: ownWords(content, letter, shown)[part] ?? '',
    placeholder: standard[part],
    lang: tagOf(shown),
    dir: directionOf(shown),
    faults,
  };
  if (oneLined.has(part)) return <TextField {...field} width="full" />;
  return <TextArea {...field} rows={part === 'opening' ? 6 : 3} />;
}

/** What was changed in letters and languages that are not on the page is carried along. */
function Unshown({ base, content, letter, shown }: EditedLetters): JSX.Element {
  const [before, now] = [lettersByField(base), lettersByField(content)];
  const here: ReadonlySet<string> = new Set(letterParts.map((part) => letterField(letter, part, shown)));
  return (
    <>
      {[...new Set([...before.keys(), ...now.keys()])]
        .filter((field) => !here.has(field) && before.get(field) !== now.get(field))
        .map((field) => (
          <input type="hidden" name={field} value={now.get(field) ?? ''} />
        ))}
    </>
  );
}

/** 'Subject · Reminder · Italian', for what is wrong elsewhere than on the page too. */
function labelsOf({ frame: { m, locale }, faults = [] }: EditedLetters): Record<string, string> {
  const { parts, letters, field: named } = m.surveyLetters;
  return Object.fromEntries(
    faults.flatMap(({ field }) => {
      const place = placeOfField(field);
      const part = letterParts.find((one) => place && letterField(place.letter, one, place.locale) === field);
      return place && part ? [[field, named(parts[part], letters[place.letter], formatLanguage(locale, place.locale))]] : [];
    }),
  );
}

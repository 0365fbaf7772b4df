// The languages of a survey in its editor: which it speaks, which one is shown, and in which of them words are missing.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { surveyLocales } from '#domain/languages.ts';
import { languageOfField, textsByField } from '#domain/survey-draft.ts';
import { Button, Choices, Select } from '#web/components/form.tsx';
import { languageOptions } from '#web/components/language-options.ts';
import { Notice } from '#web/components/notice.tsx';
import { formatList } from '#web/messages/format.ts';
import type { Edited } from './survey-editor.tsx';

/** Which language's texts are on the page; the browser asks for another one at once, without script there is a button. */
export function ShownLanguage({ frame: { m, locale }, content, shown }: Edited): JSX.Element {
  const words = m.surveys;
  if (content.languages.length < 2) return <input type="hidden" name="shown" value={shown} />;
  return (
    <div class="shown-language">
      <label for="field-shown">{words.shown}</label>
      <select id="field-shown" name="shown" data-autosubmit="">
        {languageOptions(locale, content.languages).map(({ value, label }) => (
          <option value={value} selected={value === shown}>
            {label}
          </option>
        ))}
      </select>
      <button class="button without-script" type="submit" name="do" value="show">
        {m.common.show}
      </button>
    </div>
  );
}

/** Which languages the survey speaks. A new one brings its standard words where the questions are still the standard ones. */
export function SpokenLanguages({ frame: { m, locale }, survey, content, faults = [] }: Edited): JSX.Element {
  const words = m.surveys;
  const faulty = faults.some((fault) => fault.field === 'languages');
  return (
    <details class="panel editor-languages" id="languages" open={faulty}>
      <summary>{words.speaks(content.languages.length)}</summary>
      <Choices
        m={m}
        name="languages"
        label={words.languages}
        help={words.languagesHelp}
        options={languageOptions(locale, surveyLocales)}
        values={content.languages}
        faults={faults}
      />
      {content.languages.length > 1 && (
        <Select
          m={m}
          name="firstLanguage"
          label={words.firstLanguage}
          options={languageOptions(locale, content.languages)}
          value={content.languages[0]}
          faults={faults}
        />
      )}
      <Button name="do" value="languages" formaction={`/surveys/${survey.id}#languages`}>
        {words.applyLanguages}
      </Button>
    </details>
  );
}

/** Words are missing in languages that are not on the page: they are named, and may be left out all at once. */
export function MissingLanguages({ frame: { m, locale }, shown, content, faults = [] }: Edited): JSX.Element {
  const words = m.surveys;
  const missing = new Set(faults.map((fault) => languageOfField(fault.field)).filter((l) => l !== undefined && l !== shown));
  const names = languageOptions(
    locale,
    content.languages.filter((l) => missing.has(l)),
  ).map((l) => l.label);
  if (names.length === 0) return <></>;
  return (
    <Notice tone="warning" title={words.missingTitle(names.length)}>
      <p>{words.missing(formatList(locale, names))}</p>
      <p>
        <button class="button" type="submit" form="editor" name="do" value="complete">
          {words.leaveOut}
        </button>
      </p>
    </Notice>
  );
}

/** What was changed in the languages that are not on the page is carried along. */
export function Unshown({ base, content, shown }: Edited): JSX.Element {
  const [before, now] = [textsByField(base), textsByField(content)];
  const asked = new Set(content.questions.map((q) => q.id));
  const known = [...now.keys(), ...[...before.keys()].filter((field) => !now.has(field) && asked.has(questionOf(field)))];
  return (
    <>
      {known
        .filter((field) => languageOfField(field) !== shown && before.get(field) !== now.get(field))
        .map((field) => (
          <input type="hidden" name={field} value={now.get(field) ?? ''} />
        ))}
    </>
  );
}

const questionOf = (field: string): string => field.split('.')[1] ?? '';

// What a report is about, chosen in one place: the survey and the period.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { periodLengths } from '#domain/periods.ts';
import type { Messages } from '#web/messages/messages.ts';
import { Select } from './form.tsx';

/** The choices that every report's address carries. */
export type Choices = { readonly team: string | null; readonly survey: string | null; readonly months: string | null };

/** `action` is the page's own path; `keep` are choices of the address that stay as they are. */
export function ReportFilters(props: {
  m: Messages;
  action: string;
  keep?: Readonly<Record<string, string | null | undefined>>;
  surveys: readonly { readonly id: string; readonly name: string }[];
  survey: string | null;
  months: number;
}): JSX.Element {
  const { m, surveys, survey, months } = props;
  return (
    <form method="get" action={props.action} class="filters">
      {Object.entries(props.keep ?? {}).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <Select
        m={m}
        name="months"
        label={m.overview.months}
        options={periodLengths.map((n) => ({ value: String(n), label: m.overview.lastMonths(n) }))}
        value={String(months)}
        autosubmit
      />
      {surveys.length > 1 && (
        <Select
          m={m}
          name="survey"
          label={m.overview.survey}
          options={surveys.map(({ id, name }) => ({ value: id, label: name }))}
          value={survey ?? ''}
          autosubmit
        />
      )}
      <button class="button without-script" type="submit">
        {m.common.show}
      </button>
    </form>
  );
}

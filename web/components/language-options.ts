// Languages to choose from, by the names that a member's page has for them.
import type { SurveyLocale } from '#domain/languages.ts';
import type { Locale } from '#domain/surveys.ts';
import { formatLanguage } from '#web/messages/format.ts';

/** As the reader sorts them. */
export function languageOptions(locale: Locale, languages: readonly SurveyLocale[]): { value: SurveyLocale; label: string }[] {
  return languages
    .map((value) => ({ value, label: formatLanguage(locale, value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

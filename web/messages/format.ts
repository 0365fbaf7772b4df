// Writes numbers, days and months the way the reader's language does.
import { type SurveyLocale, tagOf } from '#domain/languages.ts';
import type { Interval } from '#domain/stats.ts';
import type { Locale } from '#domain/surveys.ts';

/** What a figure measures, and so how it is written: +37, 3.8, 42 %, 1,204, .47. */
export type Measure = 'nps' | 'score' | 'percent' | 'count' | 'correlation';

/** By which customs each language writes numbers and days; digits are the ones of the scale that people tap, 0 to 10, everywhere. */
const region: Readonly<Record<SurveyLocale, string>> = {
  en: 'en-GB',
  it: 'it-IT',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  pt: 'pt-PT',
  nl: 'nl-NL',
  pl: 'pl-PL',
  sv: 'sv-SE',
  da: 'da-DK',
  nb: 'nb-NO',
  fi: 'fi-FI',
  cs: 'cs-CZ',
  el: 'el-GR',
  ro: 'ro-RO',
  hu: 'hu-HU',
  tr: 'tr-TR',
  ja: 'ja-JP',
  ko: 'ko-KR',
  zh: 'zh-Hans-CN',
  ar: 'ar-u-nu-latn',
  he: 'he-IL',
};

const minus = '\u2212';
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<SurveyLocale, Intl.PluralRules>();
const languageNames = new Map<Locale, Intl.DisplayNames>();

/** A wording for each of the language's plural categories (Intl.PluralRules); those that are not given are worded like `other`. */
export type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A plain number with a true minus sign: `formatNumber('it', -1234.5, 1)` is '−1234,5'. */
export function formatNumber(locale: SurveyLocale, value: number, digits = 0): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' } as const;
  return numberFormat(locale, `n${digits}`, format).format(value).replace('-', minus);
}

/** An NPS on -1..1 as people know it, whole and signed: .37 is '+37', -.118 is '−12', 0 is '0'. */
export function formatNps(locale: SurveyLocale, value: number): string {
  return numberFormat(locale, 'nps', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
    .format(value * 100)
    .replace('-', minus);
}

/** A share from 0 to 1: `formatPercent('en', 0.424)` is '42%'. */
export function formatPercent(locale: SurveyLocale, share: number, digits = 0): string {
  return numberFormat(locale, `p${digits}`, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(share)
    .replace('-', minus);
}

/** A figure as its measure is written; a score on the 1-5 scale has one decimal, a correlation two. */
export function formatMeasure(locale: SurveyLocale, measure: Measure, value: number): string {
  switch (measure) {
    case 'nps':
      return formatNps(locale, value);
    case 'percent':
      return formatPercent(locale, value);
    case 'score':
      return formatNumber(locale, value, 1);
    case 'correlation':
      return formatNumber(locale, value, 2);
    case 'count':
      return formatNumber(locale, value);
  }
}

/** From where to where a figure may lie: `formatInterval('en', 'nps', [-0.04, 0.21])` is '−4 to +21', in Italian 'da −4 a +21'. */
export function formatInterval(locale: Locale, measure: Measure, interval: Interval): string {
  const low = formatMeasure(locale, measure, interval[0]);
  const high = formatMeasure(locale, measure, interval[1]);
  return locale === 'it' ? `da ${low} a ${high}` : `${low} to ${high}`;
}

/** A day 'YYYY-MM-DD' in words: '21 Nov 2026', '21 nov 2026'. */
export function formatDay(locale: SurveyLocale, day: string): string {
  return dateFormat(locale, 'day', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(utc(day));
}

/** A day without its year, where the year is plain: '21 Nov'. */
export function formatShortDay(locale: SurveyLocale, day: string): string {
  return dateFormat(locale, 'shortDay', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(day));
}

/** A month 'YYYY-MM' in words: 'November 2026', 'novembre 2026'. */
export function formatMonth(locale: SurveyLocale, month: string): string {
  return dateFormat(locale, 'month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(`${month}-01`));
}

/** A month for an axis: 'Nov 26'. */
export function formatShortMonth(locale: SurveyLocale, month: string): string {
  return dateFormat(locale, 'shortMonth', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(utc(`${month}-01`));
}

/** An instant on the clock of a time zone ('Europe/Rome'): '21 Nov 2026, 14:05'. */
export function formatInstant(locale: SurveyLocale, instant: Date, timeZone: string): string {
  const format = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return dateFormat(locale, `instant ${timeZone}`, format).format(instant);
}

/** Things in a row as a sentence says them: 'a, b and c'. */
export function formatList(locale: Locale, parts: readonly string[]): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(parts);
}

/** A language as a member's page names it: `formatLanguage('it', 'de')` is 'Tedesco'. */
export function formatLanguage(locale: Locale, language: SurveyLocale): string {
  let names = languageNames.get(locale);
  if (!names) languageNames.set(locale, (names = new Intl.DisplayNames(region[locale], { type: 'language' })));
  const name = names.of(tagOf(language)) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The wording that fits a number: `plural('en', 1, { one: 'answer', other: 'answers' })` is 'answer',
 * `plural('pl', 3, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })` is 'osoby'.
 */
export function plural(locale: SurveyLocale, n: number, forms: Forms): string {
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(region[locale])));
  return forms[rules.select(n)] ?? forms.other;
}

/** A number with the word that fits it: `counted('it', 2, { one: 'risposta', other: 'risposte' })` is '2 risposte'. */
export function counted(locale: SurveyLocale, n: number, forms: Forms): string {
  return `${formatNumber(locale, n)} ${plural(locale, n, forms)}`;
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function numberFormat(locale: SurveyLocale, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${name}`;
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(region[locale], options)));
  return format;
}

function dateFormat(locale: SurveyLocale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  let format = dates.get(key);
  if (!format) dates.set(key, (format = new Intl.DateTimeFormat(region[locale], options)));
  return format;
}

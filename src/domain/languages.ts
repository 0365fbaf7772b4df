// The languages in which customers and employees are asked, and which of them fits a person best.

/** Everything that a customer or an employee reads is written in all of these; Norwegian is Bokmål, Chinese is simplified. */
export const surveyLocales = [
  'en',
  'it',
  'fr',
  'de',
  'es',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'el',
  'ro',
  'hu',
  'tr',
  'ja',
  'ko',
  'zh',
  'ar',
  'he',
] as const;
export type SurveyLocale = (typeof surveyLocales)[number];

/** What each language is called by those who speak it. */
export const nativeNames: Readonly<Record<SurveyLocale, string>> = {
  en: 'English',
  it: 'Italiano',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  pt: 'Português',
  nl: 'Nederlands',
  pl: 'Polski',
  sv: 'Svenska',
  da: 'Dansk',
  nb: 'Norsk',
  fi: 'Suomi',
  cs: 'Čeština',
  el: 'Ελληνικά',
  ro: 'Română',
  hu: 'Magyar',
  tr: 'Türkçe',
  ja: '日本語',
  ko: '한국어',
  zh: '简体中文',
  ar: 'العربية',
  he: 'עברית',
};

/** The BCP 47 tag of a page or a letter in this language, for `lang` and `hreflang`: `tagOf('zh')` is 'zh-Hans'. */
export function tagOf(locale: SurveyLocale): string {
  return locale === 'zh' ? 'zh-Hans' : locale;
}

/** Which way the language is read: `directionOf('he')` is 'rtl'. */
export function directionOf(locale: SurveyLocale): 'ltr' | 'rtl' {
  return locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr';
}

/**
 * The language that fits a tag, as far as Coro writes in it: `surveyLocaleOf('pt-BR')` is 'pt', 'no' and 'nn' are read as 'nb', 'iw' as 'he',
 * 'zh-TW' as 'zh'; 'ga' is undefined.
 */
export function surveyLocaleOf(tag: string): SurveyLocale | undefined {
  const language = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return surveyLocales.find((locale) => locale === (otherNames.get(language) ?? language));
}

/**
 * The languages of an Accept-Language header (RFC 9110, 12.5.4) in which Coro writes, the most wanted first:
 * `acceptedLocales('ga, de;q=0.5, it-CH;q=0.8, fr;q=0')` is ['it', 'de'].
 */
export function acceptedLocales(header: string | undefined): readonly SurveyLocale[] {
  const wanted = (header ?? '').split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.split(';');
    const locale = surveyLocaleOf(tag);
    const weight = parameters.map((p) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(p)?.[1]).find((q) => q !== undefined);
    const q = Number(weight ?? 1);
    return locale && q > 0 ? [{ locale, q }] : [];
  });
  return [...new Set(wanted.toSorted((a, b) => b.q - a.q).map((w) => w.locale))];
}

/** The language that a cell of a file names by its tag or its name: 'IT', 'it-CH', 'italiano', 'Inglese', 'Deutsch' or 'tedesco'; else undefined. */
export function surveyLocaleNamed(text: string): SurveyLocale | undefined {
  const name = plain(text);
  const tag = name.split(/[\s,;(/]/, 1)[0] ?? '';
  if (/^[a-z]{2,3}([-_][a-z\d]+)*$/.test(tag) && surveyLocaleOf(tag)) return surveyLocaleOf(tag);
  const first = name.split(/[^\p{L}]+/u, 1)[0] ?? '';
  return surveyLocales.find((locale) => plain(nativeNames[locale]) === name || namesInFiles[locale].includes(first));
}

/** Tags that mean one of ours: the two written forms of Norwegian, and what Hebrew and Romanian were called before. */
const otherNames: ReadonlyMap<string, SurveyLocale> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['iw', 'he'],
  ['mo', 'ro'],
  ['cmn', 'zh'],
]);

/** As the files of companies call them in English, in Italian and in the language itself, without accents. */
const namesInFiles: Readonly<Record<SurveyLocale, readonly string[]>> = {
  en: ['english', 'inglese'],
  it: ['italian', 'italiano'],
  fr: ['french', 'francese', 'francais'],
  de: ['german', 'tedesco', 'deutsch'],
  es: ['spanish', 'spagnolo', 'espanol', 'castellano'],
  pt: ['portuguese', 'portoghese', 'portugues'],
  nl: ['dutch', 'olandese', 'nederlands'],
  pl: ['polish', 'polacco', 'polski'],
  sv: ['swedish', 'svedese', 'svenska'],
  da: ['danish', 'danese', 'dansk'],
  nb: ['norwegian', 'norvegese', 'norsk', 'bokmal', 'nynorsk'],
  fi: ['finnish', 'finlandese', 'suomi'],
  cs: ['czech', 'ceco', 'cestina'],
  el: ['greek', 'greco'],
  ro: ['romanian', 'rumeno', 'romeno', 'romana'],
  hu: ['hungarian', 'ungherese', 'magyar'],
  tr: ['turkish', 'turco', 'turkce'],
  ja: ['japanese', 'giapponese'],
  ko: ['korean', 'coreano'],
  zh: ['chinese', 'cinese', 'mandarin', 'mandarino', '中文'],
  ar: ['arabic', 'arabo'],
  he: ['hebrew', 'ebraico'],
};

/** Without case and without accents, so that 'Français' and 'francais' are one. */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

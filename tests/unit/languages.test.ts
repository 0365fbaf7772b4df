// Which language fits a person: tags, names in files, and what a browser asks for.
import { describe, expect, it } from 'vitest';
import { acceptedLocales, directionOf, nativeNames, surveyLocaleNamed, surveyLocaleOf, surveyLocales, tagOf } from '#domain/languages.ts';
import { formatLanguage } from '#web/messages/format.ts';

describe('a language', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['PT_br', 'pt'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['nb', 'nb'],
    ['iw', 'he'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    [' de-AT ', 'de'],
    ['ga', undefined],
    ['english', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('is found by its tag %j: %s', (tag, locale) => {
    expect(surveyLocaleOf(tag)).toBe(locale);
  });

  it.each([
    ['IT', 'it'],
    ['it-CH', 'it'],
    ['italiano', 'it'],
    ['Inglese', 'en'],
    ['English (UK)', 'en'],
    ['tedesco', 'de'],
    ['Français', 'fr'],
    ['francais', 'fr'],
    ['Čeština', 'cs'],
    ['Ελληνικά', 'el'],
    ['עברית', 'he'],
    ['العربية', 'ar'],
    ['日本語', 'ja'],
    ['한국어', 'ko'],
    ['中文', 'zh'],
    ['Norsk bokmål', 'nb'],
    ['Irish', undefined],
    ['es, en', 'es'],
    ['itinerant', undefined],
    ['7', undefined],
    ['', undefined],
  ])('is named %j in a file: %s', (text, locale) => {
    expect(surveyLocaleNamed(text)).toBe(locale);
  });

  it('is found by what it is called in English, in Italian and by those who speak it', () => {
    for (const locale of surveyLocales) {
      expect(surveyLocaleNamed(locale)).toBe(locale);
      expect(surveyLocaleNamed(tagOf(locale))).toBe(locale);
      expect(surveyLocaleNamed(nativeNames[locale])).toBe(locale);
      expect(surveyLocaleNamed(nativeNames[locale].toUpperCase())).toBe(locale);
    }
    for (const named of ['en', 'it'] as const)
      for (const locale of surveyLocales.filter((l) => l !== 'zh')) expect(surveyLocaleNamed(formatLanguage(named, locale))).toBe(locale);
  });

  it('has a tag that Intl knows, a name of its own, and the direction in which it is read', () => {
    expect(surveyLocales).toHaveLength(22);
    expect(Intl.getCanonicalLocales(surveyLocales.map(tagOf))).toEqual(surveyLocales.map(tagOf));
    expect(new Set(Object.values(nativeNames)).size).toBe(22);
    expect(surveyLocales.filter((l) => directionOf(l) === 'rtl')).toEqual(['ar', 'he']);
    for (const locale of surveyLocales) expect(/[\u0590-\u06FF]/.test(nativeNames[locale])).toBe(directionOf(locale) === 'rtl');
  });
});

describe('what a browser asks for', () => {
  it.each([
    ['ga, de;q=0.5, it-CH;q=0.8, fr;q=0', ['it', 'de']],
    ['ja', ['ja']],
    ['en-US,en;q=0.9,fr;q=0.95', ['en', 'fr']],
    ['de;q=0.8, el;q=0.8', ['de', 'el']],
    ['de; Q=0.3 , el ; q = 0.8', ['el', 'de']],
    ['*', []],
    ['pt-BR;q=x', ['pt']],
    ['zh-TW, zh;q=0.9', ['zh']],
    [',,;q=1', []],
    ['', []],
    [undefined, []],
  ])('%j: %j', (header, locales) => {
    expect(acceptedLocales(header)).toEqual(locales);
  });
});

// What customers and employees read is complete, whole and in its own language, whoever is named and whatever is counted.
import { describe, expect, it } from 'vitest';
import { type SurveyLocale, surveyLocales } from '#domain/languages.ts';
import { formatDay, formatNumber, plural } from '#web/messages/format.ts';
import { publicFault, wordsFor } from '#web/messages/public.ts';

type Value = string | number | Readonly<Record<string, number>>;
type Said = { readonly path: string; readonly given: readonly Value[]; readonly text: string };

const [organization, team, name, day] = ['Ωmega & Sons', 'Nord-9', 'Zoë', '2026-11-24'];

/** What every text that takes something is given; a text that is not named here takes nothing. */
const given: Readonly<Record<string, readonly Value[]>> = {
  'faults.outOfRange': [{ min: 4, max: 7 }],
  'faults.tooLong': [{ max: 10_000 }],
  'leaving.title': [organization],
  'leaving.atMost': [90],
  'leaving.stopped.text': [organization],
  'leaving.rarer.text': [organization],
  'leaving.asked.text': [organization],
  'leaving.smallPrint': [organization],
  'leaving.promise.lead': [organization],
  'leaving.promise.points': [7],
  'leaving.promise.stopped.text': [organization],
  'letters.greeting': [name],
  'letters.greetingByFirstName': [name],
  'letters.smallPrint': [organization],
  'letters.score': [7],
  'letters.survey.subject': [organization],
  'letters.survey.opening': [organization],
  'letters.survey.signature': [team],
  'letters.surveyReminder.subject': [organization],
  'letters.surveyReminder.opening': [organization],
  'letters.engagement.subject': [organization],
  'letters.engagement.opening': [team, 7],
  'letters.engagement.promise': [7],
  'letters.engagement.until': ['24 Nov'],
  'letters.engagement.signature': [organization],
  'letters.engagementReminder.subject': [organization],
  'letters.engagementReminder.opening': [team, 7],
  'survey.ends': ['never', 'always'],
  'survey.smallPrint': [organization],
  'ballot.lead': [7],
  'ballot.promise.shown': [7],
  'ballot.team': [team, 37],
  'ballot.folded': [team, 'Süd-8'],
  'ballot.leads': [team, 'Süd-8'],
  'ballot.tooFew': [7],
  'ballot.example.title': [name],
  'ballot.example.lead': [day],
  'ballot.example.exact': [37],
  'ballot.example.band': [13, 37],
  'ballot.example.atMost': ['7.5'],
  'ballot.example.atLeast': ['7.5'],
  'ballot.example.rounded': [13],
  'ballot.example.splitNote': [13],
  'ballot.example.hiddenTitle': [7],
  'ballot.example.wordsNote': [13],
  'ballot.whatFollows': [day],
  'ballot.questions.aboutHelp': [13],
  'ballot.questions.answeredOf': [13],
  'ballot.thanks.next': [day, 7],
  'ballot.afterwards.lead': ['Ωmega 2026', team],
  'ballot.agreed.due': [day],
  'ballot.agreed.missed': [day],
  'ballot.agreed.missedWhole': [day],
  'ballot.manifest.lead': [organization],
  'ballot.manifest.open': ['24 Nov'],
  'ballot.manifest.people': [37],
  'ballot.manifest.shown': [7],
  'ballot.manifest.comments': [13],
  'ballot.manifest.teamsTitle': [37],
};

/** Every text of a room by its path; of those that take something, what they say when they are given it. */
function textsOf(value: unknown, path: string, args: Readonly<Record<string, readonly Value[]>> = given): Said[] {
  if (typeof value === 'string') return [{ path, given: [], text: value }];
  if (typeof value === 'function')
    return textsOf(Reflect.apply(value, undefined, args[path] ?? [{}]), path).map((said) => ({ ...said, given: args[path] ?? [] }));
  if (typeof value !== 'object' || value === null) return [{ path, given: [], text: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path && !Array.isArray(value) ? `${path}.${key}` : path || key, args),
  );
}

/** What a page's script puts in by itself: '{share} of the space is used'. */
const gap = /\{[a-z]+\}/g;

/** Everything but how a language is searched for what tells a writer: those lists are each language's own (telling.test.ts). */
const spokenIn = (locale: SurveyLocale): Said[] =>
  textsOf(wordsFor(locale), '').filter(
    ({ path }) => !/^ballot\.telling\.(?:capitals|notNames|alsoWords|titles|phrases|kinds\.\w+\.instead)/.test(path),
  );

const partsOf = (locale: SurveyLocale, said: Said): string[] =>
  said.given
    .flatMap((v) => (typeof v === 'object' ? Object.values(v) : [v]))
    .map((v) => (typeof v === 'number' ? formatNumber(locale, v) : v === day ? formatDay(locale, day) : v));

const bare = (locale: SurveyLocale, said: Said): string =>
  partsOf(locale, said).reduce((text, part) => text.replaceAll(part, ''), said.text);

/** Languages that change a name when somebody is addressed by it, so that a letter greets without. */
const nameless: readonly SurveyLocale[] = ['pl', 'cs'];

/** The letters in which each language is written, where they are not Latin. */
const scripts: Readonly<Partial<Record<SurveyLocale, RegExp>>> = {
  el: /\p{Script=Greek}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const english = /\b(the|you|your|this|with|please|answers?)\b/i;

/** The texts of which something is true, as a failing test should name them. */
const those = (texts: readonly Said[], wrong: (said: Said) => boolean): string[] =>
  texts.filter(wrong).map(({ path, text }) => `${path}: ${text}`);

describe.each(surveyLocales)('the words of customers and employees in %s', (locale) => {
  const texts = spokenIn(locale);

  it('are the same texts as in English, each of them something', () => {
    expect(texts.map((t) => t.path)).toEqual(spokenIn('en').map((t) => t.path));
    expect(texts.length).toBeGreaterThan(90);
    expect(those(texts, ({ text }) => !/[\p{L}\p{N}]/u.test(text))).toEqual([]);
    expect(those(texts, ({ text }) => /undefined|NaN|\[object|\$\{|[{}]| {2}|^\s|\s$/.test(text.replaceAll(gap, '…')))).toEqual([]);
    const gapsOf = (all: readonly Said[]): string[] =>
      all.map(({ path, text }) => `${path} ${(text.match(gap) ?? []).toSorted().join(' ')}`);
    expect(gapsOf(texts)).toEqual(gapsOf(spokenIn('en')));
    expect(those(texts, ({ text }) => /\p{L}['"`]\p{L}/u.test(text))).toEqual([]);
  });

  it('say everything that they are given', () => {
    const silent = [...Map.groupBy(texts, (t) => t.path)]
      .filter(([path]) => !(nameless.includes(locale) && path.startsWith('letters.greeting')))
      .map(([path, all]) => ({ path, text: all.map((said) => said.text).join(' '), given: all[0]?.given ?? [] }));
    expect(those(silent, (said) => !partsOf(locale, said).every((part) => said.text.includes(part)))).toEqual([]);
  });

  it('greet also somebody without a name', () => {
    for (const path of ['letters.greeting', 'letters.greetingByFirstName']) {
      const nobody = textsOf(wordsFor(locale), '', { ...given, [path]: [''] }).find((t) => t.path === path);
      expect(nobody?.text).toMatch(/^\p{L}.*\p{L}\p{P}?$/u);
    }
  });

  it('are written in the language itself', () => {
    const script = scripts[locale];
    const own = texts
      .filter((t) => !['letters.engagement.signature', 'survey.ends'].includes(t.path))
      .map((said) => ({ ...said, text: bare(locale, said).replaceAll(gap, '') }));
    expect(those(own, ({ text }) => (script ? /\p{L}/u.test(text) && !script.test(text) : foreign.test(text)))).toEqual([]);
    expect(those(own, ({ text }) => locale !== 'en' && english.test(text))).toEqual([]);
    expect(those(own, ({ text }) => locale === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))).toEqual([]);
  });

  it('have labels that fit where they stand', () => {
    const { agree, low, high, unknown } = wordsFor(locale).ballot.questions;
    expect(new Set(agree).size).toBe(5);
    expect([low, high, unknown].filter((label) => label.length > 18)).toEqual([]);
  });

  it('fit every number by the rules of the language', () => {
    const rules = new Intl.PluralRules(locale);
    const examples = [1, 2, 3, 5, 11, 20, 100];
    const categories = new Set([...examples, 0, 1.5, 1_000_000].map((n) => rules.select(n)));
    expect(rules.resolvedOptions().pluralCategories.filter((category) => !categories.has(category))).toEqual([]);
    const spoken = (path: string, args: readonly Value[], n: number): Said => {
      const all = { ...given, [path]: args.map((v) => (typeof v === 'number' ? n : v)) };
      const said = textsOf(wordsFor(locale), '', all).filter((t) => t.path === path);
      return { path, given: [n], text: said.map((t) => t.text).join(' ') };
    };
    const wordings = Object.entries(given)
      .filter(([, args]) => args.some((v) => typeof v === 'number'))
      .map(([path, args]) => examples.map((n) => spoken(path, args, n)));
    const unsaid = wordings.flat().filter(({ given: [n] }) => Number(n) > 2);
    expect(those(unsaid, ({ text, given: [n] }) => !text.includes(formatNumber(locale, Number(n))))).toEqual([]);
    const different = wordings.map((said) => new Set(said.map(({ text }) => text.replaceAll(/\d+/g, ''))).size);
    expect(Math.max(...different)).toBeGreaterThanOrEqual(differing[locale] ?? 2);
  });
});

/** How many wordings the numbers from 1 to 100 need at least. */
const differing: Readonly<Partial<Record<SurveyLocale, number>>> = { ar: 4, pl: 3, cs: 3, ro: 3, he: 2, hu: 1, tr: 1, ja: 1, ko: 1, zh: 1 };

it('a number takes the wording of its category, or the general one', () => {
  const people = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' };
  expect([1, 2, 5, 22, 1.5].map((n) => plural('pl', n, people))).toEqual(['osoba', 'osoby', 'osób', 'osoby', 'osoby']);
  expect([0, 1, 2, 3, 11, 100].map((n) => plural('ar', n, { zero: '0', one: '1', two: '2', few: '3', many: '11', other: '100' }))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '11',
    '100',
  ]);
  expect([1, 2].map((n) => plural('ja', n, { other: '人' }))).toEqual(['人', '人']);
  expect(plural('fr', 1_000_000, { one: 'personne', other: 'personnes' })).toBe('personnes');
});

it('digits are the ones of the scale in every language', () => {
  for (const locale of surveyLocales) expect(formatNumber(locale, 10)).toBe('10');
});

it('what a survey page has no words for could not be read', () => {
  expect(publicFault(wordsFor('de'), { code: 'lastAdministrator' })).toBe(wordsFor('de').faults.malformed());
  expect(publicFault(wordsFor('it'), { code: 'tooLong', values: { max: 1 } })).toBe('Al massimo 1 carattere.');
});

// Comments that could tell who wrote them are found, and ordinary ones are left in peace.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { surveyLocales } from '#domain/languages.ts';
import { hashLength, type HiddenNames, nameHashText, nameWords, plainWord, type TellingKind, type TellingWords } from '#domain/telling.ts';
import { englishInside, italianInside } from '#demo/story-words-inside.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { wordsFor } from '#web/messages/public.ts';
import { telling as english } from '#web/messages/en/telling.ts';
import { telling as italian } from '#web/messages/it/telling.ts';

const salt = 'wave';
const hidden = (...names: string[]): HiddenNames => ({
  salt,
  hashes: names
    .flatMap(nameWords)
    .map((word) => createHash('sha256').update(nameHashText(salt, word)).digest('base64url').slice(0, hashLength)),
});
const team = hidden('Anna De Rossi', 'Marco Bianchi', 'Grace Hill', 'Zoë Müller', 'O’Hara Siobhán', 'Ed Lim', '山田 太郎', 'דנה כהן');

const found = async (text: string, words: TellingWords, names?: HiddenNames): Promise<string[]> =>
  (await tellingIn(text, words, names)).map((one) => `${one.kind}: ${one.words}`);

describe('what a comment tells', () => {
  it.each<[string, string[]]>([
    ['Ask marco, he never answers.', ['name: marco']],
    ['Marco is unfair to Zoe and to Mueller.', ['name: Marco', 'name: Zoe', 'name: Mueller']],
    ['It was ANNA who did it, and O’Hara’s fault.', ['name: ANNA', 'name: Hara']],
    ['We talked to Anna Rossi about it.', ['name: Anna Rossi']],
    ['I like what Giovanni does, and Mr. Smith too.', ['name: Giovanni', 'name: Smith']],
    ['Write to me: anna.rossi@lumen.example, please', ['email: anna.rossi@lumen.example']],
    ['Call me on +39 333 123 4567 or 02/1234567.', ['phone: +39 333 123 4567', 'phone: 02/1234567']],
    ['My number is 333 1234567', ['phone: 333 1234567']],
    ['٠٥٠١٢٣٤٥٦٧', ['phone: ٠٥٠١٢٣٤٥٦٧']],
  ])('%s', async (text, expected) => {
    expect(await found(text, english, team)).toEqual(expected);
  });

  it('finds each of many phrases that fit few people, in both languages', async () => {
    const selves = {
      en: [
        'as the only woman in the team I am never asked',
        'Since my parental leave nobody talks to me.',
        'I’m the only one who speaks Polish here',
        'I am the only driver with a truck licence',
        'in my 23 years here I have never seen that',
        'As your deputy I should know.',
        'As a woman you have no chance here.',
        'I have worked here for eleven years.',
        'Since I joined in March nothing has improved.',
        'I am pregnant and still carry boxes.',
        'Nobody asked me after my operation.',
        'When I retire nobody will know how.',
        'I am 61 and they treat me like a child.',
        'My desk is next to the printer.',
        'My name is on every list',
        'As a trainee I get the worst shifts.',
        'I was the first woman on the night shift.',
        'She shouted at me on Tuesday morning.',
        'I am on probation and afraid.',
        'After twelve years in this team I am tired.',
      ],
      it: [
        'come unica donna del gruppo non vengo mai ascoltata',
        'Dal mio rientro dalla maternità nessuno mi parla.',
        'Sono l’unico che parla polacco.',
        'In 23 anni qui non ho mai visto una cosa così.',
        'Da vice responsabile dovrei saperlo.',
        'Come donna qui non ho possibilità.',
        'Lavoro qui da undici anni.',
        'Da quando sono stata assunta niente è migliorato.',
        'Sono incinta e porto ancora le casse.',
        'Nessuno ha chiesto niente dopo la mia operazione.',
        'Quando vado in pensione nessuno saprà come si fa.',
        'Ho 61 anni e mi trattano come un bambino.',
        'La mia scrivania è accanto alla stampante.',
        'Mi chiamo come il fondatore.',
        'Sono un’apprendista e ho i turni peggiori.',
        'Ero la prima donna nel turno di notte.',
        'Mi ha sgridata martedì davanti a tutti.',
        'Sono in prova e ho paura.',
        'Sono quindici anni che lavoro qui.',
      ],
    };
    const missed = await Promise.all([
      ...selves.en.map(async (text) => ((await kindsIn(text, english)).includes('self') ? [] : [text])),
      ...selves.it.map(async (text) => ((await kindsIn(text, italian)).includes('self') ? [] : [text])),
    ]);
    expect(missed.flat()).toEqual([]);
  });

  it('leaves what the employees of the example company say alone', async () => {
    const said = [
      ...commentsOf(englishInside).map((text) => [text, english] as const),
      ...commentsOf(italianInside).map((text) => [text, italian] as const),
    ];
    expect(said.length).toBeGreaterThan(100);
    const alarms = await Promise.all(
      said.map(async ([text, words]) => (await found(text, words, team)).map((what) => `${what} | ${text}`)),
    );
    expect(alarms.flat()).toEqual([]);
  });

  it('raises none for the only person of whom an Italian complains', async () => {
    expect(await found('Qui l’unica persona che guadagna è il capo, e il lunedì in Excel non risponde nessuno.', italian, team)).toEqual(
      [],
    );
  });

  it.each([
    'On Monday we got Excel and Outlook training in English, at Christmas even Teams.',
    'HR and IT never answer. WHY IS THAT SO?',
    'It cost 1.250.000 euros in 2024-2025, that is 1,250,000.',
    'From 12.05.2026 to 30.06.2026, order 12345678.',
    'We will mark the good and hope for the best; a rose is a rose. Grace is needed up the hill.',
    'I have done the same thing for four years. The only one who gains is the landlord.',
    'First line\nSecond line\n- Third point: Really?\n“Quoted” words… And so on',
    '5 stars!!! 10/10 would do again, 24/7',
    '',
  ])('raises no alarm for %j', async (text) => {
    expect(await found(text, english, hidden('Marco Bianchi', 'Will Rose', 'Mark Hill'))).toEqual([]);
  });

  it('knows scripts without capitals, without spaces, and those where every noun has a capital', async () => {
    const plain = { ...english, phrases: [] };
    expect(await found('これは山田太郎さんのせいです', { ...plain, capitals: 'unspaced' }, team)).toEqual(['name: 山田', 'name: 太郎']);
    expect(await found('דנה לא עונה', { ...plain, capitals: 'none' }, team)).toEqual(['name: דנה']);
    const german: TellingWords = { ...plain, capitals: 'nouns', titles: ['herr', 'frau'] };
    expect(await found('In der Küche fehlt immer Herr Schulze und Zoë.', german, team)).toEqual(['name: Schulze', 'name: Zoë']);
  });

  it('takes the time of a blink for the longest comment there can be', async () => {
    const long = 'Marco said that I am the only one who would call +39 333 123 4567 and a@b.example. '.repeat(80);
    const began = performance.now();
    expect((await tellingIn(long, english, team)).length).toBeGreaterThan(100);
    expect(performance.now() - began).toBeLessThan(1500);
    for (const nasty of ['1 '.repeat(4000), 'a@'.repeat(4000), 'I am the only '.repeat(500), "'".repeat(7000), 'Aa'.repeat(3500)]) {
      const from = performance.now();
      await tellingIn(nasty, italian, team);
      expect(performance.now() - from).toBeLessThan(1500);
    }
  });
});

describe.each(surveyLocales)('the lists of %s', (locale) => {
  const { telling: words } = wordsFor(locale).ballot;

  it('can be searched with, in lower case and without accents, and each phrase says what it tells', () => {
    for (const word of [...words.notNames, ...words.alsoWords, ...words.titles])
      expect(word.split(/\P{L}/u).map(plainWord).join('')).toBe(word.replaceAll(/\P{L}/gu, ''));
    for (const { pattern, label } of words.phrases) {
      expect('').not.toMatch(new RegExp(pattern, 'giu'));
      expect(label).toMatch(/\p{L}/u);
    }
    expect(words.phrases.length).toBeGreaterThan(9);
    expect(Object.values(words.kinds).map(({ instead }) => instead === null)).toEqual([false, false, false, true]);
  });
});

async function kindsIn(text: string, words: TellingWords): Promise<TellingKind[]> {
  return (await tellingIn(text, words, team)).map(({ kind }) => kind);
}

function commentsOf({ employees }: typeof englishInside): string[] {
  return Object.values(employees).flatMap(({ glad, weary }) => [...glad, ...weary]);
}

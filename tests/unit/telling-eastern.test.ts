// Comments that could tell who wrote them are found in languages that bend their names and verbs: Polish, Czech, Hungarian, Romanian and Greek.
import { describe, expect, it } from 'vitest';
import type { TellingWords } from '#domain/telling.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { telling as polish } from '#web/messages/pl/telling.ts';

type Corpus = {
  readonly language: string;
  readonly words: TellingWords;
  readonly telling: readonly string[];
  readonly ordinary: readonly string[];
};

const corpora: readonly Corpus[] = [
  {
    language: 'Polish',
    words: polish,
    telling: [
      'Jako jedyna kobieta w zespole nigdy nie jestem pytana o zdanie.',
      'Od mojego urlopu macierzyńskiego nikt ze mną nie rozmawia.',
      'Pracuję tu od 23 lat i czegoś takiego nie było.',
      'Jako twoja zastępczyni powinnam to wiedzieć.',
      'Kiedy przyjechałam z Ukrainy, nikt mi nie pomógł.',
      'Odkąd tu zacząłem, nic się nie poprawiło.',
      'Po mojej operacji nikt nie zapytał, jak się czuję.',
      'Mam 61 lat i traktują mnie jak dziecko.',
      'Tylko ja znam niemiecki.',
      'Moje biurko stoi obok drukarki.',
      'Kierowniczka nakrzyczała na mnie we wtorek.',
    ],
    ordinary: [
      'W poniedziałki nie ma czasu na szkolenie z Excela, a przed Bożym Narodzeniem tym bardziej.',
      'Jedynym problemem jest to, że nikt nie odpowiada.',
      'Jedyna osoba, która tu zarabia, to szef.',
      'Od dwóch lat nic się tu nie zmieniło.',
      'Mam 30 klientów dziennie i za mało czasu.',
      'Jako kierownik powinien nas słuchać.',
      'Szef jako jedyny ma klucze i nigdy go nie ma.',
      'Kiedy proszę o pomoc, ktoś przychodzi. Dziękuję Państwu.',
    ],
  },
];

describe.each(corpora)('a comment in $language', ({ words, telling, ordinary }) => {
  it.each(telling)('tells: %s', async (text) => {
    expect((await tellingIn(text, words)).map(({ kind }) => kind)).toContain('self');
  });

  it.each(ordinary)('tells nothing: %s', async (text) => {
    expect(await tellingIn(text, words)).toEqual([]);
  });
});

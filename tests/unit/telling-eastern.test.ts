// Comments that could tell who wrote them are found in languages that bend their names and verbs: Polish, Czech, Hungarian, Romanian and Greek.
import { describe, expect, it } from 'vitest';
import type { TellingWords } from '#domain/telling.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { telling as czech } from '#web/messages/cs/telling.ts';
import { telling as greek } from '#web/messages/el/telling.ts';
import { telling as hungarian } from '#web/messages/hu/telling.ts';
import { telling as polish } from '#web/messages/pl/telling.ts';
import { telling as romanian } from '#web/messages/ro/telling.ts';

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
      'W dwa lata w firmie zmieniło się trzech szefów.',
      'Jedynym problemem jest to, że nikt nie odpowiada.',
      'Jedyna osoba, która tu zarabia, to szef.',
      'Od dwóch lat nic się tu nie zmieniło.',
      'Mam 30 klientów dziennie i za mało czasu.',
      'Jako brygadzista powinien nas słuchać.',
      'Szef jako jedyny ma klucze i nigdy go nie ma.',
      'Kiedy proszę o pomoc, ktoś przychodzi. Dziękuję Państwu.',
    ],
  },
  {
    language: 'Czech',
    words: czech,
    telling: [
      'Jako jediná žena v týmu nikdy nejsem tázána na názor.',
      'Od mé rodičovské dovolené se mnou nikdo nemluví.',
      'Pracuji tu už 23 let a něco takového tu nebylo.',
      'Jako váš zástupce bych to měl vědět.',
      'Když jsem přišla z Ukrajiny, nikdo mi nepomohl.',
      'Co jsem nastoupil, nic se nezlepšilo.',
      'Po mé operaci se nikdo nezeptal, jak mi je.',
      'Je mi 61 let a jednají se mnou jako s dítětem.',
      'Jen já umím polsky.',
      'Můj stůl stojí vedle tiskárny.',
      'V úterý na mě vedoucí křičela.',
    ],
    ordinary: [
      'V pondělí není čas na školení v Excelu a před Vánocemi už vůbec ne.',
      'Jediný problém je, že nikdo neodpovídá.',
      'Jediný člověk, který tu vydělává, je šéf.',
      'Už dva roky se tu nic nezměnilo.',
      'Mám 30 zákazníků denně a málo času.',
      'Jako mistr by nás měl poslouchat.',
      'Šéf jako jediný má klíče a nikdy tu není.',
      'Šéf v úterý řekl, že bude víc lidí. Když přišla nová vedoucí, začalo to být lepší.',
      'Když jsem v práci, nikdo mi nepomůže. Jsem rád, že tu jsem.',
    ],
  },
  {
    language: 'Hungarian',
    words: hungarian,
    telling: [
      'Egyetlen nőként a csapatban engem sosem kérdeznek.',
      'A szülési szabadságom óta senki sem szól hozzám.',
      '23 éve dolgozom itt, és ilyen még nem volt.',
      'A helyetteseként nekem ezt tudnom kellene.',
      'Amikor Ukrajnából jöttem, senki sem segített.',
      'Mióta itt vagyok, semmi sem javult.',
      'A műtétem után senki sem kérdezte, hogy vagyok.',
      '61 éves vagyok, és gyerekként bánnak velem.',
      'Csak én beszélek itt lengyelül.',
      'Én vagyok a legidősebb a boltban.',
      'Az asztalom a nyomtató mellett van.',
      'Kedden a vezető rám kiabált.',
    ],
    ordinary: [
      'Hétfőn nincs idő az Excel-képzésre, a Teamsen sem, és Karácsony előtt végképp nincs.',
      'Az egyetlen gond az, hogy senki sem válaszol.',
      'Az egyetlen ember, aki itt keres, a főnök.',
      'Két éve semmi sem változott itt.',
      'Naponta 30 vásárlóm van, és kevés az időm.',
      'Műszakvezetőként meg kellene hallgatnia minket.',
      'Amikor segítséget kérek, jön valaki. Köszönöm Önöknek.',
      'Szeretek itt dolgozni, jó a csapat.',
    ],
  },
  {
    language: 'Romanian',
    words: romanian,
    telling: [
      'Ca singura femeie din echipă nu sunt niciodată întrebată.',
      'De la concediul meu de maternitate nu mai vorbește nimeni cu mine.',
      'Lucrez aici de 23 de ani și așa ceva nu s-a mai întâmplat.',
      'Ca adjunctul tău ar trebui să știu.',
      'Când am venit din Ucraina, nu m-a ajutat nimeni.',
      'De când m-am angajat nu s-a îmbunătățit nimic.',
      'După operația mea nu m-a întrebat nimeni cum sunt.',
      'Am 61 de ani și sunt tratat ca un copil.',
      'Doar eu vorbesc maghiara în tură.',
      'Biroul meu este lângă imprimantă.',
      'Marți șefa a țipat la mine.',
    ],
    ordinary: [
      'Lunea nu e timp pentru cursul de Excel, iar înainte de Crăciun cu atât mai puțin.',
      'În doi ani în firmă s-au schimbat trei șefi.',
      'Singura problemă este că nu răspunde nimeni.',
      'Singura persoană care câștigă aici este șeful.',
      'De doi ani nu s-a schimbat nimic aici.',
      'Am 30 de clienți pe zi și prea puțin timp.',
      'Ca șef de tură ar trebui să ne asculte.',
      'Când cer ajutor, vine cineva. Vorbim română și engleză pe Teams.',
      'Sunt mulțumit aici. Marți am stat peste program.',
    ],
  },
  {
    language: 'Greek',
    words: greek,
    telling: [
      'Ως μόνη γυναίκα στην ομάδα δεν με ρωτούν ποτέ.',
      'Από τη γονική μου άδεια κανείς δεν μου μιλάει.',
      'Δουλεύω εδώ 23 χρόνια και τέτοιο πράγμα δεν έχω ξαναδεί.',
      'Ως αναπληρωτής σου θα έπρεπε να το ξέρω.',
      'Όταν ήρθα από την Ουκρανία, κανείς δεν με βοήθησε.',
      'Από τότε που ξεκίνησα, τίποτα δεν βελτιώθηκε.',
      'Μετά την εγχείρησή μου κανείς δεν ρώτησε πώς είμαι.',
      'Είμαι 61 χρονών και με έχουν σαν παιδί.',
      'Μόνο εγώ μιλάω πολωνικά εδώ.',
      'Το γραφείο μου είναι δίπλα στον εκτυπωτή.',
      'Την Τρίτη η προϊσταμένη μου φώναξε.',
    ],
    ordinary: [
      'Τη Δευτέρα δεν υπάρχει χρόνος για το σεμινάριο του Excel, και πριν τα Χριστούγεννα ακόμη λιγότερο.',
      'Το μόνο πρόβλημα είναι ότι κανείς δεν απαντά.',
      'Ο μόνος που κερδίζει εδώ είναι το αφεντικό.',
      'Εδώ και δύο χρόνια δεν άλλαξε τίποτα.',
      'Έχω 30 πελάτες την ημέρα και λίγο χρόνο.',
      'Ως προϊστάμενος θα έπρεπε να μας ακούει.',
      'Όταν ζητάω βοήθεια, έρχεται κάποιος. Μιλάμε Αγγλικά στο Teams.',
      'Είμαι καλά εδώ. Τον Μάρτιο είχαμε πολλή δουλειά.',
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

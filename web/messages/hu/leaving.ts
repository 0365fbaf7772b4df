// What customers ("Ön") read who want to be asked less or no more, and what employees ("te") are promised, in Hungarian.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `${organization}: ne küldjünk több kérdést?`,
  lead: 'Egyetlen érintés elég. Az e-mailben lévő hivatkozás érvényes marad: itt bármikor meggondolhatja magát.',
  stop: 'Ne kérdezzenek többet',
  lessOften: 'Kérdezzenek ritkábban',
  atMost: (days) => (days === 365 ? 'Évente legfeljebb egyszer.' : `Legfeljebb ${counted('hu', days, { other: 'naponként' })} egyszer.`),
  stopped: {
    title: 'Nem kérdezzük többet.',
    text: (organization) => `${organization} nem küld több kérdést erre a címre.`,
  },
  rarer: {
    title: 'Ritkábban fogjuk kérdezni.',
    text: (organization) => `${organization} időnként még küldhet Önnek egy-egy kérdést.`,
  },
  asked: {
    title: 'Újra kérdezhetjük Önt.',
    text: (organization) => `${organization} időnként küldhet Önnek egy-egy kérdést, de sosem sokat.`,
  },
  again: 'Újra kérdezhetnek',
  stays: 'Az eddigi válaszai megmaradnak, és számítanak.',
  smallPrint: (organization) =>
    `${organization} a Coro segítségével kérdez. Ez csak ezekre a kérdésekre vonatkozik, semmi másra, amit tőlük kap.`,
  wrong: {
    title: 'Ez a hivatkozás nem vezet sehová',
    text: 'Talán nem sikerült az egészet kimásolni. Nyissa meg még egyszer az e-mailből.',
  },
  promise: {
    title: 'Amit ígérünk',
    lead: (organization) => `${organization} megkérdezheti tőled, milyen ott dolgozni. Te döntöd el, hogy válaszolsz-e.`,
    points: (k) => [
      'Nem kell foglalkoznod az e-maillel. A Coro senkinek sem mutatja meg, ki válaszolt és ki nem.',
      'A válaszaidat a neved és a hivatkozásod nélkül tároljuk. A Coróban senki sem tudja megkeresni, mit mondtál.',
      `A csapatod eredményei csak akkor láthatók, ha legalább ${counted('hu', k, { other: 'fő' })} válaszol.`,
    ],
    stopLead: 'Inkább egyáltalán nem kérsz ilyen e-maileket?',
    stop: 'Ne küldjetek többet',
    stopped: {
      title: 'Nem kapsz több ilyen e-mailt.',
      text: (organization) => `${organization} nem kérdezi meg tőled e-mailben, milyen ott dolgozni. Itt bármikor meggondolhatod magad.`,
    },
    again: 'Küldjétek újra',
    resumed: {
      title: 'Újra kapsz majd ilyen e-maileket.',
      text: 'Írunk, amikor a következő felmérés elkezdődik.',
    },
  },
};

// What customers and employees read on survey pages, in Czech: "vy" to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber, plural } from '../format.ts';

export const survey: typeof english = {
  language: 'Jazyk',
  send: 'Odeslat',
  optional: 'Nepovinné',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Jaký je hlavní důvod vašeho hodnocení?',
  contactYes: 'Ano, můžete se mi ozvat',
  smallPrint: (organization) => `${organization} se ptá přes Coro.`,
  smallPrintAlone: 'Coro přenáší otázky od těch, kdo se ptají, k těm, kdo odpovídají.',
  faultTop: 'Vaše odpověď ještě nebyla odeslána.',
  thanks: {
    title: 'Děkujeme.',
    promoter: 'Předáme to lidem, kteří se o vás starali.',
    passive: 'Každou odpověď čteme a ta vaše nám ukazuje, co ještě chybí.',
    detractor: 'Mrzí nás, že to takhle dopadlo. Lidé, kteří za to odpovídají, si vaše slova přečtou.',
    contacted: 'Do dvou pracovních dnů se vám někdo ozve.',
    change: 'Změnit odpověď',
    changeNote: 'Ještě jeden den to jde.',
  },
  unusable: {
    title: 'Přes tento odkaz nelze odpovědět',
    text: 'Pokud už je vaše odpověď odeslaná, děkujeme: dorazila a počítá se.',
    otherwise:
      'Jinak je odkaz možná příliš starý nebo nebyl zkopírován celý. Otevřete ho z e-mailu ještě jednou. Pokud ani pak nefunguje, nemusíte dělat nic.',
  },
  refused: 'Vraťte se zpátky: co je napsané, tam zůstalo.',
  engagement: {
    title: 'Jak se tu pracuje?',
    lead: (minutes) =>
      `Asi ${counted('cs', minutes, { one: 'minuta', few: 'minuty', many: 'minuty', other: 'minut' })}. Cokoli můžete vynechat.`,
    promiseTitle: 'Co slibujeme',
    promise: (k) => [
      'Vaše odpovědi se ukládají bez vašeho jména a bez vašeho odkazu. Nikdo si v Coro nemůže vyhledat, jak zněly vaše odpovědi.',
      `Výsledky vašeho týmu se ukážou, jen když odpoví aspoň ${counted('cs', k, { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' })}.`,
      'Komentáře pište tak, jako by se měly číst nahlas.',
    ],
    team: (team, size) =>
      `Odpovídáte za tým ${team}. Dotázáno: ${counted('cs', size, { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} vidí průměry týmu, nikdy jednotlivou odpověď, a to až od ${counted('cs', k, { one: 'odpovědi', other: 'odpovědí' })}. Komentáře se objeví, až je ${plural('cs', commentK, { few: 'napíšou', other: 'napíše' })} aspoň ${counted('cs', commentK, { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' })}: v náhodném pořadí a bez hodnocení.`,
    yourSupervisor: 'Vedoucí týmu',
    limitsTitle: 'Před čím vás ochránit nedokážeme',
    limits: [
      'Před někým, kdo se vám dívá na obrazovku, ani před počítačem nebo sítí, které zaměstnavatel sleduje. Odpovídejte na vlastním telefonu.',
      'Před vlastním způsobem psaní a před tím, co můžete vědět jen vy. Vynechte jména a místa.',
      'Před kolegy, kteří si své odpovědi porovnávají.',
      'Před někým, kdo provozuje tento server a rozebere ho, dokud průzkum běží: ve chvíli odeslání server zpracovává váš odkaz a vaše odpovědi společně. Když průzkum skončí, jednotlivé odpovědi se smažou.',
    ],
    itemsTitle: 'Nakolik souhlasíte?',
    itemsHelp: 'Vezměte v úvahu poslední tři měsíce.',
    agree: ['Rozhodně nesouhlasím', 'Nesouhlasím', 'Ani ano, ani ne', 'Souhlasím', 'Rozhodně souhlasím'],
    low: 'Nesouhlasím',
    high: 'Souhlasím',
    unknown: 'Nevím',
    openHelp: 'Pište tak, jako by se to mělo číst nahlas. Vynechte jména.',
    answeredOf: (total) => `z ${formatNumber('cs', total)} zodpovězeno`,
    once: 'Odeslat to jde jen jednou. Potom už nic změnit nejde, protože nikdo nepozná, které odpovědi jsou vaše.',
    thanksTitle: 'Děkujeme.',
    thanks: (k) =>
      `Vaše odpovědi jsou odevzdané, započítané jednou a bez vašeho jména. Až průzkum skončí a z vašeho týmu odpoví aspoň ${counted('cs', k, { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' })}, uvidí vedoucí týmu průměry: dobrá chvíle promluvit si o tom, co změnit.`,
    close: 'Tuto stránku můžete zavřít.',
  },
};

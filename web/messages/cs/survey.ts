// What customers and employees read on survey pages, in Czech: "vy" to everybody.
import type { survey as english } from '../en/survey.ts';

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
};

// What customers read who want to be asked less or no more, and what employees are promised, in Czech: "vy" to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Má se vás ${organization} přestat ptát?`,
  lead: 'Stačí jedno klepnutí. Odkaz z e-mailu zůstává platný: tady to můžete kdykoli změnit.',
  stop: 'Už se mě neptejte',
  lessOften: 'Ptejte se mě méně často',
  atMost: (days) =>
    days === 365
      ? 'Nejvýše jednou za rok.'
      : `Nejvýše jednou za ${counted('cs', days, { one: 'den', few: 'dny', many: 'dne', other: 'dní' })}.`,
  stopped: {
    title: 'Už se vás nebudeme ptát.',
    text: (organization) => `${organization} už na tuto adresu žádné otázky neposílá.`,
  },
  rarer: {
    title: 'Budeme se vás ptát méně často.',
    text: (organization) => `Občas vám ${organization} možná ještě pošle otázku.`,
  },
  asked: {
    title: 'Zase se vás můžeme ptát.',
    text: (organization) => `Občas vám ${organization} možná pošle otázku, nikdy ne mnoho.`,
  },
  again: 'Můžete se mě zase ptát',
  stays: 'Vaše dosavadní odpovědi zůstávají a počítají se.',
  smallPrint: (organization) => `Týká se to jen otázek, které ${organization} klade přes Coro, a ničeho jiného, co vám posílá.`,
  wrong: {
    title: 'Tento odkaz nikam nevede',
    text: 'Možná nebyl zkopírován celý. Otevřete ho z e-mailu ještě jednou.',
  },
  promise: {
    title: 'Co vám slibujeme',
    lead: (organization) => `${organization} se vás může zeptat, jak se tam pracuje. Zda odpovíte, je jen na vás.`,
    points: (k) => [
      'E-mail můžete nechat bez povšimnutí. Coro nikomu neukazuje, kdo odpověděl a kdo ne.',
      'Vaše odpovědi se ukládají bez vašeho jména a bez vašeho odkazu. Nikdo si v Coro nemůže vyhledat, jak zněly vaše odpovědi.',
      `Výsledky vašeho týmu se ukážou, jen když odpoví aspoň ${counted('cs', k, { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' })}.`,
    ],
    stopLead: 'Nechcete tyto e-maily vůbec dostávat?',
    stop: 'Už mi je neposílejte',
    stopped: {
      title: 'Tyto e-maily už nebudete dostávat.',
      text: (organization) => `${organization} se vás už nebude e-mailem ptát, jak se tam pracuje. Tady to můžete kdykoli změnit.`,
    },
    again: 'Zase mi je posílejte',
    resumed: {
      title: 'Tyto e-maily budete zase dostávat.',
      text: 'Napíšeme vám, až začne další průzkum.',
    },
  },
};

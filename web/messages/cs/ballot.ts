// What employees read on their page, in Czech.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Jak se tu pracuje?',
  lead: (minutes) =>
    `Asi ${counted('cs', minutes, { one: 'minuta', few: 'minuty', many: 'minuty', other: 'minut' })}. Cokoli můžete vynechat.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Nakolik souhlasíte?',
    itemsHelp: 'Vezměte v úvahu poslední tři měsíce.',
    agree: ['Rozhodně nesouhlasím', 'Nesouhlasím', 'Ani ano, ani ne', 'Souhlasím', 'Rozhodně souhlasím'],
    low: 'Nesouhlasím',
    high: 'Souhlasím',
    unknown: 'Nevím',
    openHelp: 'Pište tak, jako by se to mělo číst nahlas. Vynechte jména.',
    answeredOf: (total) => `z ${formatNumber('cs', total)} zodpovězeno`,
    once: 'Odeslat to jde jen jednou. Potom už nic změnit nejde, protože nikdo nepozná, které odpovědi jsou vaše.',
    send: 'Odeslat',
  },
};

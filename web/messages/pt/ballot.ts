// What employees read on their page, in Portuguese.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Como é trabalhar aqui?',
  lead: (minutes) => `Cerca de ${counted('pt', minutes, { one: 'minuto', other: 'minutos' })}. Pode deixar em branco o que quiser.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Até que ponto concorda?',
    itemsHelp: 'Pense nos últimos três meses.',
    agree: ['Discordo totalmente', 'Discordo', 'Nem uma coisa nem outra', 'Concordo', 'Concordo totalmente'],
    low: 'Discordo',
    high: 'Concordo',
    unknown: 'Não sei',
    openHelp: 'Escreva como se fosse ser lido em voz alta. Não ponha nomes.',
    answeredOf: (total) => `de ${formatNumber('pt', total)} respondidas`,
    once: 'Só se pode enviar uma vez. Depois não se pode mudar nada, porque ninguém sabe quais são as suas respostas.',
    send: 'Enviar',
  },
};

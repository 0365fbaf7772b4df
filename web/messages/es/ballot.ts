// What employees read on their page, in Spanish.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: '¿Cómo es trabajar aquí?',
  lead: (minutes) =>
    `${counted('es', minutes, { one: 'minuto', other: 'minutos' })}, más o menos. Puedes dejar sin contestar lo que quieras.`,
  questions: {
    ...english.questions,
    itemsTitle: '¿Hasta qué punto estás de acuerdo?',
    itemsHelp: 'Piensa en los últimos tres meses.',
    agree: ['Nada de acuerdo', 'En desacuerdo', 'Ni sí ni no', 'De acuerdo', 'Totalmente de acuerdo'],
    low: 'Nada',
    high: 'Totalmente',
    unknown: 'No lo sé',
    openHelp: 'Escribe como si fuera a leerse en voz alta. No pongas nombres.',
    answeredOf: (total) => `de ${formatNumber('es', total)} contestadas`,
    once: 'Solo se puede enviar una vez. Después no se puede cambiar, porque nadie sabe qué respuestas son las tuyas.',
    send: 'Enviar',
  },
};

// The letters to customers and employees, in Portuguese: the third person to everybody.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Olá, ${name},` : 'Olá,'),
  greetingByFirstName: (name) => (name ? `Olá, ${name},` : 'Olá,'),
  smallPrint: (organization) => `${organization} envia este e-mail com o Coro.`,
  score: (score) => `Responder com ${score}`,
  stop: 'Não me façam mais perguntas, ou perguntem menos vezes',
  free: 'Pode ignorar este e-mail.',
  promiseLink: 'O que lhe prometemos',
  survey: {
    subject: (organization) => `Uma pergunta de ${organization}`,
    preheader: 'Basta tocar num número: dez segundos.',
    opening: (organization) => `Obrigado por escolher ${organization}. Temos uma única pergunta: bastam dez segundos.`,
    tap: 'Toque no número que corresponde:',
    closing: 'Lemos todas as respostas. Antes de enviar, pode mudar o número e acrescentar uma palavra.',
    signature: (team) => `A equipa de ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} ainda gostaria de saber a sua opinião`,
    preheader: 'Um número, se quiser.',
    opening: (organization) =>
      `Há alguns dias, ${organization} fez-lhe uma pergunta. A sua resposta ainda nos ajudaria, e bastam dez segundos.`,
    closing: 'Se prefere não responder, não precisa de fazer nada.',
  },
  engagement: {
    subject: (organization) => `Como é trabalhar em ${organization}?`,
    preheader: 'Dois minutos, sem o seu nome.',
    opening: (team, minutes) =>
      `Como é trabalhar aqui? Fazemos as mesmas perguntas a toda a equipa ${team}: cerca de ${counted('pt', minutes, { one: 'minuto', other: 'minutos' })}.`,
    promise: (k) =>
      `As suas respostas são guardadas sem o seu nome, e os resultados da sua equipa só são mostrados se pelo menos ${counted('pt', k, { one: 'pessoa responder', other: 'pessoas responderem' })}.`,
    until: (day) => `Pode responder até ${day}.`,
    button: 'Responder',
    own: 'Este link é só seu: por favor, não o passe a ninguém.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Ainda pode dizer como é trabalhar em ${organization}`,
    preheader: 'Dois minutos, sem o seu nome.',
    opening: (team, minutes) =>
      `Perguntámos a toda a equipa ${team} como é trabalhar aqui. Se quiser dar a sua opinião, ainda vai a tempo: cerca de ${counted('pt', minutes, { one: 'minuto', other: 'minutos' })}.`,
    closing: 'Se prefere não responder, não precisa de fazer nada.',
  },
};

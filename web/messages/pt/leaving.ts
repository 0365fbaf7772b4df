// What customers read who want to be asked less or no more, and what employees are promised, in Portuguese: the third person to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Quer que ${organization} deixe de lhe fazer perguntas?`,
  lead: 'Basta um toque. O link do e-mail continua válido: pode mudar de ideias aqui sempre que quiser.',
  stop: 'Não me façam mais perguntas',
  lessOften: 'Perguntem-me menos vezes',
  atMost: (days) =>
    days === 365 ? 'No máximo, uma vez por ano.' : `No máximo, uma vez a cada ${counted('pt', days, { one: 'dia', other: 'dias' })}.`,
  stopped: {
    title: 'Não lhe faremos mais perguntas.',
    text: (organization) => `${organization} não envia mais perguntas para este endereço.`,
  },
  rarer: {
    title: 'Vamos perguntar-lhe menos vezes.',
    text: (organization) => `De vez em quando, ainda pode receber uma pergunta de ${organization}.`,
  },
  asked: {
    title: 'Podemos voltar a perguntar-lhe.',
    text: (organization) => `De vez em quando, ${organization} pode enviar-lhe uma pergunta, nunca muitas.`,
  },
  again: 'Podem voltar a perguntar-me',
  stays: 'As respostas que já deu mantêm-se, e contam.',
  smallPrint: (organization) => `Isto diz respeito apenas às perguntas que ${organization} faz com o Coro, e a nada mais do que lhe envia.`,
  wrong: {
    title: 'Este link não leva a lugar nenhum',
    text: 'Talvez não tenha sido copiado por inteiro. Abra-o outra vez a partir do e-mail.',
  },
  promise: {
    title: 'O que lhe prometemos',
    lead: (organization) => `${organization} pode perguntar-lhe como é trabalhar lá. Responder ou não é uma decisão sua.`,
    points: (k) => [
      'Pode ignorar o e-mail. O Coro não mostra a ninguém quem respondeu e quem não respondeu.',
      'As suas respostas são guardadas sem o seu nome e sem o seu link. Ninguém pode procurar no Coro o que disse.',
      `Os resultados da sua equipa só são mostrados se pelo menos ${counted('pt', k, { one: 'pessoa responder', other: 'pessoas responderem' })}.`,
    ],
    stopLead: 'Prefere não receber estes e-mails?',
    stop: 'Não me enviem mais nenhum',
    stopped: {
      title: 'Não vai receber mais estes e-mails.',
      text: (organization) =>
        `${organization} não lhe vai perguntar por e-mail como é trabalhar lá. Pode mudar de ideias aqui sempre que quiser.`,
    },
    again: 'Quero recebê-los de novo',
    resumed: {
      title: 'Vai voltar a receber estes e-mails.',
      text: 'Vamos escrever-lhe quando começar o próximo inquérito.',
    },
  },
};

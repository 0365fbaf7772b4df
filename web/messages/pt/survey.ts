// What customers and employees read on survey pages, in Portuguese: the third person to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Língua',
  send: 'Enviar',
  optional: 'Opcional',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Qual é o principal motivo da sua nota?',
  contactYes: 'Sim, podem entrar em contacto comigo',
  smallPrint: (organization) => `${organization} pergunta com o Coro.`,
  smallPrintAlone: 'O Coro leva as perguntas de quem as faz a quem responde.',
  faultTop: 'A sua resposta ainda não foi enviada.',
  thanks: {
    title: 'Obrigado.',
    promoter: 'Vamos passar isto às pessoas que trataram do seu atendimento.',
    passive: 'Lemos todas as respostas, e a sua mostra-nos o que ainda falta.',
    detractor: 'Lamentamos que tenha corrido assim. As pessoas responsáveis vão ler as suas palavras.',
    contacted: 'Alguém entrará em contacto no prazo de dois dias úteis.',
    change: 'Mudar a minha resposta',
    changeNote: 'Ainda o pode fazer durante um dia.',
  },
  unusable: {
    title: 'Este link não aceita respostas',
    text: 'Se já respondeu, obrigado: a sua resposta chegou e conta.',
    otherwise:
      'Se não, talvez o link seja demasiado antigo ou não tenha sido copiado por inteiro. Abra-o outra vez a partir do e-mail. Se continuar a não funcionar, não precisa de fazer nada.',
  },
  refused: 'Volte atrás: o que escreveu continua lá.',
  engagement: {
    title: 'Como é trabalhar aqui?',
    lead: (minutes) => `Cerca de ${counted('pt', minutes, { one: 'minuto', other: 'minutos' })}. Pode deixar em branco o que quiser.`,
    promiseTitle: 'O que prometemos',
    promise: (k) => [
      'As suas respostas são guardadas sem o seu nome e sem o seu link. Ninguém pode procurar no Coro o que disse.',
      `Os resultados da sua equipa só são mostrados se pelo menos ${counted('pt', k, { one: 'pessoa responder', other: 'pessoas responderem' })}.`,
      'Escreva os comentários como se fossem ser lidos em voz alta.',
    ],
    team: (team, size) => `Responde por ${team}. Perguntámos a ${counted('pt', size, { one: 'pessoa', other: 'pessoas' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} vê as médias da equipa, nunca uma resposta isolada, e só a partir de ${counted('pt', k, { one: 'resposta', other: 'respostas' })}. Os comentários só aparecem depois de ${counted('pt', commentK, { one: 'pessoa ter escrito um', other: 'pessoas terem escrito um' })}, misturados e sem as notas.`,
    yourSupervisor: 'A sua chefia',
    limitsTitle: 'Contra o que não podemos dar-lhe proteção',
    limits: [
      'Alguém que olhe para o seu ecrã, ou um computador ou uma rede que a empresa vigie. Responda no seu próprio telefone.',
      'A sua maneira de escrever, e coisas que mais ninguém pode saber. Não escreva nomes nem lugares.',
      'Colegas que comparem o que responderam.',
      'Alguém que tenha este servidor a seu cargo e o desmonte enquanto o inquérito está aberto: no momento em que envia, o servidor trata o seu link e as suas respostas em conjunto. Quando o inquérito fecha, as respostas individuais são apagadas.',
    ],
    itemsTitle: 'Até que ponto concorda?',
    itemsHelp: 'Pense nos últimos três meses.',
    agree: ['Discordo totalmente', 'Discordo', 'Nem uma coisa nem outra', 'Concordo', 'Concordo totalmente'],
    low: 'Discordo',
    high: 'Concordo',
    unknown: 'Não sei',
    openHelp: 'Escreva como se fosse ser lido em voz alta. Não ponha nomes.',
    answeredOf: (total) => `de ${formatNumber('pt', total)} respondidas`,
    once: 'Só se pode enviar uma vez. Depois não se pode mudar nada, porque ninguém sabe quais são as suas respostas.',
    thanksTitle: 'Obrigado.',
    thanks: (k) =>
      `As suas respostas estão na urna, contadas uma vez e sem o seu nome. Quando o inquérito fechar, se pelo menos ${counted('pt', k, { one: 'pessoa da sua equipa tiver respondido', other: 'pessoas da sua equipa tiverem respondido' })}, a sua chefia verá as médias da equipa: uma boa altura para falar do que mudar.`,
    close: 'Pode fechar esta página.',
  },
};

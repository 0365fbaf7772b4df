// What customers and employees read on survey pages, in Portuguese: the third person to everybody.
import type { survey as english } from '../en/survey.ts';

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
};

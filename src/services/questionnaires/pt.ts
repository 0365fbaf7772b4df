// The texts of the two standard questionnaires in Portuguese: the third person to everybody, in words that Brazil shares.
import type { QuestionnaireTexts } from './en.ts';

export const pt: QuestionnaireTexts = {
  customer: {
    nps: 'Qual é a probabilidade de recomendar {organization} a um amigo ou colega?',
    low: 'Nada provável',
    high: 'Extremamente provável',
    promoter: 'Obrigado. O que fizemos especialmente bem?',
    passive: 'Obrigado. O que faltou para um 10?',
    detractor: 'Lamentamos. O que correu mal?',
    contact: 'Podemos entrar em contacto por causa da sua resposta?',
  },
  engagement: {
    enps: 'Qual é a probabilidade de recomendar {organization} a um amigo ou amiga como lugar para trabalhar?',
    low: 'Nada provável',
    high: 'Extremamente provável',
    autonomy1: 'Posso decidir na hora como ajudar um cliente.',
    mastery1: 'Faço o meu trabalho melhor do que há seis meses.',
    purpose1: 'Vejo o que o meu trabalho muda para os clientes.',
    affiliation1: 'Num dia difícil, recebo ajuda dos meus colegas.',
    autonomy2: 'Muitas vezes, as nossas regras não me deixam ajudar um cliente.',
    mastery2: 'Quando uma tarefa é nova para mim, há aqui alguém que me ensina.',
    purpose2: 'Cumprimos as promessas que fazemos aos clientes.',
    affiliation2: 'Posso dar más notícias à minha chefia.',
    autonomy3: 'As minhas sugestões mudam a nossa forma de trabalhar.',
    mastery3: 'Fico a saber se resolvi o problema do cliente.',
    purpose3: 'Se eu fosse cliente, seria a nós que escolheria.',
    affiliation3: 'No trabalho, tenho de resolver as coisas sem a ajuda de ninguém.',
    open: 'O que mudaria aqui em primeiro lugar?',
  },
};

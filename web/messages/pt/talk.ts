// The talk with leaders after a comment, as its unknown writer reads it, in Portuguese: the third person to everybody.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'A direção pode responder-me aqui, sem saber quem sou',
    help: 'Recebe seis palavras. Com elas lê a resposta neste site, depois de o inquérito fechar, e pode escrever de volta. Mais ninguém a pode abrir.',
    making: 'As palavras estão a ser preparadas…',
    failed: 'Não foi possível preparar as palavras agora. O seu comentário pode ser enviado sem elas.',
    title: 'Anote estas seis palavras',
    explain:
      'Só são mostradas agora, e não são enviadas para lado nenhum. Quem as tem lê a resposta; sem elas ninguém a lê, e ninguém as pode encontrar de novo por si.',
    keptHere: 'Este navegador guarda-as até que as retire. Se outras pessoas usam este dispositivo, anote-as e retire-as.',
    notKept: 'Este navegador não as guardou.',
    forget: 'Retirá-las deste dispositivo',
    where: 'A resposta estará aqui:',
    published: 'Só se pode responder a um comentário se ele for mostrado: quando bastantes pessoas da sua equipa tiverem escrito um.',
  },
  title: 'Alguém lhe respondeu?',
  lead: 'Se pediu uma resposta quando escreveu um comentário, recebeu seis palavras. Elas abrem a sua caixa de correio, neste ou em qualquer outro dispositivo. O que é enviado daqui é um número feito a partir delas, e nada de si.',
  label: 'As suas seis palavras',
  help: 'Pela sua ordem, com espaços no meio. Maiúsculas e acentos não contam.',
  open: 'Abrir a caixa',
  opening: 'A abrir. Demora um momento…',
  faults: {
    none: 'Escreva as suas seis palavras.',
    count: 'São precisas seis palavras; estas são {count}.',
    unknown: 'A palavra {word}, «{typed}», não é uma das nossas.',
    near: 'A palavra {word}, «{typed}», não é uma das nossas. Tinha anotado «{near}»?',
  },
  notThere: 'Nenhum comentário pertence a estas palavras',
  notThereText:
    'Pode ser por três razões: o inquérito ainda não fechou; poucas pessoas escreveram um comentário para que fosse mostrado, e então foi destruído sem ser lido; ou uma das palavras é outra.',
  forgotten: 'Palavras esquecidas, ninguém as pode encontrar de novo: nós não as temos. A resposta fica então por ler.',
  unreachable: 'Não há ligação, ou o servidor não responde. Tente outra vez mais tarde.',
  hereTitle: 'Neste navegador',
  hereText: 'Caixas cujas palavras este navegador guardou. Num dispositivo que outras pessoas usam, retire-as.',
  forgetHere: 'Retirar deste dispositivo',
  forgetAll: 'Retirar todas deste dispositivo',
  wordsHere: 'Mostrar as seis palavras',
  mailbox: 'O seu comentário em «{wave}», {organization}',
  empty: 'Ainda ninguém respondeu. Volte com as mesmas palavras quando quiser: esta caixa fica.',
  from: '{name}, {day}',
  you: 'Eu',
  tampered: 'Uma carta aqui não se abre com as suas palavras. Não foi selada para si, ou foi alterada pelo caminho.',
  writeLabel: 'Escrever de volta',
  writeHelp:
    'Chega numa das três manhãs seguintes, à sorte, para que ninguém possa saber quando escreveu. Quem lê o comentário lê também isto; não está selado contra quem gere este servidor. Escreva como se fosse ser lido em voz alta.',
  send: 'Enviar',
  sent: 'Enviado.',
  wait: 'Já escreveu três vezes desde a última resposta. Espere pela próxima, por favor.',
  required: 'Escreva primeiro alguma coisa.',
  tooLong: 'É demasiado longo. Podem enviar-se 2000 caracteres.',
  cannot: 'Esta página precisa de um script',
  cannotText:
    'É o seu próprio navegador que abre as cartas, para que mais ninguém o possa fazer. Para isso são precisos um script e um endereço que comece por https.',
};

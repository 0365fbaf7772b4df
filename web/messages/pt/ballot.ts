// What employees read on their page, from the promise to the receipt, in Portuguese: the third person to everybody.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Como é trabalhar aqui?',
  lead: (minutes) => `Cerca de ${counted('pt', minutes, { one: 'minuto', other: 'minutos' })}. Pode deixar em branco o que quiser.`,

  promise: {
    title: 'O que prometemos',
    nobody: 'Ninguém, nem mesmo as pessoas que gerem este servidor, pode ligar as suas respostas a si a partir dos registos dele.',
    shown: (k) => `Os resultados da sua equipa só são mostrados se ${formatNumber('pt', k)} ou mais pessoas responderem.`,
    aloud: 'Escreva os comentários como se fossem ser lidos em voz alta.',
  },
  team: (team, size) => `Responde por ${team}. Aí a pergunta é feita a ${counted('pt', size, { one: 'pessoa', other: 'pessoas' })}.`,
  folded: (own, team) =>
    `A sua própria equipa, ${own}, é demasiado pequena para ser mostrada sozinha: as respostas dela contam com ${team}, e em mais lado nenhum.`,
  leads: (own, team) =>
    `É responsável por ${own}. Para que nunca veja um número que contenha as suas próprias respostas, elas contam com ${team}.`,
  tooFew: (k) => `São menos de ${formatNumber('pt', k)}, por isso nada daí é mostrado em separado.`,
  yourSupervisor: 'a sua chefia',

  limits: {
    title: 'De que não podemos proteger quem responde',
    points: [
      'De um computador, um telemóvel ou uma rede que a sua empresa vigia. Responda no seu próprio telemóvel, com a sua própria ligação.',
      'Da sua maneira de escrever, e de factos que só a própria pessoa pode saber. A página aponta-lhe alguns antes de enviar.',
      'De colegas que contam uns aos outros o que responderam, ou de pessoas inventadas na lista de quem responde. Todos os que trabalham aqui com o Coro podem ler quem alterou essa lista, e quando.',
      'De alguém que altere o programa neste servidor. Não se pode impedir, só notar: o programa é público, e a lista aqui em baixo também.',
      'Alguém que leia o seu e-mail pode usar o seu link antes de si. Então esta página diz «já usado». Assim ninguém pode ler as suas respostas.',
      'De um dispositivo perdido: se começar aqui e o perder antes de enviar, o seu voto perde-se. Não há segundo, porque ninguém pode saber qual era o primeiro.',
    ],
    during:
      'Enquanto o inquérito está aberto, alguém com uma cópia da base de dados vê quem começou, e respostas seladas. Quando fecha, as chaves são destruídas: depois disso ninguém pode descobrir quem disse o quê, com nenhuma cópia.',
    list: 'A lista pública das equipas e das chaves deste inquérito',
    fingerprint: 'A lista é igual para toda a gente. Compare a impressão digital dela com a de um ou uma colega:',
  },

  example: {
    title: (name) => `O que vai ver ${name}`,
    lead: (day) =>
      `Enquanto o inquérito está aberto, até ${formatDay('pt', day)}: só aproximadamente quantas pessoas participaram. Depois, esta página. Nunca uma única resposta, e nunca quem respondeu. Quem dirige toda a organização vê o mesmo.`,
    open: 'A página, com números inventados',
    madeUp: 'Números inventados',
    madeUpNote: 'Mostram como é a página. Ninguém respondeu isto.',
    exact: (n) => counted('pt', n, { one: 'resposta', other: 'respostas' }),
    band: (low, high) => `de ${formatNumber('pt', low)} a ${formatNumber('pt', high)} respostas`,
    atMost: (value) => `${value} ou menos`,
    atLeast: (value) => `${value} ou mais`,
    dimensions: { autonomy: 'Autonomia', mastery: 'Mestria', purpose: 'Sentido', affiliation: 'Pertença' },
    enps: 'Recomendaria a organização (de −100 a +100)',
    scale: 'Média numa escala de 1 (discordo totalmente) a 5 (concordo totalmente)',
    sentences: 'E o mesmo para cada frase.',
    rounded: (n) =>
      `Com menos de ${formatNumber('pt', n)} respostas os números são arredondados, os muito altos e os muito baixos são cortados, e só se diz aproximadamente quantas pessoas responderam.`,
    split: 'Quantos disseram o quê',
    splitNote: (n) => `Só a partir de ${counted('pt', n, { one: 'resposta', other: 'respostas' })}.`,
    hiddenTitle: (k) => `Se responderem menos de ${formatNumber('pt', k)}`,
    hidden: 'Oculto para proteger as pessoas',
    hiddenText: 'Da sua equipa sozinha nada é mostrado. Quando muito, é mostrada junto com outras, como uma só.',
    words: 'Nas suas próprias palavras',
    wordsNote: (n) =>
      `Os comentários são mostrados quando ${counted('pt', n, { one: 'pessoa tiver escrito um', other: 'pessoas tiverem escrito um' })}: misturados, sem notas, nomes nem datas.`,
    comment: 'Gostava de poder decidir mais disto por mim.',
  },
  whatFollows: (day) =>
    `Depois de ${formatDay('pt', day)} saem os resultados, e a sua chefia tem dez dias úteis para falar deles com a equipa. O que combinarem lê-se aqui, com o mesmo link.`,

  begin: 'Começar',
  beginNote: 'A partir daqui, responda neste navegador: o seu link serve uma vez, e o que escolher fica neste dispositivo até o enviar.',
  preparing: 'Um momento, o seu boletim está a ser preparado…',
  goOn: 'Continuar a responder',
  goOnNote: 'Começou neste navegador. O que escolheu ainda está aqui, e só aqui.',
  notMe: 'Não sou eu',
  notMeNote:
    'Para um dispositivo que várias pessoas usam: retira o que foi escrito aqui. Cada pessoa continua com o link do seu próprio e-mail.',

  questions: {
    itemsTitle: 'Até que ponto concorda?',
    itemsHelp: 'Pense nos últimos três meses.',
    agree: ['Discordo totalmente', 'Discordo', 'Nem uma coisa nem outra', 'Concordo', 'Concordo totalmente'],
    low: 'Discordo',
    high: 'Concordo',
    unknown: 'Não sei',
    openHelp: 'Escreva como se fosse ser lido em voz alta. Não ponha nomes.',
    aboutTitle: 'Sobre si',
    aboutHelp: (n) =>
      `Pode deixar isto em branco. Só é mostrado para toda a organização, nunca para a sua equipa, e só para grupos com pelo menos ${counted('pt', n, { one: 'resposta', other: 'respostas' })}.`,
    nothingChosen: 'Prefiro não dizer',
    answeredOf: (total) => `de ${formatNumber('pt', total)} respondidas`,
    space: '{share} do espaço está usado.',
    tooLong: 'É demasiado longo para ser enviado. Encurte um pouco, por favor.',
    nothing: 'Ainda não respondeu a nada. Escolha ou escreva primeiro alguma coisa.',
    once: 'Só se pode enviar uma vez. Depois não se pode mudar nada, porque ninguém sabe quais são as suas respostas.',
    send: 'Enviar',
  },

  sending: {
    title: 'As suas respostas vão a caminho',
    text: 'Demora um momento. Já estão seladas, e ficam neste dispositivo até chegarem.',
    waiting: 'Neste momento não há ligação. Deixe esta página aberta, ou volte mais tarde neste navegador: o envio continua sozinho.',
    again: 'Tentar outra vez agora',
  },
  thanks: {
    title: 'Obrigado.',
    text: 'As suas respostas estão na urna, sem o seu nome, e serão contadas uma vez. Neste dispositivo não ficou nada delas.',
    next: (day, k) =>
      `A urna abre depois de ${formatDay('pt', day)}. Se pelo menos ${counted('pt', k, { one: 'pessoa da sua equipa tiver respondido', other: 'pessoas da sua equipa tiverem respondido' })}, a sua chefia vê as médias da equipa e fala delas convosco. Volte com o mesmo link para ler o que combinaram.`,
    close: 'Pode fechar esta página.',
    otherPerson: 'Era outra pessoa?',
  },
  receipt: {
    title: 'O seu recibo',
    text: 'Guarde-o se quiser verificar, depois de o inquérito fechar, que as suas respostas foram contadas. Não diz o que respondeu.',
    copy: 'Copiar',
    copied: 'Copiado',
  },

  used: {
    title: 'Este link já foi usado',
    text: 'Alguém começou a responder com ele noutro navegador, e um link serve uma só vez.',
    you: 'Foi a mesma pessoa, noutro dispositivo ou noutro navegador? Continue lá: o que escolheu está lá guardado.',
    other:
      'Se foi outra pessoa, diga-o a quem trata deste inquérito, ou do seu e-mail. O que teria respondido não foi enviado, e não precisa de responder a nada.',
    why: 'Não há segundo boletim, e ninguém lhe pode fazer um: ninguém sabe que respostas vieram com o primeiro, por isso não se pode retirar.',
  },
  late: {
    title: 'O inquérito fechou',
    text: 'As suas respostas chegaram depois de a urna ser aberta, e já não puderam ser contadas. Lamentamos. Foram retiradas deste dispositivo.',
  },
  counting: {
    title: 'O inquérito terminou',
    text: 'Os boletins estão a ser contados. Volte daqui a algum tempo com o mesmo link: poderá ver se o seu foi contado, e mais tarde o que foi combinado.',
  },
  afterwards: {
    title: 'Este inquérito fechou',
    lead: (survey, team) => `«${survey}», ${team}.`,
    thanks: 'Obrigado a quem respondeu.',
    checkTitle: 'O seu boletim foi contado?',
    checkText: 'Escreva o recibo que guardou. É comparado neste dispositivo, e não é enviado.',
    checkLabel: 'O seu recibo',
    check: 'Verificar',
    counting: 'Poderá ver-se quando o inquérito tiver fechado e os boletins estiverem contados.',
    yes: 'O seu boletim foi contado.',
    no: 'Este recibo não está entre os que foram contados. Veja se está escrito como o anotou.',
    malformed: 'Um recibo tem 24 letras e algarismos.',
    unknown: 'Neste momento não foi possível saber. Tente outra vez mais tarde.',
  },

  agreed: {
    title: 'O que foi combinado',
    whole: 'Toda a organização',
    heard: 'O que ouvimos',
    action: 'O que vamos fazer',
    byDay: 'Até quando',
    byWhom: 'Quem',
    due: (day) => `Ainda nada foi escrito. O prazo é ${formatDay('pt', day)}.`,
    missed: (day) => `Ainda nada foi escrito. O prazo era ${formatDay('pt', day)}.`,
    missedWhole: (day) => `A direção ainda não escreveu nada. O prazo era ${formatDay('pt', day)}.`,
    none: 'Responderam muito poucas pessoas para se poder mostrar alguma coisa, por isso não havia nada de que falar.',
  },

  noScript: {
    title: 'Esta página precisa de um script',
    text: 'Para que ninguém possa ligar as suas respostas a si, é o seu próprio navegador que as sela antes de saírem do seu dispositivo. Para isso é preciso um script, e aqui os scripts estão desligados.',
    todo: 'Permita scripts para este endereço, ou abra o seu link noutro navegador. Se preferir não o fazer, não precisa de fazer nada.',
  },
  cannot: {
    title: 'Este navegador não pode selar as suas respostas',
    text: 'É demasiado antigo, ou este endereço não começa por https. Sem selo não aceitamos respostas, porque não poderíamos cumprir a nossa promessa.',
    todo: 'Abra o link noutro navegador ou noutro telemóvel.',
  },
  noStorage: {
    title: 'Este navegador não guarda nada',
    text: 'O seu boletim tem de ficar uns minutos neste dispositivo, e este navegador não o permite. Muitas vezes a razão é uma janela privada.',
    todo: 'Abra o link numa janela normal, ou noutro navegador.',
  },
  noLink: {
    title: 'Abra o link do seu e-mail',
    text: 'A esta página chega-se pelo link do e-mail que recebeu. Neste navegador não há nada começado à espera.',
    sent: 'Foram enviadas respostas a partir deste navegador',
    sentText: 'É tudo o que resta delas. Para ler o que a sua equipa combinou, abra outra vez o link do seu e-mail.',
    several: 'Várias pessoas começaram neste navegador. Cada uma continua com o link do seu próprio e-mail.',
  },
  noConnection: {
    title: 'Não foi possível chegar a esta página',
    text: 'Não há ligação, ou o servidor não responde. Nada se perdeu, e o seu link não foi usado.',
    again: 'Tentar outra vez',
  },
  marked: {
    title: 'Por favor, não responda',
    text: 'O que esta página recebeu não é o que diz a lista pública. Assim as suas respostas poderiam distinguir-se das dos outros, e por isso a página parou. Nada foi enviado.',
    todo: 'Diga-o aos seus colegas, e a quem trata deste inquérito.',
  },
  loading: 'Um momento…',

  manifest: {
    title: 'A lista que aqui toda a gente recebeu',
    lead: (survey) =>
      `Todas as pessoas que respondem a «${survey}» receberam esta lista: quantas podem responder em cada equipa, a partir de quantas respostas se mostram os resultados, e as chaves que protegem as respostas. Foi escrita quando o inquérito abriu, e nada nela muda.`,
    compareTitle: 'Compare-a com um ou uma colega',
    compare:
      'Leiam um ao outro estas letras e algarismos: a página do seu próprio link também os mostra. Se forem iguais, receberam a mesma lista, e nada nela pode distinguir as suas respostas das dos outros.',
    fingerprint: 'Impressão digital da lista',
    differs: 'Se não forem iguais, não responda, e diga-o aos seus colegas.',
    saysTitle: 'O que ela diz',
    open: (day) => `Aberto até ${day}`,
    closed: 'Fechado',
    people: (n) => counted('pt', n, { one: 'pessoa pode responder', other: 'pessoas podem responder' }),
    shown: (k) => `Os resultados são mostrados a partir de ${counted('pt', k, { one: 'resposta', other: 'respostas' })}`,
    comments: (n) => `Os comentários são mostrados a partir de ${formatNumber('pt', n)}`,
    teamsTitle: (n) => counted('pt', n, { one: 'equipa', other: 'equipas' }),
    teamsNote: 'Uma equipa com demasiado poucas pessoas não está na lista: respondem na equipa acima, e são contadas lá.',
    team: 'Equipa',
    size: 'Pessoas',
    whole: 'A lista inteira com todas as chaves, para ser verificada por um programa',
  },

  telling,
  talk,
};

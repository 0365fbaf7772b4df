// What the employees' page says, in Portuguese, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|c?quatorze|catorze|quinze|dez[a-z]+|(?:vinte|trinta|quarenta)(?: e [a-zê]+)?)';
const time = `(?:(?:quase|mais de|cerca de|uns|já) )*${number} (?:anos|ano|meses|semanas)`;
const here =
  '(?:aqui|cá|na (?:empresa|casa|loja|equipa|equipe)|n(?:esta|essa) (?:empresa|casa|loja|equipa|equipe|função)|n(?:este|esse) (?:grupo|departamento|serviço|setor)|de (?:casa|serviço))';
const post =
  '(?:adjunt[oa]|substitut[oa]|vice|suplente|chefe de (?:equipa|equipe|turno|secção|seção|loja)|encarregad[oa]|coordenador(?:a)?|supervisor(?:a)?|líder de equip[ae]|delegad[oa] sindical|representante (?:sindical|dos trabalhadores)|membro da comissão de trabalhadores|aprendiz(?:a)?|estagiári[oa]|trainee|temporári[oa]|trabalhador(?:a)?-estudante|vigia noturno|porteir[oa]|zelador(?:a)?)';
const person = `(?:${post}|mulher|homem|rapariga|rapaz|moça|mãe|pai|estrangeir[oa]|imigrante|brasileir[oa]|refugiad[oa]|muçulman[oa]|cristã[o]?|judeu|judia|hindu|negr[oa]|gay|lésbica|pessoa (?:trans|negra|com deficiência|estrangeira)|deficiente|fumador(?:a)?|fumante|vegetarian[oa]|motorista|estudante|enfermeir[oa]|médic[oa]|engenheir[oa]|contabilista|contador(?:a)?|secretári[oa]|rececionista|recepcionista|eletricista|técnic[oa]|vendedor(?:a)?|operador(?:a)? de caixa|a tempo parcial)`;

export const telling: typeof english = {
  title: 'Isto pode revelar quem escreveu',
  lead: 'Só este dispositivo olhou, e nada foi enviado. Pode enviar tal como está.',
  kinds: {
    name: { label: 'Um nome', advice: 'Diga o que acontece sem dizer a quem.', instead: 'alguém', act: 'Escrever «alguém»' },
    email: {
      label: 'Um endereço de e-mail',
      advice: 'É melhor tirá-lo: quem lhe escrever para lá saberá também quem é.',
      instead: '',
      act: 'Tirar',
    },
    phone: { label: 'Um número de telefone', advice: 'É melhor tirá-lo: pertence a uma só pessoa.', instead: '', act: 'Tirar' },
    self: {
      label: 'Algo que serve a poucas pessoas',
      advice: 'Escreva-o como qualquer pessoa da equipa o poderia escrever: «alguns de nós…».',
      instead: null,
      act: 'Mostrar onde',
    },
  },
  more: 'Mais à frente há mais disto.',
  capitals: 'names',
  notNames: [
    'segunda terca quarta quinta sexta sabado domingo feira segundas tercas quartas quintas sextas',
    'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
    'natal pascoa carnaval ano novo ramadao halloween deus estado covid corona internet wifi wi fi',
    'portugues ingles frances alemao italiano espanhol arabe chines',
    'portugal brasil espanha franca alemanha italia inglaterra europa america africa angola mocambique lisboa porto',
    'excel word outlook teams powerpoint windows office microsoft google apple android iphone slack zoom whatsapp sharepoint salesforce',
    'jira linkedin facebook instagram youtube amazon sap ok rh irs iva act clt inss nps coro',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'rosa rosas violeta margarida jasmim flor flores iris luz alba aurora estrela ceu mar sol neve rocio mel chuva lua',
    'graca gracas dores socorro amparo esperanca paz vitoria gloria saude conceicao pura clara claro serena prazeres',
    'branca branco ruivo moreno vermelho verde pardo preto bom boa belo bela bravo leal franco franca justo justa feliz alegre caro amavel',
    'rei reis conde marques cavaleiro guerreiro ferreira ferreiro moleiro pastor carpinteiro juiz padre bispo mestre',
    'rico delgado gordo crespo calvo cortes curto alto baixo novo nova maior menor leao lobo galo touro pombo gato cordeiro coelho raposo pinto',
    'casa casas torre torres ponte pontes fonte fontes rio rios ribeiro ribeira monte montes vale campo campos prado igreja rocha pedra praia',
    'anjo anjos santo santos cruz primo segundo abril julho agosto marina celeste roma mata lima pereira oliveira carvalho nogueira pinheiro',
    'silva costa serra barros matos neves machado cardoso moreira figueira macieira teixeira lopes guerra salvador domingos vila',
  ].flatMap((line) => line.split(' ')),
  titles: [
    'sr',
    'sra',
    'srta',
    'srs',
    'senhor',
    'senhora',
    'dom',
    'dona',
    'd',
    'dr',
    'dra',
    'doutor',
    'doutora',
    'prof',
    'professor',
    'eng',
    'engenheiro',
  ],
  phrases: [
    {
      pattern: `(?:sou|era|fui|sendo|como|por ser|enquanto) (?:aqui |cá )?(?:a única|o único|única|único|um dos poucos|uma das poucas|[oa] mais (?:novo|nova|jovem|velho|velha|antigo|antiga)|[oa] últim[oa] a (?:chegar|entrar))(?: (?:${person}|que|d[aeo]|n[ao]|em|com|aqui|cá|a))`,
      label: 'Serve a uma só pessoa.',
    },
    { pattern: `(?:sou|era|fui|sendo|como) [oa] (?:primeir[oa]|últim[oa]) ${person}`, label: 'Serve a uma só pessoa.' },
    { pattern: `(?:a única|o único) ${person} (?:aqui|cá|d[aeo]|n[ao]|em|que)`, label: 'Serve a uma só pessoa.' },
    {
      pattern: `(?:como|enquanto|na qualidade de|sendo|por ser) (?:(?:seu|sua|vosso|vossa|nov[oa]|antig[oa]|ex) )*${post}`,
      label: 'Diz qual é o seu cargo.',
    },
    { pattern: `(?:sou|era) (?:(?:[oa]|um|uma|seu|sua|ainda|aqui|cá|nov[oa]) )*${post}`, label: 'Diz qual é o seu cargo.' },
    {
      pattern: `(?:como|enquanto|(?:sendo|por ser)(?: uma| um| a| o)?) (?:única |único |jovem )?${person}(?: solteir[oa])?`,
      label: 'Numa equipa pequena serve a poucos.',
    },
    {
      pattern:
        '(?:licença|baixa) (?:de |por |sem )?(?:parental|maternidade|paternidade|parto|adoção|casamento|prolongada|médica|doença|vencimento)|(?:da |a )?minha (?:licença|baixa)',
      label: 'Os outros sabem quem esteve fora.',
    },
    {
      pattern: `(?:em|n|durante|após|depois d|com|todos)(?:os)? (?:os )?meus (?:primeiros |últimos )?${time}`,
      label: 'Diz há quanto tempo está aqui.',
    },
    {
      pattern: `(?:trabalho|estou|ando) ${here} (?:há|faz|desde(?: há)?) (?:${time}|(?:19|20)[0-9]{2})`,
      label: 'Diz há quanto tempo está aqui.',
    },
    { pattern: `(?:há|faz) ${time} que (?:trabalho|estou|cá estou|aqui trabalho)(?: ${here})?`, label: 'Diz há quanto tempo está aqui.' },
    { pattern: `(?:trabalho|estou) (?:há|faz) ${time} ${here}`, label: 'Diz há quanto tempo está aqui.' },
    {
      pattern: `(?:tenho|levo|após|depois de|ao fim de|com|nestes|nos meus) ${time} (?:a trabalhar |trabalhando )?${here}`,
      label: 'Diz há quanto tempo está aqui.',
    },
    {
      pattern:
        '(?:desde que|quando|depois que|depois de|antes de|assim que) (?:eu )?(?:entrei|cheguei|comecei|voltei|regressei|vim d[aeo]|me (?:contrataram|promoveram|transferiram|operaram|casei|reformar|reformei|aposentar|aposentei)|fui (?:contratad[oa]|admitid[oa]|promovid[oa]|transferid[oa]|operad[oa]|mãe|pai)|adoeci|fiquei (?:doente|grávida)|casei|me divorciei|engravidei)',
      label: 'Os outros sabem quando foi.',
    },
    {
      pattern:
        '(?:estou|estava|sou|era|sendo|estando) (?:ainda |também )?(?:grávida|deficiente|surd[oa]|ceg[oa]|disléxic[oa]|autista|gay|homossexual|lésbica|bissexual|trans|muçulman[oa]|judeu|judia|canhot[oa]|esquerdin[oa]|em cadeira de rodas|n?[oe]m? período (?:experimental|de experiência)|no período (?:experimental|de experiência)|à experiência|de baixa|mãe solteira|pai solteiro|quase a reformar-me)',
      label: 'Serve a poucas pessoas.',
    },
    {
      pattern:
        '(?:meu|minha|meus|minhas) (?:gravidez|deficiência|doença|operação|cirurgia|burn-?out|diagnóstico|depressão|cancro|câncer|diabetes|cadeira de rodas|véu|divórcio|separação|casamento|luto|acidente|sotaque|visto|autorização de residência|promoção|período (?:experimental|de experiência)|estágio|aprendizagem|reforma|aposentadoria|parto|gémeos|gémeas|gêmeos|recém-nascid[oa])',
      label: 'Serve a poucas pessoas.',
    },
    {
      pattern: '(?:tenho|faço|fiz|aos|com (?:os )?(?:meus )?) ?[2-6][0-9] anos(?! (?:aqui|cá|n[ao]|de (?:casa|serviço|experiência)))',
      label: 'Diz a sua idade.',
    },
    {
      pattern:
        '(?:meu|minha) (?:secretária|mesa|gabinete|escritório|sala|cacifo|armário|lugar(?: de estacionamento)?) (?:está |fica |é )?(?:mesmo )?(?:ao lado|junto|em frente|atrás|ao fundo|no (?:primeiro|segundo|terceiro|rés)|na cave|número)(?: [\\p{L}0-9]+){0,3}',
      label: 'Diz onde é o seu lugar.',
    },
    {
      pattern: '(?:chamo-me|me chamo|(?:o )?meu nome (?:é|está|aparece)|assinado|atentamente,|cumprimentos,|um abraço,)(?: \\p{L}+)?',
      label: 'Está assinado.',
    },
    {
      pattern:
        '(?:(?:disse|disseram|escreveu|prometeu|gritou|ralhou|ligou|telefonou|falou)(?:-me| comigo| para mim)?|me (?:disse|disseram|escreveu|prometeu|gritou|ligou))(?: comigo)? (?:ontem|anteontem|na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|no (?:sábado|domingo)|na semana passada|no mês passado|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))',
      label: 'Quem falou consigo lembra-se.',
    },
  ],
};

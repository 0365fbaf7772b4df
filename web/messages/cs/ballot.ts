// What employees ("vy") read on their page, from the promise to the receipt, in Czech.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber, plural } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

const answers = { one: 'odpověď', few: 'odpovědi', many: 'odpovědi', other: 'odpovědí' };
const people = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };

export const ballot: typeof english = {
  title: 'Jak se tu pracuje?',
  lead: (minutes) =>
    `Asi ${counted('cs', minutes, { one: 'minuta', few: 'minuty', many: 'minuty', other: 'minut' })}. Cokoli můžete vynechat.`,

  promise: {
    title: 'Co slibujeme',
    nobody: 'Nikdo, ani lidé, kteří provozují tento server, nemůže z jeho záznamů spojit vaše odpovědi s vámi.',
    shown: (k) =>
      `Výsledky vašeho týmu se ukážou, jen když ${plural('cs', k, { few: 'odpovědí', other: 'odpoví' })} aspoň ${counted('cs', k, people)}.`,
    aloud: 'Komentáře pište tak, jako by se měly číst nahlas.',
  },
  team: (team, size) => `Odpovídáte za tým ${team}. Počet lidí, kterých se tam ptáme: ${formatNumber('cs', size)}.`,
  folded: (own, team) =>
    `Váš vlastní tým, ${own}, je příliš malý na to, aby se ukazoval samostatně, proto se jeho odpovědi počítají v týmu ${team} a nikde jinde.`,
  leads: (own, team) => `Vedete tým ${own}. Vaše vlastní odpovědi se počítají v týmu ${team}, aby nikdy nebyly v čísle, které vidíte.`,
  tooFew: (k) => `To je méně než ${formatNumber('cs', k)}, takže samostatně se z toho nic neukáže.`,
  yourSupervisor: 'ten, kdo vede váš tým',

  limits: {
    title: 'Před čím vás chránit nemůžeme',
    points: [
      'Počítač, telefon nebo síť, které váš zaměstnavatel sleduje. Odpovídejte na vlastním telefonu, přes vlastní připojení.',
      'Váš způsob psaní a věci, které můžete vědět jen vy. Na některé z nich stránka před odesláním upozorní.',
      'Kolegové, kteří si řeknou, co odpověděli, nebo vymyšlení lidé na seznamu dotázaných. Všichni, kdo tu s Coro pracují, si mohou přečíst, kdo ten seznam změnil a kdy.',
      'Někdo, kdo na tomto serveru změní program. Tomu nelze zabránit, dá se to jen poznat: program je veřejný a seznam níže také.',
      'Někdo, kdo čte vaše e-maily, by mohl váš odkaz použít dřív než vy. Pak tato stránka řekne „už použito“. Vaše odpovědi tak nikdo nepřečte.',
      'Ztracené zařízení: když tu začnete a před odesláním o ně přijdete, váš hlas je ztracen. Druhý není, protože nikdo nemůže vědět, který byl první.',
    ],
    during:
      'Dokud průzkum běží, vidí ten, kdo má kopii databáze, kdo už začal, a zapečetěné odpovědi. Když skončí, klíče se zničí: potom už nikdo nemůže zjistit, kdo co řekl, s žádnou kopií.',
    list: 'Veřejný seznam týmů a klíčů tohoto průzkumu',
    fingerprint: 'Všichni dostávají stejný seznam. Porovnejte jeho otisk s někým z práce:',
  },

  example: {
    title: (name) => `Co uvidí ${name}`,
    lead: (day) =>
      `Dokud průzkum běží, do ${formatDay('cs', day)}: jen zhruba, kolik lidí se zúčastnilo. Potom tuto stránku. Nikdy jednotlivou odpověď a nikdy to, kdo odpověděl. Ti, kdo vedou celou organizaci, vidí totéž.`,
    open: 'Stránka s vymyšlenými čísly',
    madeUp: 'Vymyšlená čísla',
    madeUpNote: 'Ukazují, jak stránka vypadá. Nikdo takto neodpověděl.',
    exact: (n) => counted('cs', n, answers),
    band: (low, high) => `${formatNumber('cs', low)} až ${formatNumber('cs', high)} odpovědí`,
    atMost: (value) => `${value} nebo méně`,
    atLeast: (value) => `${value} nebo více`,
    dimensions: { autonomy: 'Samostatnost', mastery: 'Rozvoj', purpose: 'Smysl', affiliation: 'Sounáležitost' },
    enps: 'Doporučení nás jiným (−100 až +100)',
    scale: 'Průměr na stupnici od 1 (nesouhlasím) do 5 (souhlasím)',
    sentences: 'A totéž pro každou větu.',
    rounded: (n) =>
      `Když je odpovědí méně než ${formatNumber('cs', n)}, čísla se zaokrouhlují, velmi vysoká a velmi nízká se oříznou a počet odpovědí se uvádí jen zhruba.`,
    split: 'Kolik lidí co řeklo',
    splitNote: (n) => `Jen od tohoto počtu odpovědí: ${formatNumber('cs', n)}.`,
    hiddenTitle: (k) => `Když odpoví méně než ${formatNumber('cs', k)}`,
    hidden: 'Skryto, aby byli lidé chráněni',
    hiddenText: 'O samotném vašem týmu se neukáže nic. Nanejvýš se ukáže společně s jinými, jako jeden.',
    words: 'Vlastními slovy',
    wordsNote: (n) =>
      `Komentáře se ukážou, až nějaký ${plural('cs', n, { few: 'napíšou', other: 'napíše' })} aspoň ${counted('cs', n, people)}: zpřeházené, bez známek, jmen a dat.`,
    comment: 'Chci o tom víc rozhodovat.',
  },
  whatFollows: (day) =>
    `Po ${formatDay('cs', day)} budou známy výsledky a ten, kdo vede váš tým, má deset pracovních dnů na to, aby o nich s týmem promluvil. Na čem se dohodnete, najdete tady, pod stejným odkazem.`,

  begin: 'Začít',
  beginNote:
    'Od této chvíle odpovídejte v tomto prohlížeči: váš odkaz platí jen jednou, a co vyberete, zůstává na tomto zařízení, dokud to neodešlete.',
  preparing: 'Okamžik, váš hlasovací lístek se připravuje …',
  goOn: 'Pokračovat v odpovídání',
  goOnNote: 'Odpovídání začalo v tomto prohlížeči. Co je vybráno, je stále tady, a jen tady.',
  notMe: 'To nejsem já',
  notMeNote: 'Pro zařízení, které používá víc lidí: odstraní, co tu bylo zadáno. Každý pokračuje přes odkaz ze svého vlastního e-mailu.',

  questions: {
    itemsTitle: 'Nakolik souhlasíte?',
    itemsHelp: 'Vezměte v úvahu poslední tři měsíce.',
    agree: ['Rozhodně nesouhlasím', 'Nesouhlasím', 'Ani ano, ani ne', 'Souhlasím', 'Rozhodně souhlasím'],
    low: 'Nesouhlasím',
    high: 'Souhlasím',
    unknown: 'Nevím',
    openHelp: 'Pište tak, jako by se to mělo číst nahlas. Vynechte jména.',
    aboutTitle: 'O vás',
    aboutHelp: (n) =>
      `Můžete to vynechat. Ukazuje se to jen za celou organizaci, nikdy za váš tým, a jen za skupiny, ve kterých ${plural('cs', n, { one: 'je', few: 'jsou', other: 'je' })} aspoň ${counted('cs', n, answers)}.`,
    nothingChosen: 'To říkat nechci',
    answeredOf: (total) => `z ${formatNumber('cs', total)} zodpovězeno`,
    space: 'Zaplněno {share} místa.',
    tooLong: 'Na odeslání je to příliš dlouhé. Zkraťte to prosím trochu.',
    nothing: 'Zatím tu není žádná odpověď. Nejdřív něco vyberte nebo napište.',
    once: 'Odeslat to jde jen jednou. Potom už nic změnit nejde, protože nikdo nepozná, které odpovědi jsou vaše.',
    send: 'Odeslat',
  },

  sending: {
    title: 'Vaše odpovědi jsou na cestě',
    text: 'Chvilku to potrvá. Už jsou zapečetěné a leží na tomto zařízení, dokud nedorazí.',
    waiting: 'Právě teď není spojení. Nechte tuto stránku otevřenou, nebo se později vraťte v tomto prohlížeči: půjde to dál samo.',
    again: 'Zkusit teď znovu',
  },
  thanks: {
    title: 'Děkujeme.',
    text: 'Vaše odpovědi jsou v urně, bez vašeho jména, a započítají se jednou. Na tomto zařízení z nich nic nezůstalo.',
    next: (day, k) =>
      `Urna se otevře po ${formatDay('cs', day)}. Pokud z vašeho týmu ${plural('cs', k, { few: 'odpovědí', other: 'odpoví' })} aspoň ${counted('cs', k, people)}, uvidí ten, kdo váš tým vede, jeho průměry a promluví s vámi o nich. Vraťte se přes stejný odkaz a přečtěte si, na čem jste se dohodli.`,
    close: 'Tuto stránku můžete zavřít.',
    otherPerson: 'Nejste to vy?',
  },
  receipt: {
    title: 'Vaše stvrzenka',
    text: 'Uschovejte si ji, pokud si po skončení průzkumu chcete ověřit, že se vaše odpovědi započítaly. Jaké byly, neprozradí.',
    copy: 'Kopírovat',
    copied: 'Zkopírováno',
  },

  used: {
    title: 'Tento odkaz už byl použit',
    text: 'Někdo s ním začal odpovídat v jiném prohlížeči, a odkaz platí jen jednou.',
    you: 'Jste to vy, na jiném zařízení nebo v jiném prohlížeči? Pokračujte tam: co je vybráno, tam stále je.',
    other:
      'Pokud to nejste vy, řekněte to někomu, kdo má tento průzkum na starosti, nebo tomu, kdo se stará o vaši poštu. Vaše odpovědi se neodeslaly a na nic odpovídat nemusíte.',
    why: 'Druhý lístek není a nikdo vám ho nemůže vytvořit: nikdo nepozná, které odpovědi přišly s prvním, takže ho nelze vzít zpět.',
  },
  late: {
    title: 'Průzkum skončil',
    text: 'Vaše odpovědi dorazily až po otevření urny a už je nebylo možné započítat. Je nám to líto. Z tohoto zařízení byly odstraněny.',
  },
  counting: {
    title: 'Průzkum je u konce',
    text: 'Hlasy se počítají. Vraťte se za nějakou dobu přes stejný odkaz: pak uvidíte, zda se ten váš započítal, a později, na čem se lidé dohodli.',
  },
  afterwards: {
    title: 'Tento průzkum skončil',
    lead: (survey, team) => `„${survey}“, ${team}.`,
    thanks: 'Děkujeme všem, kdo odpověděli.',
    checkTitle: 'Započítal se váš hlas?',
    checkText: 'Zadejte stvrzenku, kterou máte uschovanou. Porovná se na tomto zařízení a neodešle se.',
    checkLabel: 'Vaše stvrzenka',
    check: 'Ověřit',
    counting: 'Bude to vidět, až průzkum skončí a hlasy budou sečteny.',
    yes: 'Váš hlas se započítal.',
    no: 'Tato stvrzenka mezi započítanými není. Podívejte se, zda je zadaná tak, jak je zapsaná.',
    malformed: 'Stvrzenka má 24 písmen a číslic.',
    unknown: 'Teď se to nepodařilo zjistit. Zkuste to prosím později.',
  },

  agreed: {
    title: 'Co bylo dohodnuto',
    whole: 'Celá organizace',
    heard: 'Co jsme slyšeli',
    action: 'Co uděláme',
    byDay: 'Do kdy',
    byWhom: 'Kdo',
    due: (day) => `Zatím není nic zapsáno. Termín je ${formatDay('cs', day)}.`,
    missed: (day) => `Zatím není nic zapsáno. Termín byl ${formatDay('cs', day)}.`,
    missedWhole: (day) => `Vedení zatím nic nezapsalo. Termín byl ${formatDay('cs', day)}.`,
    none: 'Odpovědělo příliš málo lidí na to, aby se dalo něco ukázat, takže nebylo o čem mluvit.',
  },

  noScript: {
    title: 'Tato stránka potřebuje skript',
    text: 'Aby nikdo nemohl spojit vaše odpovědi s vámi, zapečetí je váš vlastní prohlížeč dřív, než opustí vaše zařízení. K tomu je potřeba skript, a tady jsou skripty vypnuté.',
    todo: 'Povolte skripty pro tuto adresu, nebo otevřete svůj odkaz v jiném prohlížeči. Pokud nechcete, nemusíte dělat nic.',
  },
  cannot: {
    title: 'Tento prohlížeč neumí vaše odpovědi zapečetit',
    text: 'Je příliš starý, nebo tato adresa nezačíná https. Bez pečeti odpovědi nepřijímáme, protože bychom nemohli dodržet slib.',
    todo: 'Otevřete odkaz v jiném prohlížeči nebo na jiném telefonu.',
  },
  noStorage: {
    title: 'Tento prohlížeč nic neuchovává',
    text: 'Váš hlasovací lístek musí na tomto zařízení pár minut ležet, a tento prohlížeč to nedovolí. Často je příčinou anonymní okno.',
    todo: 'Otevřete odkaz v obyčejném okně, nebo v jiném prohlížeči.',
  },
  noLink: {
    title: 'Otevřete odkaz ve svém e-mailu',
    text: 'Na tuto stránku vede odkaz z e-mailu, který vám přišel. V tomto prohlížeči nečeká nic rozdělaného.',
    sent: 'Z tohoto prohlížeče byly odeslány odpovědi',
    sentText: 'To je vše, co z nich zbylo. Chcete-li si přečíst, na čem se váš tým dohodl, otevřete znovu odkaz ve svém e-mailu.',
    several: 'V tomto prohlížeči začalo víc lidí. Každý pokračuje přes odkaz ze svého vlastního e-mailu.',
  },
  noConnection: {
    title: 'Tuto stránku se nepodařilo otevřít',
    text: 'Není spojení, nebo server neodpovídá. Nic se neztratilo a váš odkaz použit nebyl.',
    again: 'Zkusit znovu',
  },
  marked: {
    title: 'Prosíme, neodpovídejte',
    text: 'Co tato stránka dostala, není to, co říká veřejný seznam. Daly by se tím vaše odpovědi rozeznat od odpovědí ostatních, proto se stránka zastavila. Nic se neodeslalo.',
    todo: 'Řekněte to kolegům a někomu, kdo má tento průzkum na starosti.',
  },
  loading: 'Okamžik …',

  manifest: {
    title: 'Seznam, který tu všichni dostali',
    lead: (survey) =>
      `Všichni dotázaní v průzkumu „${survey}“ dostali tento seznam: kolik lidí může v každém týmu odpovědět, od kolika odpovědí se ukazují výsledky a klíče, které odpovědi chrání. Byl sepsán, když průzkum začal, a nic se v něm nemění.`,
    compareTitle: 'Porovnejte ho s někým z práce',
    compare:
      'Přečtěte si navzájem tato písmena a číslice: ukazuje je i stránka pod vaším vlastním odkazem. Jsou-li stejná, máte stejný seznam a nic v něm nemůže rozeznat vaše odpovědi od odpovědí ostatních.',
    fingerprint: 'Otisk seznamu',
    differs: 'Pokud stejná nejsou, neodpovídejte a řekněte to kolegům.',
    saysTitle: 'Co v něm je',
    open: (day) => `Běží do ${day}`,
    closed: 'Skončil',
    people: (n) => `${plural('cs', n, { few: 'Odpovědět mohou', other: 'Odpovědět může' })} ${counted('cs', n, people)}`,
    shown: (k) => `Počet odpovědí, od kterého se ukazují výsledky: ${formatNumber('cs', k)}`,
    comments: (n) => `Počet komentářů, od kterého se ukazují: ${formatNumber('cs', n)}`,
    teamsTitle: (n) => counted('cs', n, { one: 'tým', few: 'týmy', many: 'týmu', other: 'týmů' }),
    teamsNote: 'Tým, ve kterém je příliš málo lidí, v seznamu není: odpovídají v nadřazeném týmu a počítají se tam.',
    team: 'Tým',
    size: 'Lidé',
    whole: 'Celý seznam se všemi klíči, ke kontrole programem',
  },

  telling,
  talk,
};

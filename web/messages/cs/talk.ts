// The talk with leaders after a comment, as its unknown writer ("vy") reads it, in Czech.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'Vedení mi tu může odpovědět, aniž se dozví, kdo jsem',
    help: 'Dostanete šest slov. Po skončení průzkumu si s nimi na těchto stránkách přečtete odpověď a můžete odepsat. Nikdo jiný ji neotevře.',
    making: 'Slova se právě tvoří …',
    failed: 'Slova se teď nepodařilo vytvořit. Komentář lze odeslat i bez nich.',
    title: 'Zapište si těchto šest slov',
    explain:
      'Jsou vidět jen teď a nikam se neposílají. Kdo je má, přečte si odpověď; bez nich si ji nepřečte nikdo a nikdo vám je nemůže najít.',
    keptHere: 'Tento prohlížeč je uchová, dokud je neodstraníte. Pokud zařízení používají i jiní, zapište si je a odstraňte je.',
    notKept: 'Tento prohlížeč je neuchoval.',
    forget: 'Odstranit z tohoto zařízení',
    where: 'Odpověď bude tady:',
    published: 'Na komentář lze odpovědět, jen když se ukáže: když nějaký napíše dost lidí z vašeho týmu.',
  },
  title: 'Odpověděl vám někdo?',
  lead: 'Kdo si u komentáře vyžádá odpověď, dostane šest slov. Otevírají vaši schránku, na tomto i na kterémkoli jiném zařízení. Odsud se posílá číslo, které z nich vznikne, a nic o vás.',
  label: 'Vašich šest slov',
  help: 'Ve správném pořadí, s mezerami. Na velkých písmenech a diakritice nezáleží.',
  open: 'Otevřít schránku',
  opening: 'Otevírá se. Chvilku to potrvá …',
  faults: {
    none: 'Zadejte svých šest slov.',
    count: 'Je potřeba šest slov; počet zadaných: {count}.',
    unknown: 'Slovo {word}, „{typed}“, není žádné z našich.',
    near: 'Slovo {word}, „{typed}“, není žádné z našich. Není zapsáno „{near}“?',
  },
  notThere: 'K těmto slovům žádný komentář nepatří',
  notThereText:
    'Jsou tři možnosti: průzkum ještě neskončil; komentář napsalo příliš málo lidí, než aby se mohl ukázat, a byl zničen nepřečtený; nebo je některé ze slov jiné.',
  forgotten: 'Zapomenutá slova nemůže nikdo znovu najít: nemáme je. Odpověď pak zůstane nepřečtená.',
  unreachable: 'Není spojení, nebo server neodpovídá. Zkuste to prosím později.',
  hereTitle: 'V tomto prohlížeči',
  hereText: 'Schránky, jejichž slova tento prohlížeč uchoval. Na zařízení, které používají i jiní, je odstraňte.',
  forgetHere: 'Odstranit z tohoto zařízení',
  forgetAll: 'Odstranit všechny z tohoto zařízení',
  wordsHere: 'Ukázat šest slov',
  mailbox: 'Váš komentář v průzkumu „{wave}“, {organization}',
  empty: 'Zatím nikdo neodpověděl. Vraťte se se stejnými slovy, kdykoli chcete: tato schránka zůstane.',
  from: '{name}, {day}',
  you: 'Vy',
  tampered: 'Jeden dopis nejde vašimi slovy otevřít. Nebyl zapečetěn pro vás, nebo byl cestou změněn.',
  writeLabel: 'Odepsat',
  writeHelp:
    'Dopis dorazí jedno ze tří následujících rán, vybrané losem, aby nikdo nepoznal, kdy vznikl. Kdo čte komentář, čte i tento dopis; před lidmi, kteří provozují tento server, zapečetěný není. Pište tak, jako by se to mělo číst nahlas.',
  send: 'Odeslat',
  sent: 'Odesláno.',
  wait: 'Od poslední odpovědi odsud odešly tři dopisy. Počkejte prosím na další odpověď.',
  required: 'Nejdřív něco napište.',
  tooLong: 'Je to příliš dlouhé. Odeslat lze 2 000 znaků.',
  cannot: 'Tato stránka potřebuje skript',
  cannotText:
    'Dopisy otevírá váš vlastní prohlížeč, aby to nemohl udělat nikdo jiný. K tomu je potřeba skript a adresa, která začíná https.',
};

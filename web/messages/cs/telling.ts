// What the employees' page says, in Czech, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|dv[aě]|dvou|tři|tří|třech|čtyři|čtyř|čtyřech|pět|pěti|šest|šesti|sedm|sedmi|osm|osmi|devět|devíti|deset|deseti|\\p{L}+náct|\\p{L}+nácti|dvacet|dvaceti|třicet|třiceti|čtyřicet|čtyřiceti)(?: (?:jedna|dva|dvou|tři|tří|čtyři|čtyř|pět|pěti|šest|šesti|sedm|sedmi|osm|osmi|devět|devíti))?';
const time = `(?:(?:už|přes|skoro|asi|více než|víc než|téměř) )*(?:${number} (?:let|roky|roků|rocích|lety|měsíců|měsíce|měsících|týdnů|týdny)|rok|roku)`;
const here =
  '(?:tu|tady|zde|u vás|v této firmě|v téhle firmě|v tomhle týmu|v tomto týmu|ve firmě|v týmu|na (?:tomto|tomhle) oddělení|na prodejně|v závodě)';
const post =
  '(?:zástup(?:ce|cem|kyně|kyní)|praktikant(?:em|ka|kou)?|stážist(?:a|ou|ka|kou)|uč(?:eň|něm|nice|nicí)|odborář(?:em|ka|kou)?|brigádní(?:k|kem|ce|cí)|agenturní (?:zaměstnan(?:ec|cem|kyně|kyní)|pracovn(?:ík|íkem|ice|icí))|vrátn(?:ý|ým|á|ou)|noční(?:m)? hlídač(?:em)?|správ(?:ce|cem) budovy|bezpečnostní(?:m)? techni(?:k|kem))';
/** Who is more often complained of than complaining: not found in jako mistr by měl. */
const boss =
  '(?:mist(?:r|rem|rová|rovou)|předák(?:em)?|předač(?:ka|kou)|vedouc(?:í|ím) (?:směny|týmu|prodejny|oddělení)|předsed(?:a|ou|kyně|kyní) odborů)';
const person = `(?:${post}|žen(?:a|ou|ská|skou)|muž(?:em)?|chlap(?:em)?|holk(?:a|ou)|mat(?:ka|kou)|mám(?:a|ou)|ot(?:ec|cem)|tát(?:a|ou)|rodič(?:em)?|cizin(?:ec|cem|ka|kou)|ukrajin(?:ec|cem|ka|kou)|slov(?:ák|ákem|enka|enkou)|vietnam(?:ec|cem|ka|kou)|rom(?:em|ka|kou)?|muslim(?:em|ka|kou)?|žid(?:em|ovka|ovkou)?|křesťan(?:em|ka|kou)?|ga[yj](?:em)?|lesb(?:a|ou)|vozíčkář(?:em|ka|kou)?|invalid(?:a|ou|em)|kuř(?:ák|ákem|ačka|ačkou)|vegetarián(?:em|ka|kou)?|řidič(?:em|ka|kou)?|student(?:em|ka|kou)?|zdravotní sest(?:ra|rou)|lékař(?:em|ka|kou)?|inžený(?:r|rem|rka|rkou)|účetní|sekretář(?:em|ka|kou)?|elektrikář(?:em|ka|kou)?|důchod(?:ce|cem|kyně|kyní)|pokladní|prodavač(?:em|ka|kou)?|skladní(?:k|kem|ce|cí)|samoživitel(?:em|ka|kou)?)`;
const iAm = '(?:jsem|(?:byl|byla) jsem|jsem (?:byl|byla))';

export const telling: typeof english = {
  title: 'Podle toho by vás někdo mohl poznat',
  lead: 'Podívalo se na to jen toto zařízení a nic se neodeslalo. Můžete to odeslat tak, jak to je.',
  kinds: {
    name: { label: 'Jméno', advice: 'Napište, co se děje, a ne komu.', instead: 'někdo', act: 'Napsat „někdo“' },
    email: {
      label: 'E-mailová adresa',
      advice: 'Vynechte ji: kdo na ni napíše, bude vědět i to, kdo jste.',
      instead: '',
      act: 'Odstranit',
    },
    phone: { label: 'Telefonní číslo', advice: 'Vynechte ho: patří jen jednomu člověku.', instead: '', act: 'Odstranit' },
    self: {
      label: 'Něco, co platí jen o několika lidech',
      advice: 'Napište to tak, jak by to mohl napsat kdokoli z týmu: „někteří z nás …“.',
      instead: null,
      act: 'Ukázat kde',
    },
  },
  more: 'Dál je toho ještě víc.',
  capitals: 'names',
  notNames: [
    'pondeli utery streda ctvrtek patek sobota nedele',
    'vanoce vanoc vanoci vanocich vanocemi velikonoce velikonoc velikonocich silvestr silvestra buh boha ramadan covid covidu internet internetu wifi wi fi',
    'cesko ceska cesku ceske cesi cech cechy cechach morava moravy morave slovensko slovenska slovensku evropa evropy evrope nemecko nemecka',
    'nemecku anglie anglii polsko polska polsku ukrajina ukrajiny ukrajine ukrajinci francie usa amerika ameriky praha prahy praze brno brna brne',
    'excel excelu excelem word wordu outlook outlooku teams teamsy teamsech teamsu powerpoint powerpointu windows office microsoft microsoftu',
    'google googlu apple android androidu iphone slack slacku zoom zoomu whatsapp whatsappu sharepoint sharepointu salesforce jira jiry jire',
    'linkedin linkedinu facebook facebooku instagram instagramu youtube amazon amazonu sap sapu messenger messengeru ok hr it bozp coro',
    'vy vas vam vami vase vasi vaseho vasem vasim',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'novak novy novotny stary maly velky dlouhy kratky tlusty cerny bily cerveny zeleny sedy rudy hnedy modry vesely smutny tichy hodny mlady',
    'dobry moudry rychly pokorny prochazka dvorak kral knize cisar biskup kovar mlynar pekar kucera krejci sedlak hajek rybar tesar kolar',
    'vlk liska zajic medved beran kozel vrana sykora holub kohout cermak sokol brouk kos pavouk had ryba kun jelen straka slavik',
    'ruza jahoda malina fiala konecny nemec polak svoboda benes jaro leto podzim zima kvetna unor brezen cerven mraz vitr kamen hora pole les dub jasan',
    'viktorie nadeje vera laska stastny jasny marek pravda ruzicka kubat stastna horak kadlec slama seda mala stara nova hruba hruby',
  ].flatMap((line) => line.split(' ')),
  titles: ['pan', 'pana', 'panu', 'panem', 'pane', 'pani', 'p', 'slecna', 'dr', 'doktor', 'prof', 'profesor', 'ing', 'mgr', 'bc'],
  phrases: [
    {
      pattern: `${iAm}(?: tu| tady| v týmu| ten| ta| tím| tou)* (?:jedin(?:ý|á|ým|ou)|nejmladší(?:m)?|nejstarší(?:m)?|nejnovější(?:m)?|(?:ten|ta|tím|tou) poslední)(?:,? \\p{L}+){1,3}`,
      label: 'To platí o jediném člověku.',
    },
    {
      pattern: `(?:jako )?(?:jedin(?:ý|á|ým|ou)|nejmladší(?:m)?|nejstarší(?:m)?|první(?:m)?) ${person}`,
      label: 'To platí o jediném člověku.',
    },
    {
      pattern:
        'jako (?:jedin[ýá]|nejmladší|nejstarší|poslední) (?:tu |tady |v týmu |na směně |z týmu )?(?:ne)?(?:mám|jsem|pracuju|pracuji|mluvím|znám|umím|dělám|vím|\\p{L}+l[a]? jsem)',
      label: 'To platí o jediném člověku.',
    },
    { pattern: 'jen(?:om)? já (?:mluvím|znám|umím|jsem|pracuju|pracuji|mám|dělám)(?: \\p{L}+){1,3}', label: 'To platí o jediném člověku.' },
    {
      pattern: `jako (?:(?:váš|vaše|tvůj|tvoje|jeho|její|nový|nová|bývalý|bývalá) )*${post}`,
      label: 'To říká, jakou máte práci.',
    },
    { pattern: `${iAm} (?:(?:tu|tady|jen|ještě|váš|vaše|vaším|vaší|jeho|její) )*(?:${post}|${boss})`, label: 'To říká, jakou máte práci.' },
    {
      pattern: `jako (?:(?:mladá|mladý|starší|svobodná|samotná) )?${person}`,
      label: 'V malém týmu to platí jen o několika lidech.',
    },
    {
      pattern:
        '(?:(?:od|po|z|ze|před|během|na|moje|mojí|mé|své|mém|svém|mojí) )+(?:návratu z |návratu ze )?(?:mateřsk(?:é|á|ou)|rodičovsk(?:é|á|ou)|otcovsk(?:é|á|ou)|nemocensk(?:é|á|ou)|pracovní neschopnosti|neschopenky)(?: dovolen(?:é|ou|á))?',
      label: 'Ostatní vědí, kdo tu nebyl.',
    },
    { pattern: `(?:pracuju|pracuji|dělám|jsem)(?: ${here})?(?: už)? ${time}(?: ${here})?`, label: 'To říká, jak dlouho tu jste.' },
    { pattern: `${time} (?:${here} )(?:už )?(?:pracuju|pracuji|dělám|jsem)`, label: 'To říká, jak dlouho tu jste.' },
    {
      pattern: `(?:už )?od roku (?:19|20)[0-9]{2} (?:${here} )?(?:pracuju|pracuji|dělám|jsem)|(?:pracuju|pracuji|dělám|jsem) ${here}(?: už)? od roku (?:19|20)[0-9]{2}`,
      label: 'To říká, jak dlouho tu jste.',
    },
    { pattern: `po ${time} (?:práce )?${here}`, label: 'To říká, jak dlouho tu jste.' },
    { pattern: `(?:za|po) (?:mých|svých|těch) ${time}`, label: 'To říká, jak dlouho tu jste.' },
    {
      pattern:
        '(?:od té doby,? co|od doby,? kdy|od chvíle,? kdy|když|než|poté,? co|co) (?:jsem (?:\\p{L}+ ){0,3}?(?:nastoupil|začal|začínal|přišel|přišl|přijel|vrátil|onemocněl|otěhotněl|porodil|oženil|vdal|rozvedl|přestoupil)a?|(?:nastoupil|začal|přišel|přišl|přijel|onemocněl|otěhotněl|porodil)a? jsem)',
      label: 'Ostatní vědí, kdy to bylo.',
    },
    { pattern: '(?:až|než|když) (?:půjdu|odejdu|odcházím|jdu) do (?:důchodu|penze)', label: 'Ostatní vědí, kdy to bylo.' },
    { pattern: '(?:co|když) mě (?:tu |sem )?(?:přijali|povýšili|přeložili|přeřadili|zaměstnali)', label: 'Ostatní vědí, kdy to bylo.' },
    {
      pattern: `${iAm} (?:(?:teď|tu|taky|ještě|osoba|člověk) )*(?:těhotná|postižen[ýá]|hluch[ýá]|neslyšící|nevidom[ýá]|slep[ýá]|dyslektik|dyslektička|autist(?:a|ka)|na vozíku|ga[yj]|lesba|trans|muslim(?:ka)?|žid(?:ovka)?|levá(?:k|čka)|ve zkušební době|na mateřské|na rodičovské|na neschopence|v neschopnosti|samoživitel(?:ka)?|rozveden[ýá]|před důchodem|z (?:ukrajiny|polska|slovenska|vietnamu|rumunska|moldavska))`,
      label: 'To platí jen o několika lidech.',
    },
    {
      pattern:
        '(?:můj|moje|moji|mojí|mého|mé|mém|mou|mým|mému) (?:těhotenstv|postižen|nemoc(?![n])|operac|vyhoř|diagnóz|depres|rakovin|cukrovk|vozík|hidžáb|šát|rozvod|svatb|pohř|úraz|nehod|přízvuk|víz|pracovní povolení|povýšení|zkušební|stáž|praxe(?![\\p{L}])|důchod|dvojčat|porod)\\p{L}*',
      label: 'To platí jen o několika lidech.',
    },
    { pattern: '(?:je|bude|bylo) mi(?: už| skoro| teprve| letos)? [2-6][0-9](?: let| roků)?(?! ?stup)', label: 'To prozrazuje váš věk.' },
    { pattern: 've svých [2-6][0-9](?: letech)?', label: 'To prozrazuje váš věk.' },
    {
      pattern:
        '(?:můj|moje|mé|moje pracovní) (?:stůl|místo|parkovací místo|kancelář|pracoviště|skříňka) (?:je |stojí )?(?:hned )?(?:vedle|naproti|u|za|blízko|pod|v \\p{L}+ patře|číslo)(?: [\\p{L}0-9]+){1,2}',
      label: 'To říká, kde vás najít.',
    },
    { pattern: '(?:jmenuju se|jmenuji se|moje jméno je|podepsán[a]?|s pozdravem,?|zdraví)(?: \\p{Lu}\\p{L}+)', label: 'Je to podepsané.' },
    {
      pattern:
        '(?:(?:řekl|napsal|křičel|zakřičel|řval|seřval|slíbil|volal|vynadal|nadával)[aio]? (?:na mě|mi|mně|mě)|(?:na mě|mi|mně|mě) (?:\\p{L}+ )?(?:řekl|napsal|křičel|zakřičel|řval|seřval|slíbil|volal|vynadal|nadával)[aio]?) (?:včera|předevčírem|minul\\p{L}+ \\p{L}+|v (?:pondělí|úterý|sobotu|neděli|pátek|lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci)|ve (?:středu|čtvrtek))',
      label: 'Kdo s vámi mluvil, pamatuje si to.',
    },
    {
      pattern:
        '(?:(?:včera|předevčírem|minul\\p{L}+ \\p{L}+|v (?:pondělí|úterý|sobotu|neděli|pátek|lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci)|ve (?:středu|čtvrtek)) (?:na mě|mi|mně|mě)|(?:na mě|mi|mně|mě) (?:včera|předevčírem|minul\\p{L}+ \\p{L}+|v (?:pondělí|úterý|sobotu|neděli|pátek|lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci)|ve (?:středu|čtvrtek))) (?:\\p{L}+ ){0,2}?(?:řekl|napsal|křičel|zakřičel|řval|seřval|slíbil|volal|vynadal|nadával)[aio]?',
      label: 'Kdo s vámi mluvil, pamatuje si to.',
    },
  ],
};

// What the employees' page says, in German, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|eine[mnr]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|[a-zäöü]*zehn|[a-zäöü]*(?:zwanzig|dreißig|vierzig))';
const time = `(?:(?:über|mehr als|fast|knapp|gut|etwa|rund|nun|jetzt) )*${number} (?:(?:dienst|berufs)?jahren?|monaten?|wochen)`;
const here =
  '(?:hier|dabei|bei (?:euch|ihnen|uns|der firma)|in (?:der|dieser|unserer|eurer) (?:firma|abteilung|filiale|gruppe)|(?:im|in diesem|in unserem) (?:team|betrieb|unternehmen|haus|laden|büro))';
const post =
  '(?:(?:stell)?vertret(?:er|erin|ung)|vize|(?:team|schicht|filial|abteilungs|gruppen)leit(?:er|erin|ung)|vorarbeiter(?:in)?|meister(?:in)?|betriebsr(?:at|ätin)|vertrauens(?:mann|frau|person)|sicherheitsbeauftragte[rn]?|azubi|auszubildende[rn]?|lehrling|praktikant(?:in)?|trainee|werkstudent(?:in)?|leiharbeiter(?:in)?|aushilfe|hausmeister(?:in)?|nachtwächter(?:in)?)';
const person = `(?:${post}|(?:haus)?frau|mann|mädchen|mutter|vater|mama|papa|ausländer(?:in)?|geflüchtete[rn]?|muslim(?:a|in)?|moslem|christ(?:in)?|jude|jüdin|hindu|schwarze[rn]?|schwule[rn]?|lesbe|(?:schwer)?behinderte[rn]?|rollstuhlfahrer(?:in)?|alleinerziehende[rn]?|teilzeitkraft|teilzeitler(?:in)?|raucher(?:in)?|vegetarier(?:in)?|quereinsteiger(?:in)?|rentner(?:in)?|(?:lkw-?|kraft)?fahrer(?:in)?|student(?:in)?|pfleger(?:in)?|krankenschwester|arzt|ärztin|ingenieur(?:in)?|buchhalter(?:in)?|sekretär(?:in)?|elektriker(?:in)?|techniker(?:in)?|verkäufer(?:in)?)`;
/** Not what follows a comparison: besser als ein Praktikant. */
const as = '(?<!(?:mehr|weniger|besser|schlechter|anders|eher|lieber|öfter|schneller|nichts|niemand|älter|jünger) )als';

export const telling: typeof english = {
  title: 'Daran könnte man dich erkennen',
  lead: 'Nur dieses Gerät hat nachgesehen, und es wurde nichts gesendet. Du kannst es so absenden, wie es ist.',
  kinds: {
    name: { label: 'Ein Name', advice: 'Sag, was passiert, ohne zu sagen, wem.', instead: 'jemand', act: '„jemand“ schreiben' },
    email: {
      label: 'Eine E-Mail-Adresse',
      advice: 'Lass sie weg: Wer das liest und dir schreibt, weiß auch, wer du bist.',
      instead: '',
      act: 'Entfernen',
    },
    phone: { label: 'Eine Telefonnummer', advice: 'Lass sie weg: Sie gehört nur einer Person.', instead: '', act: 'Entfernen' },
    self: {
      label: 'Etwas, das auf wenige passt',
      advice: 'Schreib es so, wie alle im Team es schreiben könnten: „einige von uns …“.',
      instead: null,
      act: 'Zeig mir, wo',
    },
  },
  more: 'Weiter unten gibt es noch mehr davon.',
  capitals: 'nouns',
  // Where every noun has a capital, a capital gives nobody away.
  notNames: [],
  alsoWords: [
    'ernst klein lang kurz jung alt weiss schwarz braun grau roth reich stark frei fromm klug stolz sanft wild treu froh gut kuhn',
    'sommer winter herbst mai stein berg wolf fuchs hase vogel hahn koch bauer richter schreiber meister rose heide linde will mark frank',
    'engel kaiser konig herzog graf furst schon hell vollmer neu sauer suß bitter nagel busch baum blum hoffe lieb',
  ].flatMap((line) => line.split(' ')),
  titles: ['herr', 'herrn', 'hr', 'frau', 'fr', 'dr', 'doktor', 'prof', 'professor', 'professorin'],
  phrases: [
    {
      pattern: `(?:ich (?:bin|war)|(?:bin|war) ich)(?: \\p{L}+){0,3} (?:der|die|das|einer der|eine der|euer|eure) (?:einzige|jüngste|älteste|dienstälteste|neu(?:e)?ste)[nr]?(?: \\p{L}+){0,3}`,
      label: 'Das passt auf eine einzige Person.',
    },
    {
      pattern: `(?:als|bin|war|der|die|das)(?: ich)?(?: der| die| das)? (?:einzige|erste|letzte)[rns]? (?:\\p{L}+e[rn]? )?${person}`,
      label: 'Das passt auf eine einzige Person.',
    },
    { pattern: `als (?:einzige|jüngste|älteste)[rn]? (?:hier|im|in|auf|mit|ohne|bei)`, label: 'Das passt auf eine einzige Person.' },
    {
      pattern: `${as} (?:(?:dein|sein|ihr|euer|eur|unser)(?:e|er)? )?(?:(?:neue|frühere|ehemalige|stellvertretende)[rn]? )?${post}`,
      label: 'Das nennt deine Aufgabe.',
    },
    {
      pattern: `(?:ich (?:bin|war)|(?:bin|war) ich) (?:hier |im team |noch |nur |euer |eure |der |die |ein |eine |dein |deine )*${post}`,
      label: 'Das nennt deine Aufgabe.',
    },
    {
      pattern: `${as} (?:alleinerziehende[rn]? |junge[rn]? |ältere[rn]? |schwangere |lesbische |schwule[rn]? |muslimische[rn]? )?${person}`,
      label: 'In einem kleinen Team passt das auf wenige.',
    },
    {
      pattern:
        '(?:mein(?:e[mnrs]?)?|in|im|aus|nach|vor|seit|während) (?:der |dem |den |die |meine[mnr]? )?(?:elternzeit|mutterschutz|babypause|karenz|vaterschaftsurlaub|krankschreibung|krankenstand|pflegezeit|sabbatical|reha|kur|bildungsurlaub)',
      label: 'Andere wissen, wer weg war.',
    },
    { pattern: `(?:in|nach|mit|seit) (?:all )?meinen (?:ersten |letzten )?${time}`, label: 'Das verrät, wie lange du hier bist.' },
    {
      pattern: `(?:arbeite|bin|war)(?: ich)?(?: nun| jetzt| schon| bereits)* (?:seit )?${time}(?: \\p{L}+)? ${here}`,
      label: 'Das verrät, wie lange du hier bist.',
    },
    {
      pattern: `(?:arbeite|bin)(?: ich)?(?: nun| jetzt| schon| bereits)* ${here}(?: nun| jetzt| schon| bereits)* seit (?:${time}|(?:19|20)[0-9]{2})`,
      label: 'Das verrät, wie lange du hier bist.',
    },
    {
      pattern: `seit (?:${time}|(?:19|20)[0-9]{2}) (?:arbeite|bin) ich(?: nun| jetzt| schon| bereits)* ${here}`,
      label: 'Das verrät, wie lange du hier bist.',
    },
    { pattern: `(?:nach )?${time} ${here}`, label: 'Das verrät, wie lange du hier bist.' },
    {
      pattern:
        '(?:seit|als|nachdem|bevor|wenn) ich(?: \\p{L}+| 20[0-9]{2}){0,3} (?:angefangen habe|anfing|begonnen habe|(?:eingestellt|befördert|versetzt|operiert|krank|schwanger|geschieden|übernommen)(?: worden bin| wurde| war| bin)|(?:gekommen|eingestiegen|hergezogen|dazugekommen|zurückgekommen|zurück|gewechselt) bin|zurückkam|(?:aus|von) \\p{L}+ kam|dazukam|geheiratet habe|in (?:rente|pension) gehe)',
      label: 'Andere wissen, wann das war.',
    },
    {
      pattern:
        '(?:ich (?:bin|war)|(?:bin|war) ich) (?:noch |gerade |selbst |auch |als )*(?:schwanger|(?:schwer)?behindert|gehörlos|taub|blind|legastheniker(?:in)?|autist(?:in|isch)?|schwul|lesbisch|bisexuell|trans|muslim(?:a|in|isch)?|jude|jüdin|jüdisch|linkshänder(?:in)?|alleinerziehend|krankgeschrieben|im rollstuhl|in (?:der |meiner )?(?:probezeit|ausbildung|rente|pension)|alleinerziehende[r]?)',
      label: 'Das passt auf wenige.',
    },
    {
      pattern:
        'mein(?:e[mnrs]?)? (?:schwangerschaft|behinderung|krankheit|erkrankung|operation|op|burn-?out|diagnose|depression(?:en)?|krebs|diabetes|rollstuhl|kopftuch|scheidung|trennung|hochzeit|trauerfall|unfall|arbeitsunfall|akzent|visum|aufenthaltserlaubnis|arbeitserlaubnis|beförderung|probezeit|ausbildung|lehre|praktikum|traineeship|rente|pensionierung|ruhestand|zwillinge|neugeborenes?)',
      label: 'Das passt auf wenige.',
    },
    {
      pattern:
        '(?:ich (?:bin|werde|wurde)|(?:bin|werde|wurde) ich)(?: jetzt| schon| nun| bald| dieses jahr)? [2-6][0-9](?! ?(?:%|prozent|stunden|minuten|tage|wochen|monate|mal|kilo|kilometer|km|kunden))',
      label: 'Das verrät dein Alter.',
    },
    { pattern: 'mit (?:meinen )?[2-6][0-9] jahren', label: 'Das verrät dein Alter.' },
    {
      pattern:
        'mein(?:e[mnr]?)? (?:schreibtisch|platz|arbeitsplatz|büro|zimmer|spind|parkplatz) (?:ist |steht |liegt )?(?:direkt |gleich )?(?:neben|gegenüber|hinter|vor dem|vor der|beim|am fenster|am eingang|im keller|im erdgeschoss|im \\p{L}+ stock|nummer|nr)(?: [\\p{L}0-9]+){0,2}',
      label: 'Das verrät, wo man dich findet.',
    },
    {
      pattern:
        '(?:mein name (?:ist|lautet|steht)|ich heiße|gezeichnet|gez|(?:mit freundlichen|viele|liebe|beste|schöne) grüße[n]?)(?: \\p{L}+)?',
      label: 'Das ist unterschrieben.',
    },
    {
      pattern:
        '(?:hat|hast|habt|haben) (?:er |sie |du |ihr )?(?:mir|mich) (?:gestern|vorgestern|letzte[nrs]? \\p{L}+|vorige[nrs]? \\p{L}+|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch|im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))',
      label: 'Wer mit dir gesprochen hat, erinnert sich.',
    },
  ],
};

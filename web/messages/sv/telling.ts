// What the employees' page says, in Swedish, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton|(?:tjugo|trettio|fyrtio)[a-zåäö]*)';
const time = `(?:(?:över|mer än|nästan|snart|drygt|ungefär|cirka|runt) )*${number} (?:år|månader|veckor)`;
const here =
  '(?:här|hos (?:er|oss)|(?:i|på) (?:företaget|firman|teamet|butiken|avdelningen|det här (?:företaget|teamet|jobbet|kontoret)|den här (?:avdelningen|arbetsplatsen|butiken|firman)))';
const post =
  '(?:ställföreträdare|vikarie|biträdande \\p{L}+|(?:team|grupp|skift|lag|arbets|butiks|avdelnings|platt)(?:ledare|chef|bas)|skyddsombud|arbetsmiljöombud|förtroendevald|fackombud|facklig (?:representant|företrädare)|lärling|trainee|praktikant|timanställd|timvikarie|sommarvikarie|sommarjobbare|inhyrd|vaktmästare|nattvakt)';
const person = `(?:${post}|kvinna|man|kille|tjej|mamma|pappa|förälder|småbarnsförälder|utlänning|invandrare|flykting|muslim|kristen?|jude|hindu|svart|mörkhyad|homosexuell|bög|lesbisk|transperson|rullstolsburen|funktionsnedsatt|deltidare|deltidsanställd|rökare|vegetarian|vegan|pensionär|(?:lastbils|truck)?(?:chaufför|förare)|student|sjuksköterska|undersköterska|läkare|ingenjör|ekonom|sekreterare|receptionist|elektriker|tekniker|säljare|kassör(?:ska)?)`;
/** Not what follows a comparison or a noun: samma som en praktikant. */
const as = '(?<!(?:samma|lika \\p{L}+|så|sådan|mer|mindre|bra|annat|den|det|de|någon|alla) )som';

export const telling: typeof english = {
  title: 'Det här kan avslöja vem du är',
  lead: 'Bara den här enheten har tittat, och inget har skickats. Du får skicka det som det är.',
  kinds: {
    name: { label: 'Ett namn', advice: 'Säg vad som händer utan att säga vem det gäller.', instead: 'någon', act: 'Skriv ”någon”' },
    email: {
      label: 'En e-postadress',
      advice: 'Utelämna den: den som skriver till dig på den vet också vem du är.',
      instead: '',
      act: 'Ta bort',
    },
    phone: { label: 'Ett telefonnummer', advice: 'Utelämna det: det tillhör bara en person.', instead: '', act: 'Ta bort' },
    self: {
      label: 'Något som stämmer på få',
      advice: 'Skriv så som vem som helst i teamet skulle kunna göra: ”några av oss …”.',
      instead: null,
      act: 'Visa mig var',
    },
  },
  more: 'Det finns mer längre ner.',
  capitals: 'names',
  notNames: [
    'mandag tisdag onsdag torsdag fredag lordag sondag januari februari mars april maj juni juli augusti september oktober november december',
    'jul julen nyar pask pasken pingst midsommar lucia advent ramadan eid halloween gud covid corona internet wifi wi fi',
    'svenska svensk engelska danska norska finska tyska franska spanska polska arabiska europa sverige danmark norge finland tyskland england polen usa eu',
    'stockholm goteborg malmo skane norrland norden excel word outlook teams powerpoint windows office microsoft google apple android iphone',
    'slack zoom whatsapp sharepoint salesforce jira linkedin facebook instagram youtube amazon sap swish bankid ikea volvo',
    'ok okej hr it vd nps coro lo tco saco unionen kommunal ni er du',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'bo bror stig stina ros rosa rose lilja viol iris linnea jasmine hedda ask bjork bjorn ulv varg falk sten stenen frid frida saga dag malin',
    'mild vera tor tove stella siv liv svea hugo max frank mark love sol tuva min my mia moa ella noa alva ebba per par ulla storm orm lo',
    'lind linden berg dal holm strom strand sjo skog kvist gren blom blomma lov ek ekblad hall stal glad modig stark frisk kall rask stolt sparv',
    'ung gammal lang kort vit svart brun gron gra rod stor liten ny fin snall hage vik nas lund ang akerman backe mo palm smed munk prins kung',
    'maj mars april juni augusti sommar var host vinter will hope joy grace angel star art ward page king young',
  ].flatMap((line) => line.split(' ')),
  titles: ['herr', 'hr', 'fru', 'froken', 'dr', 'doktor', 'prof', 'professor', 'ingenjor'],
  phrases: [
    {
      pattern: `(?:(?:jag (?:är|var|blev)|(?:är|var|blev) jag)(?: \\p{L}+){0,2}|som|i egenskap av) (?:den|det|en av de|er|vår) (?:enda|yngsta|äldsta|nyaste|få)(?: \\p{L}+){0,3}`,
      label: 'Det stämmer på en enda person.',
    },
    {
      pattern: `(?:(?:som|är|var) (?:den )?(?:enda|ende|första|förste|sista|yngsta|äldsta)|den end[ae]) (?:\\p{L}+a )?${person}(?:en|n|s)?(?: (?:här|i|på|med|som))?`,
      label: 'Det stämmer på en enda person.',
    },
    { pattern: `som (?:enda|ende|yngsta|äldsta|nyaste) (?:här|i|på|av|med|utan|bland)`, label: 'Det stämmer på en enda person.' },
    { pattern: `(?:det är )?bara jag (?:som|här)(?: \\p{L}+){0,2}`, label: 'Det stämmer på en enda person.' },
    {
      pattern: `${as} (?:(?:din|er|hans|hennes|vår|en) )?(?:(?:ny|nya|före detta|tidigare|tillförordnad) )?${post}`,
      label: 'Det nämner din roll.',
    },
    {
      pattern: `(?:jag (?:är|var|jobbar som|arbetar som)|(?:är|var) jag) (?:(?:er|din|hans|hennes|en|ny|bara|här|fortfarande) )*${post}`,
      label: 'Det nämner din roll.',
    },
    {
      pattern: `${as} (?:en )?(?:ensamstående |ung |äldre |gravid |frånskild |svart |muslimsk |homosexuell )?${person}`,
      label: 'I ett litet team stämmer det på få.',
    },
    {
      pattern:
        '(?:min|från|efter|före|under|sedan|av) (?:min )?(?:föräldraledighet(?:en)?|mammaledighet(?:en)?|pappaledighet(?:en)?|mammaledig|pappaledig|föräldraledig|sjukskrivning(?:en)?|tjänstledighet(?:en)?|studieledighet(?:en)?|rehabilitering|rehab)|(?:jag (?:är|var|blev|har varit)|(?:är|var) jag) (?:\\p{L}+ )?(?:föräldraledig|mammaledig|pappaledig|sjukskriven|tjänstledig|studieledig)',
      label: 'Andra vet vem som var borta.',
    },
    {
      pattern: `(?:under|på|efter|i) (?:alla )?mina (?:första |senaste )?${time}|${time} ${here}`,
      label: 'Det visar hur länge du har varit här.',
    },
    {
      pattern: `(?:jag )?(?:har )?(?:jag )?(?:jobbat|arbetat|varit|jobbar|arbetar)(?: jag)?(?: nu| redan)? (?:${here}(?: nu| redan)? (?:i |sedan |sen )?(?:${time}|(?:19|20)[0-9]{2})|(?:i )?${time} ${here}|sedan (?:19|20)[0-9]{2})`,
      label: 'Det visar hur länge du har varit här.',
    },
    {
      pattern: `(?:i ${time}|(?:sedan|sen) (?:19|20)[0-9]{2}) har jag (?:jobbat|arbetat|varit|funnits)`,
      label: 'Det visar hur länge du har varit här.',
    },
    {
      pattern:
        '(?:sedan|sen|när|efter att|innan|då|tills) jag(?: har| hade)?(?: \\p{L}+){0,2}? (?:började|börjat|anställdes|anställts|(?:blev|blivit) (?:anställd|befordrad|förflyttad|omplacerad|opererad|sjuk|gravid|pappa|mamma|gift|inhyrd)|flyttade hit|bytte (?:till|avdelning|team)|kom (?:hit|tillbaka|från \\p{L}+)|kommit (?:hit|tillbaka|från \\p{L}+)|opererades|gifte mig|skilde mig|gå(?:r|tt|s)? i pension|gick i pension|pensioneras)',
      label: 'Andra vet när det var.',
    },
    {
      pattern:
        '(?:jag (?:är|var|blev)|(?:är|var) jag) (?:\\p{L}+ )?(?:gravid|höggravid|döv|blind|hörselskadad|dyslektiker|autist(?:isk)?|homosexuell|bög|lesbisk|bisexuell|trans(?:person)?|muslim|jude|judisk|vänsterhänt|rullstolsburen|ensamstående|provanställd|timanställd|deltidsanställd|nyskild|blivande pensionär)',
      label: 'Det stämmer på få.',
    },
    {
      pattern:
        '(?:min|mitt|mina) (?:graviditet|funktionsnedsättning|funktionsvariation|sjukdom|operation|utbrändhet|utmattning|diagnos|depression|cancer|diabetes|adhd|rullstol|slöja|skilsmässa|bröllop|begravning|olycka|arbetsolycka|brytning|dialekt|visum|uppehållstillstånd|arbetstillstånd|befordran|provanställning|lärlingstid|praktik|pension|pensionering|tvillingar|nyfödda?)',
      label: 'Det stämmer på få.',
    },
    {
      pattern:
        '(?:jag (?:är|fyller|fyllde|blir)|(?:är|fyller) jag)(?: nu| snart| redan| över| nästan)? [2-6][0-9](?! ?(?:%|procent|timmar|minuter|dagar|veckor|månader|gånger|kilo|km|kunder|mil))',
      label: 'Det visar hur gammal du är.',
    },
    { pattern: '(?:vid|med) (?:mina )?[2-6][0-9] års ålder|med mina [2-6][0-9] år', label: 'Det visar hur gammal du är.' },
    {
      pattern:
        '(?:min|mitt) (?:skrivbord|plats|arbetsplats|kontor|rum|skåp|parkeringsplats|p-plats) (?:är |står |ligger |finns )?(?:precis |alldeles )?(?:bredvid|mitt emot|mittemot|bakom|intill|närmast|vid|i källaren|på (?:första|andra|tredje|fjärde|bottenvåningen)|nummer|nr)(?: [\\p{L}0-9]+){0,2}',
      label: 'Det visar var du finns.',
    },
    {
      pattern:
        '(?:mitt namn (?:är|står)|jag heter|undertecknad|med vänliga? hälsning(?:ar)?|vänliga hälsningar|mvh|hälsningar,)(?: \\p{L}+)?',
      label: 'Det är undertecknat.',
    },
    {
      pattern:
        '(?:sa|sade|skrev|skrek|skällde|lovade|mejlade|ringde|gapade)(?: \\p{L}+)? (?:till |åt |på |ut )?(?:mig|mej) (?:i går|igår|i förrgår|i (?:mån|tis|ons|tors|fre|lör|sön)dags|på (?:mån|tis|ons|tors|fre|lör|sön)dagen|förra \\p{L}+|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))',
      label: 'Den som talade med dig minns det.',
    },
  ],
};

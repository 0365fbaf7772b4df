// The talk with leaders after a comment, as its unknown writer ("tu") reads it, in Romanian.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'Conducerea îmi poate răspunde aici, fără să afle cine sunt',
    help: 'Primești șase cuvinte. Cu ele citești răspunsul pe acest site după ce se încheie chestionarul și poți scrie înapoi. Nimeni altcineva nu îl poate deschide.',
    making: 'Cuvintele se pregătesc …',
    failed: 'Cuvintele nu au putut fi făcute acum. Comentariul poate fi trimis și fără ele.',
    title: 'Notează aceste șase cuvinte',
    explain:
      'Se văd doar acum și nu sunt trimise nicăieri. Cine le are citește răspunsul; fără ele nu îl citește nimeni și nimeni nu le poate regăsi pentru tine.',
    keptHere: 'Acest browser le păstrează până când le ștergi. Dacă și alții folosesc acest dispozitiv, notează-le și șterge-le de aici.',
    notKept: 'Acest browser nu le-a păstrat.',
    forget: 'Șterge de pe acest dispozitiv',
    where: 'Răspunsul va fi aici:',
    published: 'La un comentariu se poate răspunde doar dacă este arătat: când au scris câte unul destui oameni din echipa ta.',
  },
  title: 'Ți-a răspuns cineva?',
  lead: 'Dacă ai cerut un răspuns când ai scris un comentariu, ai primit șase cuvinte. Ele îți deschid cutia poștală, pe acest dispozitiv sau pe oricare altul. De aici se trimite un număr făcut din ele și nimic despre tine.',
  label: 'Cele șase cuvinte ale tale',
  help: 'În ordinea lor, cu spații între ele. Literele mari și semnele diacritice nu contează.',
  open: 'Deschide cutia poștală',
  opening: 'Se deschide. Durează puțin …',
  faults: {
    none: 'Scrie cele șase cuvinte ale tale.',
    count: 'Sunt necesare șase cuvinte; ai scris {count}.',
    unknown: 'Cuvântul {word}, „{typed}”, nu este unul dintre ale noastre.',
    near: 'Cuvântul {word}, „{typed}”, nu este unul dintre ale noastre. Ai notat cumva „{near}”?',
  },
  notThere: 'Acestor cuvinte nu le corespunde niciun comentariu',
  notThereText:
    'Sunt trei posibilități: chestionarul nu s-a încheiat încă; au scris un comentariu prea puțini oameni ca să fie arătat și a fost distrus necitit; sau unul dintre cuvinte este altul.',
  forgotten: 'Cuvintele uitate nu pot fi regăsite de nimeni: noi nu le avem. Răspunsul rămâne atunci necitit.',
  unreachable: 'Nu există conexiune sau serverul nu răspunde. Te rugăm să încerci mai târziu.',
  hereTitle: 'În acest browser',
  hereText: 'Cutii poștale ale căror cuvinte au fost păstrate de acest browser. Pe un dispozitiv folosit și de alții, șterge-le.',
  forgetHere: 'Șterge de pe acest dispozitiv',
  forgetAll: 'Șterge-le pe toate de pe acest dispozitiv',
  wordsHere: 'Arată cele șase cuvinte',
  mailbox: 'Comentariul tău din „{wave}”, {organization}',
  empty: 'Încă nu a răspuns nimeni. Revino cu aceleași cuvinte oricând dorești: această cutie poștală rămâne.',
  from: '{name}, {day}',
  you: 'Tu',
  tampered: 'O scrisoare de aici nu poate fi deschisă cu cuvintele tale. Nu a fost sigilată pentru tine sau a fost schimbată pe drum.',
  writeLabel: 'Scrie înapoi',
  writeHelp:
    'Ajunge într-una dintre următoarele trei dimineți, trasă la sorți, ca nimeni să nu poată spune când ai scris. Cine citește comentariul citește și asta; nu este sigilat față de cei care administrează acest server. Scrie ca și cum ar urma să fie citit cu voce tare.',
  send: 'Trimite',
  sent: 'Trimis.',
  wait: 'Ai scris de trei ori de la ultimul răspuns. Te rugăm să îl aștepți pe următorul.',
  required: 'Scrie mai întâi ceva.',
  tooLong: 'Este prea lung. Se pot trimite 2.000 de caractere.',
  cannot: 'Această pagină are nevoie de un script',
  cannotText:
    'Scrisorile sunt deschise de propriul tău browser, ca să nu le poată deschide nimeni altcineva. Pentru asta este nevoie de un script și de o adresă care începe cu https.',
};

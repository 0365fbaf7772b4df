// Lo scambio con la direzione dopo un commento, come lo legge chi l’ha scritto senza dire chi è, in italiano.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'La direzione può rispondermi qui, senza sapere chi sono',
    help: 'Ricevi sei parole. Con quelle, a sondaggio chiuso, leggi la risposta su questo sito e puoi riscrivere. Nessun altro può aprirla.',
    making: 'Preparo le parole …',
    failed: 'Le parole non si sono potute preparare. Il commento si può inviare anche senza.',
    title: 'Scrivi queste sei parole su un foglio',
    explain:
      'Si vedono solo adesso e non vengono inviate a nessuno. Chi le ha legge la risposta; senza, non la legge nessuno, e nessuno può ritrovarle per te.',
    keptHere: 'Questo browser le conserva finché non le togli. Se il dispositivo lo usano anche altri, scrivile e toglile.',
    notKept: 'Questo browser non le ha conservate.',
    forget: 'Toglile da questo dispositivo',
    where: 'La risposta sarà qui:',
    published: 'A un commento si può rispondere solo se viene mostrato: quando nella tua squadra hanno scritto abbastanza persone.',
  },
  title: 'Qualcuno ti ha risposto?',
  lead: 'Se scrivendo un commento hai chiesto una risposta, hai ricevuto sei parole. Aprono la tua casella, su questo o su qualsiasi altro dispositivo. Da qui parte un numero ricavato da quelle, e niente di te.',
  label: 'Le tue sei parole',
  help: 'Nel loro ordine, con uno spazio in mezzo. Maiuscole e accenti non contano.',
  open: 'Apri la casella',
  opening: 'Apro. Ci vuole un momento …',
  faults: {
    none: 'Scrivi le tue sei parole.',
    count: 'Servono sei parole; queste sono {count}.',
    unknown: 'La parola {word}, «{typed}», non è una delle nostre.',
    near: 'La parola {word}, «{typed}», non è una delle nostre. Avevi scritto «{near}»?',
  },
  notThere: 'A queste parole non appartiene nessun commento',
  notThereText:
    'Può essere per tre motivi: il sondaggio non è ancora chiuso; hanno scritto in troppo pochi perché il commento si mostri, e allora è stato distrutto senza che nessuno lo leggesse; oppure una delle parole è un’altra.',
  forgotten: 'Le parole dimenticate non le può ritrovare nessuno: noi non le abbiamo. La risposta allora resta non letta.',
  unreachable: 'Non c’è connessione, o il server non risponde. Riprova più tardi.',
  hereTitle: 'In questo browser',
  hereText: 'Le caselle di cui questo browser ha conservato le parole. Su un dispositivo che usano anche altri, toglile.',
  forgetHere: 'Togli da questo dispositivo',
  forgetAll: 'Toglile tutte da questo dispositivo',
  wordsHere: 'Mostra le sei parole',
  mailbox: 'Il tuo commento in «{wave}», {organization}',
  empty: 'Non ha ancora risposto nessuno. Torna con le stesse parole quando vuoi: questa casella resta.',
  from: '{name}, {day}',
  you: 'Tu',
  tampered: 'Una lettera qui non si apre con le tue parole. Non era sigillata per te, o è stata cambiata per strada.',
  writeLabel: 'Rispondi',
  writeHelp:
    'Arriva in uno dei tre mattini seguenti, tirato a sorte, così nessuno capisce quando hai scritto. Chi legge il commento legge anche questo; non è sigillato per chi gestisce questo server. Scrivi come se venisse letto ad alta voce.',
  send: 'Invia',
  sent: 'Inviato.',
  wait: 'Dopo l’ultima risposta hai scritto tre volte. Aspetta la prossima.',
  required: 'Prima scrivi qualcosa.',
  tooLong: 'È troppo lungo. Si possono inviare 2.000 caratteri.',
  cannot: 'Questa pagina ha bisogno di uno script',
  cannotText:
    'Le lettere le apre il tuo browser, così non le apre nessun altro. Per questo servono uno script e un indirizzo che comincia con https.',
};

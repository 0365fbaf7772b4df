// What employees ("tu") read on their page, from the promise to the receipt, in Italian.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Com’è lavorare qui?',
  lead: (minutes) => `Circa ${counted('it', minutes, { one: 'minuto', other: 'minuti' })}. Puoi saltare quello che vuoi.`,

  promise: {
    title: 'Che cosa promettiamo',
    nobody: 'Nessuno, nemmeno chi gestisce questo server, può risalire dai suoi archivi a quali risposte sono le tue.',
    shown: (k) => `I risultati della tua squadra si vedono solo se rispondono in ${formatNumber('it', k)} o più.`,
    aloud: 'Scrivi i commenti come se dovessero essere letti ad alta voce.',
  },
  team: (team, size) => `Rispondi per ${team}. Lì la domanda va a ${counted('it', size, { one: 'persona', other: 'persone' })}.`,
  folded: (own, team) =>
    `La tua squadra, ${own}, è troppo piccola per essere mostrata da sola: le sue risposte contano insieme a ${team}, e da nessun’altra parte.`,
  leads: (own, team) => `Tu coordini ${own}. Perché tu non guardi mai un numero che contiene le tue risposte, contano insieme a ${team}.`,
  tooFew: (k) => `Sono meno di ${formatNumber('it', k)}: da sole non si vedono mai.`,
  yourSupervisor: 'chi ti coordina',

  limits: {
    title: 'Da che cosa non possiamo proteggerti',
    points: [
      'Da un computer, un telefono o una rete che l’azienda controlla. Rispondi dal tuo telefono, con la tua connessione.',
      'Dal tuo modo di scrivere e dai fatti che solo tu puoi sapere. La pagina te ne segnala alcuni prima dell’invio.',
      'Da colleghi che si raccontano le risposte, o da persone inventate nell’elenco di chi risponde. Chi usa Coro in azienda può leggere chi ha cambiato quell’elenco, e quando.',
      'Da chi modifica il programma su questo server. Non si può impedire, solo scoprire: il programma è pubblico, e lo è anche l’elenco qui sotto.',
      'Chi legge la tua posta potrebbe usare il tuo collegamento prima di te. Allora questa pagina dice “già usato”. Le tue risposte non le può leggere nessuno.',
      'Da un dispositivo perso: se cominci qui e lo perdi prima di inviare, il tuo voto è perso. Non ce n’è un secondo, perché nessuno può sapere quale era il primo.',
    ],
    during:
      'Finché il questionario è aperto, chi ha una copia dell’archivio vede chi ha cominciato, e risposte sigillate. Alla chiusura le chiavi vengono distrutte: da lì in poi nessuno può scoprire chi ha detto che cosa, con nessuna copia.',
    list: 'L’elenco pubblico delle squadre e delle chiavi di questo questionario',
    fingerprint: 'L’elenco è lo stesso per tutti. Confronta la sua impronta con quella di un collega:',
  },

  example: {
    title: (name) => `Che cosa vedrà ${name}`,
    lead: (day) =>
      `Finché il questionario è aperto, fino al ${formatDay('it', day)}: solo all’incirca in quanti hanno partecipato. Dopo, questa pagina. Mai una singola risposta, e mai chi ha risposto. Chi guida tutta l’organizzazione vede lo stesso.`,
    open: 'La pagina, con numeri inventati',
    madeUp: 'Numeri inventati',
    madeUpNote: 'Servono a far vedere com’è fatta la pagina. Nessuno ha risposto così.',
    exact: (n) => counted('it', n, { one: 'risposta', other: 'risposte' }),
    band: (low, high) => `da ${formatNumber('it', low)} a ${formatNumber('it', high)} risposte`,
    atMost: (value) => `${value} o meno`,
    atLeast: (value) => `${value} o più`,
    dimensions: { autonomy: 'Autonomia', mastery: 'Padronanza', purpose: 'Scopo', affiliation: 'Appartenenza' },
    enps: 'Ci consiglierebbe (da −100 a +100)',
    scale: 'Media su una scala da 1 (per niente d’accordo) a 5 (del tutto d’accordo)',
    sentences: 'E lo stesso per ogni frase.',
    rounded: (n) =>
      `Con meno di ${formatNumber('it', n)} risposte i numeri sono arrotondati, quelli molto alti o molto bassi sono tagliati, e quante sono le risposte si dice solo all’incirca.`,
    split: 'Quanti hanno detto che cosa',
    splitNote: (n) => `Solo da ${formatNumber('it', n)} risposte in su.`,
    hiddenTitle: (k) => `Se rispondono in meno di ${formatNumber('it', k)}`,
    hidden: 'Nascosto per proteggere le persone',
    hiddenText: 'Della tua squadra da sola non si vede nulla. Al massimo si vede insieme ad altre, come una sola.',
    words: 'Con le loro parole',
    wordsNote: (n) =>
      `I commenti si vedono quando ne hanno scritto uno ${counted('it', n, { one: 'persona', other: 'persone' })}: mescolati, senza voti, nomi o date.`,
    comment: 'Vorrei poter decidere di più da solo.',
  },
  whatFollows: (day) =>
    `Dopo il ${formatDay('it', day)} escono i risultati, e chi vi coordina ha dieci giorni lavorativi per parlarne con la squadra. Quello che decidete insieme si legge qui, con lo stesso collegamento.`,

  begin: 'Comincia',
  beginNote:
    'Da qui in poi rispondi in questo browser: il tuo collegamento vale una volta, e quello che scegli resta su questo dispositivo finché non lo invii.',
  preparing: 'Un momento, la tua scheda è in preparazione …',
  goOn: 'Continua a rispondere',
  goOnNote: 'Hai cominciato in questo browser. Quello che hai scelto è ancora qui, e solo qui.',
  notMe: 'Non sono io',
  notMeNote:
    'Per un dispositivo usato da più persone: toglie da qui quello che è stato scritto. Ognuno continua con il collegamento della propria e-mail.',

  questions: {
    itemsTitle: 'Quanto sei d’accordo?',
    itemsHelp: 'Pensa agli ultimi tre mesi.',
    agree: ['Per niente d’accordo', 'Non d’accordo', 'Così così', 'D’accordo', 'Del tutto d’accordo'],
    low: 'Per niente',
    high: 'Del tutto',
    unknown: 'Non so',
    openHelp: 'Scrivi come se dovesse essere letto ad alta voce. Niente nomi.',
    aboutTitle: 'Di te',
    aboutHelp: (n) =>
      `Puoi saltarlo. Si vede solo per tutta l’organizzazione, mai per la tua squadra, e solo per gruppi con almeno ${counted('it', n, { one: 'risposta', other: 'risposte' })}.`,
    nothingChosen: 'Preferisco non dirlo',
    answeredOf: (total) => `risposte su ${formatNumber('it', total)}`,
    space: 'È usato il {share} dello spazio.',
    tooLong: 'È troppo lungo per essere inviato. Accorcialo un po’, per favore.',
    nothing: 'Non hai ancora risposto a nulla. Prima scegli o scrivi qualcosa.',
    once: 'Puoi inviare una volta sola. Dopo non si può cambiare, perché nessuno sa quali risposte sono le tue.',
    send: 'Invia',
  },

  sending: {
    title: 'Le tue risposte sono in viaggio',
    text: 'Ci vuole un momento. Sono già sigillate e restano su questo dispositivo finché non sono arrivate.',
    waiting: 'In questo momento manca la connessione. Lascia aperta la pagina, o torna più tardi in questo browser: va avanti da sola.',
    again: 'Riprova ora',
  },
  thanks: {
    title: 'Grazie.',
    text: 'Le tue risposte sono nell’urna, senza il tuo nome, e saranno contate una volta. Su questo dispositivo non ne resta nulla.',
    next: (day, k) =>
      `L’urna si apre dopo il ${formatDay('it', day)}. Se nella tua squadra hanno risposto almeno ${counted('it', k, { one: 'persona', other: 'persone' })}, chi vi coordina vede le medie e ne parla con voi. Torna con lo stesso collegamento per leggere che cosa avete deciso.`,
    close: 'Puoi chiudere questa pagina.',
    otherPerson: 'Non eri tu?',
  },
  receipt: {
    title: 'La tua ricevuta',
    text: 'Conservala se, a questionario chiuso, vuoi controllare che le tue risposte siano state contate. Non dice che cosa hai risposto.',
    copy: 'Copia',
    copied: 'Copiata',
  },

  used: {
    title: 'Questo collegamento è già stato usato',
    text: 'Qualcuno ha cominciato a rispondere in un altro browser, e un collegamento vale una volta sola.',
    you: 'Eri tu, su un altro dispositivo o in un altro browser? Continua lì: quello che hai scelto è rimasto lì.',
    other:
      'Se non eri tu, dillo a chi si occupa di questo questionario, o della tua posta elettronica. Di quello che avresti risposto non è partito nulla, e non sei tenuto a rispondere.',
    why: 'Non c’è una seconda scheda, e nessuno può fartene una: nessuno sa quali risposte sono arrivate con la prima, quindi non si può ritirare.',
  },
  late: {
    title: 'Il questionario è chiuso',
    text: 'Le tue risposte sono arrivate quando l’urna era già aperta, e non si sono più potute contare. Ci dispiace. Da questo dispositivo sono state tolte.',
  },
  counting: {
    title: 'Il questionario è finito',
    text: 'Le schede si stanno contando. Torna tra un po’ con lo stesso collegamento: potrai vedere se la tua è stata contata, e più avanti che cosa è stato deciso.',
  },
  afterwards: {
    title: 'Questo questionario è chiuso',
    lead: (survey, team) => `“${survey}”, ${team}.`,
    thanks: 'Grazie a chi ha risposto.',
    checkTitle: 'La tua scheda è stata contata?',
    checkText: 'Scrivi la ricevuta che hai conservato. Il confronto avviene su questo dispositivo, e la ricevuta non viene inviata.',
    checkLabel: 'La tua ricevuta',
    check: 'Controlla',
    counting: 'Si potrà vedere quando il questionario è chiuso e le schede sono contate.',
    yes: 'La tua scheda è stata contata.',
    no: 'Questa ricevuta non è tra quelle contate. Guarda se è scritta come l’avevi annotata.',
    malformed: 'Una ricevuta ha 24 lettere e cifre.',
    unknown: 'In questo momento non si riesce a saperlo. Riprova più tardi.',
  },

  /** What the talks about the results led to, for the person's own team first; the words in it stay as they were written. */
  agreed: {
    title: 'Che cosa si è deciso',
    whole: 'Tutta l’organizzazione',
    heard: 'Che cosa abbiamo sentito',
    action: 'Che cosa faremo',
    byDay: 'Entro quando',
    byWhom: 'Chi',
    due: (day) => `Non è ancora stato scritto nulla. La scadenza è il ${formatDay('it', day)}.`,
    missed: (day) => `Non è ancora stato scritto nulla. La scadenza era il ${formatDay('it', day)}.`,
    missedWhole: (day) => `La direzione non ha ancora scritto nulla. La scadenza era il ${formatDay('it', day)}.`,
    none: 'Hanno risposto troppe poche persone perché si potesse mostrare qualcosa: non c’era nulla di cui parlare.',
  },

  noScript: {
    title: 'Questa pagina ha bisogno di uno script',
    text: 'Perché nessuno possa risalire da te alle tue risposte, è il tuo browser a sigillarle prima che lascino il dispositivo. Per farlo serve uno script, e qui gli script sono disattivati.',
    todo: 'Consenti gli script per questo indirizzo, o apri il collegamento in un altro browser. Se preferisci di no, non devi fare nulla.',
  },
  cannot: {
    title: 'Questo browser non può sigillare le tue risposte',
    text: 'È troppo vecchio, o l’indirizzo non comincia con https. Senza sigillo non prendiamo risposte, perché non potremmo mantenere la promessa.',
    todo: 'Apri il collegamento in un altro browser o su un altro telefono.',
  },
  noStorage: {
    title: 'Questo browser non conserva nulla',
    text: 'La tua scheda deve restare qualche minuto su questo dispositivo, e questo browser non lo permette. Spesso il motivo è una finestra privata.',
    todo: 'Apri il collegamento in una finestra normale, o in un altro browser.',
  },
  noLink: {
    title: 'Apri il collegamento nella tua e-mail',
    text: 'A questa pagina si arriva con il collegamento dell’e-mail che hai ricevuto. In questo browser non c’è nulla di cominciato.',
    sent: 'Da questo browser sono state inviate delle risposte',
    sentText:
      'Questo è tutto ciò che ne resta. Per leggere che cosa ha deciso la tua squadra, apri di nuovo il collegamento della tua e-mail.',
    several: 'In questo browser hanno cominciato più persone. Ognuno continua con il collegamento della propria e-mail.',
  },
  noConnection: {
    title: 'Questa pagina non si riesce a raggiungere',
    text: 'Manca la connessione, o il server non risponde. Non si perde nulla, e il tuo collegamento non è stato usato.',
    again: 'Riprova',
  },
  marked: {
    title: 'Per favore non rispondere',
    text: 'Quello che questa pagina ha ricevuto non è quello che dice l’elenco pubblico. Così le tue risposte si potrebbero distinguere da quelle degli altri: per questo la pagina si è fermata. Non è stato inviato nulla.',
    todo: 'Dillo ai tuoi colleghi, e a chi si occupa di questo questionario.',
  },
  loading: 'Un momento …',

  manifest: {
    title: 'L’elenco che qui hanno ricevuto tutti',
    lead: (survey) =>
      `Chi risponde a “${survey}” ha ricevuto questo elenco: quante persone possono rispondere in ogni squadra, da quante risposte in su si mostrano i risultati, e le chiavi che proteggono le risposte. È stato scritto all’apertura, e non cambia più.`,
    compareTitle: 'Confrontalo con un collega',
    compare:
      'Leggetevi a vicenda queste lettere e cifre: le mostra anche la pagina dietro al tuo collegamento. Se sono uguali, avete ricevuto lo stesso elenco, e niente in esso può distinguere le tue risposte da quelle degli altri.',
    fingerprint: 'Impronta dell’elenco',
    differs: 'Se non sono uguali, non rispondere, e dillo ai colleghi.',
    saysTitle: 'Che cosa dice',
    open: (day) => `Aperto fino al ${day}`,
    closed: 'Chiuso',
    people: (n) => counted('it', n, { one: 'persona può rispondere', other: 'persone possono rispondere' }),
    shown: (k) => `I risultati si mostrano da ${formatNumber('it', k)} risposte in su`,
    comments: (n) => `I commenti si mostrano da ${formatNumber('it', n)} in su`,
    teamsTitle: (n) => counted('it', n, { one: 'squadra', other: 'squadre' }),
    teamsNote: 'Una squadra con troppo poche persone non è nell’elenco: rispondono nella squadra che sta sopra, e si contano lì.',
    team: 'Squadra',
    size: 'Persone',
    whole: 'L’elenco intero con tutte le chiavi, da controllare con un programma',
  },

  /** What a comment could tell, and the talk about it: lists and plain sentences, for the script reads them. */
  telling,
  talk,
};

// What becomes of letters after they have left, in Italian.
import type { delivery as english } from '../en/delivery.ts';
import { counted, formatNumber, plural } from '../format.ts';

const n = (v: number): string => formatNumber('it', v);
const letters = { one: 'lettera', other: 'lettere' };

export const delivery: typeof english = {
  name: 'Recapito',
  crumb: (survey) => `Recapito di ${survey}`,
  link: 'Recapito',
  found: (verdict, sent, back) => {
    if (verdict === 'nothing') return 'Di questo questionario non è ancora partita nessuna lettera';
    if (back === 0) return `Su ${counted('it', sent, letters)} non ne è tornata nessuna`;
    const finding = `Su ${counted('it', sent, letters)} ${plural('it', back, { one: 'ne è tornata', other: 'ne sono tornate' })} ${n(back)}`;
    return verdict === 'good' ? finding : `${finding}: ${verdict === 'watch' ? 'più del solito' : 'davvero troppe'}`;
  },
  lead: 'Che cosa dicono i server di posta delle lettere di questo questionario.',
  means: {
    watch: {
      title: 'I gestori di posta cominciano a guardare due volte',
      text: 'Quando torna più del 2% delle lettere, o più di un lettore su 1.000 ne segnala una come spam, gestori come Gmail consegnano le successive in ritardo o tra lo spam. Di solito la causa è una lista vecchia. Coro non scrive due volte a un indirizzo che ha rifiutato per sempre una lettera; gli altri vanno corretti o tolti.',
    },
    bad: {
      title: 'Presto le lettere potrebbero non arrivare più',
      text: 'È tornato più del 5% delle lettere, o più di 3 lettori su 1.000 ne hanno segnalata una come spam. Così i gestori rifiutano interi invii, e Resend può sospendere l’account. Prima della prossima rilevazione conviene controllare da dove viene la lista e lasciare fuori chi non riceve vostre notizie da molto tempo.',
    },
  },
  figures: {
    sent: 'Inviate',
    delivered: 'Consegnate',
    bounced: 'Tornate per sempre',
    softBounced: 'Tornate per ora',
    complained: 'Segnalate come spam',
    failed: 'Non partite',
    answered: 'Risposte',
    unsubscribed: 'Disiscritti',
  },
  columns: { wave: 'Rilevazione', day: 'Giorno' },
  shareOf: (share, of) => `${share} di ${n(of)}`,
  notTold: 'I server di posta dicono quando una lettera torna, non quando arriva; Resend dice entrambe le cose.',
  toldOf: (told, sent) =>
    `Di ${n(told)} lettere su ${n(sent)} si sa che cosa ne è stato; consegnate, tornate e segnalate sono percentuali di queste.`,
  bandsOnly: 'Quanti dipendenti hanno risposto si dice a fasce, rilevazione per rilevazione.',
  waves: 'Per rilevazione',
  earlier: (shown) => `Le ultime ${n(shown)} rilevazioni; le cifre qui sopra sono di tutte.`,
  hardAndSoft: (hard, soft) => (soft === 0 ? n(hard) : `${n(hard)} (altre ${n(soft)} per ora)`),
  stoppedCount: (v) =>
    v === 0 ? 'Nessun indirizzo è fermo' : counted('it', v, { one: 'indirizzo è fermo', other: 'indirizzi sono fermi' }),
  toStopped: 'Indirizzi fermi',
  stopped: {
    title: 'Indirizzi fermi',
    found: (v) =>
      v === 0
        ? 'Coro può scrivere a ogni indirizzo'
        : `Coro non scrive più a ${counted('it', v, { one: 'indirizzo', other: 'indirizzi' })}`,
    lead: 'A questi indirizzi nessuno dell’azienda scrive con Coro, in nessun questionario.',
    columns: { address: 'Indirizzo', person: 'Nelle liste', reason: 'Perché', since: 'Dal', action: 'Da fare' },
    reasons: {
      bounced: 'rifiutato dai server di posta',
      complained: 'segnalato come spam da chi legge',
      unsubscribed: 'disiscritto da chi legge',
      byHand: 'fermato qui',
    },
    free: 'Riprovare',
    freeOne: (address) => `Riprovare con ${address}`,
    theirs: 'Può tornare indietro solo chi legge, dal collegamento sotto una qualsiasi lettera.',
    whoseTitle: 'Chi può liberare un indirizzo',
    whose:
      'Un indirizzo rifiutato dai server di posta può essere di nuovo buono: si può riprovare, e se lo rifiutano ancora si ferma di nuovo. Chi si è disiscritto o ha segnalato una lettera come spam ha deciso; solo chi legge può tornare indietro, dal collegamento sotto una qualsiasi lettera ricevuta.',
    earlier: 'Precedenti',
  },
  address: {
    title: 'L’indirizzo',
    bounced: (day) => `I server di posta rifiutano questo indirizzo dal ${day}.`,
    complained: (day) => `Chi legge ha segnalato una lettera come spam il ${day}. Nessuno scrive più a questo indirizzo.`,
    unsubscribed: (day) => `Chi legge si è disiscritto il ${day}. Nessuno scrive più a questo indirizzo.`,
    byHand: (day) => `Fermato qui il ${day}. Nessuno scrive più a questo indirizzo.`,
    rarer: (days) =>
      days === 365 ? 'Chi legge vuole al massimo una lettera l’anno.' : `Chi legge vuole al massimo una lettera ogni ${n(days)} giorni.`,
    softBounces: (v) =>
      `${v === 1 ? 'L’ultima lettera è tornata' : `Le ultime ${n(v)} lettere sono tornate`} per ora. Dopo cinque di seguito nessuno scrive più a questo indirizzo.`,
    fine: 'Le lettere possono partire.',
    stop: 'Non scrivere più',
    free: 'Scrivere di nuovo',
    said: 'Il server di posta ha detto',
  },
  history: {
    title: 'Lettere',
    none: 'A questa persona non è ancora partita nessuna lettera.',
    kinds: {
      sent: 'inviata',
      delivered: 'consegnata',
      bounced: 'tornata per sempre',
      softBounced: 'tornata per ora',
      complained: 'segnalata come spam',
      failed: 'non partita',
      unsubscribed: 'disiscrizione',
    },
  },
  settings: {
    link: 'Come partono le lettere',
    title: 'Recapito',
    hears: 'Coro sa che cosa ne è delle sue lettere',
    deaf: 'Coro non sa che cosa ne è delle sue lettere',
    local: 'Le lettere restano nella casella',
    lead: 'Come partono le lettere, e chi dice che cosa ne è stato. Tutto si imposta nell’ambiente del server.',
    by: 'Le lettere partono',
    carriers: { resend: 'con Resend', smtp: 'con un server di posta (SMTP)', local: 'per nulla: restano nella casella locale' },
    from: 'Mittente',
    bounces: 'Tornano a',
    bouncesNone: 'non impostato; serve un indirizzo in MAIL_BOUNCES',
    last: 'Ultima notizia',
    never: 'nessuna finora',
    webhook: 'Indirizzo per il webhook di Resend',
    webhookHelp:
      'In Resend, alla voce Webhooks, aggiungete questo indirizzo e spuntate email.delivered, email.bounced, email.complained, email.failed ed email.suppressed. Resend mostra un segreto per la firma: va in RESEND_WEBHOOK_SECRET. Mentre lo cambiate, metteteli entrambi con uno spazio in mezzo.',
    webhookSecret: 'Segreto per la firma',
    inbound: 'Indirizzo per i messaggi di ritorno',
    inboundHelp:
      'Il server di posta consegna a questo indirizzo ogni messaggio diretto al percorso di ritorno, qualunque cosa stia dopo il segno più. Con Postfix (recipient_delimiter = +) basta una riga nel file degli alias:',
    inboundSecret: 'Segreto del server di posta',
    secrets: (v) => (v === 0 ? 'non impostato' : v === 1 ? 'impostato' : `${n(v)} impostati`),
    notSet: 'non impostato',
    set: 'impostato',
    unreachable: 'Da fuori nessuno raggiunge questo indirizzo. Impostate BASE_URL con quello che usano le persone.',
  },
};

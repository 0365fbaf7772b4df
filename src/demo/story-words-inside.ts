// What employees and supervisors of the example company say, in English and in Italian.
import type { InsideWords } from './story-words.ts';

export const englishInside: InsideWords = {
  employees: {
    autonomy: {
      glad: [
        'Nothing urgent. That we may give a voucher of up to 50 euros without asking was the best idea in years.',
        'Keep letting us plan our own shifts, it works.',
        'I like that I can decide on the spot. I would raise the limit to 100 euros.',
        'We tried our own idea for complaints and it stayed. More of that.',
        'Not much. We are asked before things are decided.',
        'I would let the other sites plan their own week as we do.',
      ],
      weary: [
        'Let me give back 20 euros without three signatures.',
        'The plan is made by people who have never done a shift here.',
        'Fewer forms. I spend more time typing than helping.',
        'Ask us before the shifts change, not after.',
        'We handed in a list of what does not work. No answer so far.',
        'The script. Customers notice that we are reading.',
        'I am told what to do and then blamed for doing it.',
      ],
    },
    mastery: {
      glad: [
        'The half hour on Thursdays when somebody shows a trick is gold. Keep it.',
        'More days in the workshop: I learned more there in a month than in a year.',
        'Reading what customers write helps me. Could we have it every week?',
        'The kitchen course was worth it, now the rest of the team please.',
        'I would change little, I still learn something every week.',
        'Let new people go along with somebody for two days, as I could.',
      ],
      weary: [
        'Training is a video at the end of a ten-hour day.',
        'We work with lamps that nobody has explained to us.',
        'I never hear whether a repair held.',
        'New software on Monday, instructions on Friday.',
        'I have done the same thing for four years. I would like to learn planning.',
        'When it gets difficult it goes to head office, so we learn nothing.',
        'A proper start for new people. My first day was a locker key and good luck.',
      ],
    },
    purpose: {
      glad: [
        'An old lady brought us cake because her reading lamp works again. That is the job.',
        'Tell these stories to everybody, not only to us.',
        'I would buy my kitchen here. I did, in fact.',
        'Repairing instead of throwing away: please let us go on.',
        'We do good work. I would show more of it in the window.',
        'Nothing. When a customer comes back to say thank you I know why I am here.',
      ],
      weary: [
        'Stop promising two weeks when it is five.',
        'We talk about customers and measure only sales.',
        'Too many extras to sell. People come for a lamp.',
        'The posters say quality, the new hinges say something else.',
        'I would not send my sister here at the moment.',
        'I no longer know what we want to be.',
        'Sell less and keep what we promise.',
      ],
    },
    affiliation: {
      glad: [
        'The team. Do not touch the team.',
        'When my son was ill everybody swapped shifts without a word.',
        'More lunches together, even short ones.',
        'Our supervisor says thank you. It sounds small.',
        'The best colleagues I have had. We only need a bigger room to sit in.',
        'The ten minutes in the morning: keep them.',
      ],
      weary: [
        'Two people left and were not replaced. We do not talk any more, we run.',
        'We never see the other shift.',
        'I would like to be asked how I am. Once.',
        'Breaks at the same time again. Now everybody eats alone.',
        'Shop, drivers, office: one table, at least once.',
        'When something goes wrong we look for who, not for why.',
        'I ring for help and nobody picks up.',
      ],
    },
  },
  notes: {
    waiting: [
      'Said sorry, did not explain it away. Fixed appointment on Thursday at 9, I will be there.',
      'Two of us were off that day and I had not asked for cover. Said so. From now on two people at lunchtime.',
      'Reached on the second try, in the evening. Missing part found at another site, arrives on Friday.',
      'Wants to be called instead of waiting. Wrote the mobile number on the order, will call when it is ready.',
    ],
    staff: [
      'Listened. It was about the tone, not about the thing. Apology accepted, we talk about it in the huddle.',
      'Felt passed around. From now on one name on the order: mine.',
      'Right to be cross, we were four instead of seven that week. Invited to ask for me next time.',
      'Wanted no compensation, only to be heard. Thanked for saying so.',
    ],
    quality: [
      'Replacement ordered, comes on Tuesday, collection of the old one included.',
      'Asked for photographs. It is a fault of the series, told purchasing.',
      'Will look at it at home on Saturday morning. If it cannot be adjusted we take it back.',
      'Repair redone free of charge and tested for a full day this time.',
    ],
    price: [
      'Went through the bill together. 120 euros were charged twice, refund made today.',
      'The extra was in the contract but nobody had pointed it out. Met half way.',
      'Refund had been stuck since the return. Released, should arrive within five days.',
      'Explained what is included. Still finds it expensive, which is fair, but understands the bill.',
    ],
    delivery: [
      'New date on Monday between 9 and 10, first on the round, with a message when they set out.',
      'Damage to the wall is ours. Painter comes on Wednesday, we pay.',
      'Missing parts go out today by courier, fitter the day after.',
      'Wrong address on the sheet since the change of order. Corrected, delivered the same evening.',
    ],
    communication: [
      'Had rung three times without an answer. Gave my direct number.',
      'Nobody had passed the note on. Told the whole story once, to me, for the last time.',
      'Sent the new dates in writing while we were on the phone.',
      'Agreed one message every Friday until all has arrived, even if there is no news.',
    ],
  },
  unreached: [
    'Did not want a call. Read it out in the huddle, without the name.',
    'No permission to call. Checked the order: our mistake, put right.',
    'Asked not to be contacted. Passed on to purchasing.',
    'No call wanted. Changed the Saturday shift because of this one.',
  ],
};

export const italianInside: InsideWords = {
  employees: {
    autonomy: {
      glad: [
        'Niente di urgente. Poter fare un buono fino a 50 euro senza chiedere è l’idea migliore degli ultimi anni.',
        'Lasciateci organizzare i turni da soli, funziona.',
        'Mi piace poter decidere al momento. Alzerei il limite a 100 euro.',
        'Abbiamo provato una nostra idea per i reclami ed è rimasta. Ancora così.',
        'Poco. Prima di decidere ci chiedono.',
        'Farei pianificare la settimana anche alle altre sedi, come facciamo noi.',
      ],
      weary: [
        'Poter restituire 20 euro senza tre firme.',
        'I piani li fa chi qui non ha mai fatto un turno.',
        'Meno moduli. Passo più tempo a scrivere che ad aiutare.',
        'Chiedeteci prima di cambiare i turni, non dopo.',
        'Abbiamo consegnato un elenco di quello che non va. Ancora nessuna risposta.',
        'Il copione. I clienti si accorgono che stiamo leggendo.',
        'Mi dicono che cosa fare e poi me ne fanno una colpa.',
      ],
    },
    mastery: {
      glad: [
        'La mezz’ora del giovedì in cui qualcuno mostra un trucco vale oro. Teniamola.',
        'Più giorni in officina: lì ho imparato in un mese più che in un anno.',
        'Leggere che cosa scrivono i clienti mi serve. Si può fare ogni settimana?',
        'Il corso sulle cucine è servito, ora fatelo fare a tutta la squadra.',
        'Cambierei poco, imparo ancora qualcosa ogni settimana.',
        'Far girare i nuovi con qualcuno per due giorni, come è successo a me.',
      ],
      weary: [
        'La formazione è un video alla fine di una giornata di dieci ore.',
        'Lavoriamo con lampade che nessuno ci ha spiegato.',
        'Non vengo mai a sapere se una riparazione ha tenuto.',
        'Programma nuovo il lunedì, istruzioni il venerdì.',
        'Faccio la stessa cosa da quattro anni. Vorrei imparare a progettare.',
        'Appena è difficile passa tutto alla sede centrale, così noi non impariamo.',
        'Un vero inserimento. Il mio primo giorno: chiave dell’armadietto e buona fortuna.',
      ],
    },
    purpose: {
      glad: [
        'Una signora ci ha portato una torta perché la sua lampada da lettura funziona di nuovo. È questo il lavoro.',
        'Queste storie raccontatele a tutti, non solo a noi.',
        'La cucina la comprerei qui. Anzi, l’ho comprata.',
        'Riparare invece di buttare: non smettiamo.',
        'Lavoriamo bene, lo mostrerei di più in vetrina.',
        'Niente. Quando un cliente torna a ringraziare so perché sono qui.',
      ],
      weary: [
        'Smettere di promettere due settimane quando sono cinque.',
        'Parliamo di clienti e misuriamo solo le vendite.',
        'Troppi extra da vendere. La gente viene per una lampada.',
        'I cartelli dicono qualità, le cerniere nuove dicono altro.',
        'In questo momento non manderei qui mia sorella.',
        'Non so più che cosa vogliamo essere.',
        'Vendere meno e mantenere quello che promettiamo.',
      ],
    },
    affiliation: {
      glad: [
        'La squadra. Non toccate la squadra.',
        'Quando mio figlio stava male tutti hanno scambiato i turni senza una parola.',
        'Più pranzi insieme, anche brevi.',
        'Chi ci coordina dice grazie. Sembra poco.',
        'I colleghi migliori che ho avuto. Ci manca solo una saletta più grande.',
        'I dieci minuti del mattino: teniamoli.',
      ],
      weary: [
        'Due persone sono andate via e nessuno le ha sostituite. Non parliamo più, corriamo.',
        'L’altro turno non lo vediamo mai.',
        'Vorrei che mi chiedessero come sto. Una volta.',
        'Pause insieme come prima. Ora ognuno mangia per conto suo.',
        'Negozio, autisti, ufficio: almeno una volta tutti allo stesso tavolo.',
        'Quando qualcosa va storto cerchiamo chi, non perché.',
        'Chiamo per chiedere aiuto e non risponde nessuno.',
      ],
    },
  },
  notes: {
    waiting: [
      'Chiesto scusa senza cercare scuse. Appuntamento fisso giovedì alle 9, ci sarò io.',
      'Quel giorno mancavano due persone e non avevo chiesto rinforzi. Gliel’ho detto. D’ora in poi a pranzo siamo in due.',
      'Al secondo tentativo, in serata. Il pezzo che manca è in un’altra sede, arriva venerdì.',
      'Preferisce una chiamata all’attesa. Cellulare scritto sull’ordine, chiamo io quando è pronto.',
    ],
    staff: [
      'Ascolto. Il problema era il tono, non la cosa. Scuse accettate, ne parliamo in riunione.',
      'Troppi passaggi da uno all’altro. D’ora in poi sull’ordine c’è un nome solo: il mio.',
      'Ha ragione, quella settimana eravamo in quattro invece che in sette. La prossima volta chieda di me.',
      'Non voleva rimborsi, voleva essere ascoltato. Ringraziato per avercelo detto.',
    ],
    quality: [
      'Ordinata la sostituzione, arriva martedì, ritiriamo noi il vecchio.',
      'Chieste le fotografie. È un difetto di serie, avvisati gli acquisti.',
      'Passo a vederlo sabato mattina. Se non si regola lo riprendiamo.',
      'Riparazione rifatta gratis e questa volta provata per un giorno intero.',
    ],
    price: [
      'Rivisto il conto insieme. 120 euro addebitati due volte, rimborso fatto oggi.',
      'L’extra era nel contratto ma nessuno l’aveva fatto notare. Metà a testa.',
      'Il rimborso era fermo dal reso. Sbloccato, arriva entro cinque giorni.',
      'Spiegato che cosa è compreso. Lo trova ancora caro, ed è giusto così, ma ora il conto è chiaro.',
    ],
    delivery: [
      'Nuova data lunedì tra le 9 e le 10, prima del giro, con un messaggio alla partenza.',
      'Il danno al muro è nostro. Imbianchino mercoledì, paghiamo noi.',
      'I pezzi mancanti partono oggi con il corriere, il montatore il giorno dopo.',
      'Indirizzo sbagliato dopo la modifica dell’ordine. Corretto, consegnato la sera stessa.',
    ],
    communication: [
      'Tre telefonate senza risposta. Lasciato il mio numero diretto.',
      'Nessuno aveva passato il messaggio. Storia raccontata una volta sola, a me, per l’ultima volta.',
      'Nuove date mandate per iscritto mentre eravamo al telefono.',
      'D’accordo per un messaggio ogni venerdì finché non arriva tutto, anche senza novità.',
    ],
  },
  unreached: [
    'Non vuole essere chiamato. Letto in riunione, senza il nome.',
    'Nessun consenso alla chiamata. Controllato l’ordine: errore nostro, sistemato.',
    'Preferisce non essere contattato. Passato agli acquisti.',
    'Niente telefonata. Per questo caso abbiamo cambiato il turno del sabato.',
  ],
};

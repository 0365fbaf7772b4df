// How we measure: what the figures are and what they are not, in Italian.
import type { measure as english } from '../en/measure.ts';

export const measure: typeof english = {
  title: 'Che cosa dicono questi numeri, e che cosa no',
  name: 'Come misuriamo',
  askTitle: 'Che cosa chiediamo a chi lavora con i clienti',
  origin:
    'Rob Markey, di Bain & Company, indica quattro cose di cui ha bisogno chi lavora a contatto con i clienti per farlo volentieri: autonomia, padronanza, scopo e appartenenza. Tre hanno una storia più lunga: la teoria dell’autodeterminazione di Edward Deci e Richard Ryan descrive autonomia, competenza e relazione come bisogni che al lavoro abbiamo tutti. Le dodici frasi sono nostre: nessuna è presa da un questionario pubblicato.',
  dimensions: {
    autonomy:
      'Lo spazio per fare la cosa giusta per il cliente che si ha davanti: decidere sul momento, regole che aiutano invece di ostacolare, proposte che cambiano qualcosa. Non vuol dire restare soli con un problema. Di solito è bassa dove ogni eccezione richiede una firma.',
    mastery:
      'Diventare più bravi in un lavoro che conta: crescere di mese in mese, avere qualcuno che insegna le cose nuove, sapere com’è andato a finire il proprio lavoro. I riscontri stanno qui: chi non viene mai a sapere se la riparazione ha tenuto non può imparare a riparare meglio. La teoria dell’autodeterminazione chiama questo bisogno competenza.',
    purpose:
      'Vedere che il lavoro fa bene a qualcuno, in un’azienda a cui si può credere: che cosa cambia per i clienti, promesse mantenute, un posto che si sceglierebbe anche da clienti. È l’unica delle quattro che la teoria dell’autodeterminazione non elenca come bisogno a sé: cresce in gran parte dalle altre tre e da ciò che l’azienda fa davvero.',
    affiliation:
      'Far parte di un gruppo su cui si può contare: una mano nelle giornate difficili, chi coordina che sa ascoltare anche una brutta notizia, non doversela cavare per conto proprio. Riguarda la squadra e chi la guida, non l’andare d’accordo con tutti. La teoria dell’autodeterminazione la chiama relazione.',
  },
  limits:
    'Tre frasi per dimensione bastano per confrontare le squadre e per cominciare a parlarne; sono troppo poche per giudicare una persona, e non lo facciamo mai. Di solito le quattro si muovono insieme: una alta accanto a una bassa merita più attenzione di un decimale. Le frasi sono nuove: dove da un valore dipende qualcosa, ascoltate la squadra prima di agire, e cambiate una frase che per voi non funziona. I valori di una squadra dipendono anche dalla settimana, da chi ha risposto e dal modo di rispondere abituale in un Paese.',
  enps: 'L’eNPS è la stessa domanda da 0 a 10, fatta a chi lavora sul proprio posto di lavoro. Il suo livello non si confronta mai con quello dei clienti: i due gruppi usano la scala in modo diverso.',
  npsTitle: 'Che cos’è l’NPS dei clienti',
  nps: [
    'I clienti rispondono da 0 a 10. 9 e 10 sono promotori, 7 e 8 passivi, da 0 a 6 detrattori. L’NPS è la quota dei promotori meno quella dei detrattori, da −100 a +100. Chi risponde due volte in un mese conta una volta, con l’ultima risposta.',
    'Ogni NPS porta l’intervallo in cui il valore vero sta con una fiducia del 95% (score interval, Tango 1998): meno sono le risposte, più è largo. Una variazione conta solo quando il caso non la spiega; dove si confrontano molte squadre, l’asticella si alza di conseguenza (Benjamini e Hochberg). Una variazione è detta dove sta: nella squadra, o nella sede in cui si sono mosse più squadre.',
    'Il tasso di risposta conta chi è stato interpellato in un periodo e da allora ha risposto. Chi non risponde può pensarla diversamente: sotto un decimo, leggete le risposte come voci.',
    'I programmi che controllano la posta seguono i link. Una risposta che potrebbe venire da uno di loro è tenuta da parte e non conta in nessun dato finché la persona non dà un segno (un commento, o una visita successiva) o qualcuno dell’organizzazione non la conferma; dove questo cambierebbe un NPS, la pagina dice di quanto.',
  ],
  farTitle: 'Quando si dice che una squadra sta molto sotto le altre',
  far: 'Quando una delle quattro esce dal campo abituale delle squadre in due rilevazioni di fila: sotto il quarto più basso delle squadre di più di una volta e mezza la distanza tra i quarti. Servono dodici squadre. Dice dove ascoltare per primo, non perché; l’eNPS si confronta con quello di tutti gli altri dove hanno risposto in dieci o più.',
  protectTitle: 'Come sono protette le persone',
  protect: (k, comments) => [
    'Nessuno, nemmeno chi gestisce il server, può collegare le risposte a una persona a partire dai suoi dati: è il browser di chi risponde a firmare e sigillare la scheda, l’urna che la riceve non conosce persone, e le chiavi si distruggono quando escono i risultati. Finché un questionario è aperto si vede solo quanti hanno partecipato, per fasce.',
    `Un risultato di coinvolgimento si vede solo da ${k} risposte in su, i commenti da ${comments}. Una squadra è nascosta anche quando il suo risultato si potrebbe ricavare da quelli vicini e da quella sopra. Allora è detto insieme a quello di altre, dove è sicuro.`,
    'Con meno di dieci risposte, e ovunque da valori esatti se ne potrebbero ricavare meno di dieci, il numero è detto come fascia, i valori sono arrotondati, e quelli molto bassi o molto alti sono detti solo come «1,5 o meno» o «4,5 o più». Quanti hanno scelto che cosa si dice da dieci risposte in su.',
    'Le risposte di chi coordina contano nella squadra sopra.',
    'Un cambiamento tra due questionari si dice dove non lo spiegano gli arrivi e le partenze, e si chiama cambiamento solo dove non lo spiega il caso. Per questo si assume che le persone stiano a 0,8 punti dalla media della loro squadra, come di solito: quanto distino davvero non si dice mai.',
    'Ciò che le persone dicono di sé (per esempio da quanto tempo sono qui) si mostra solo per tutta l’organizzazione, per gruppi da dieci risposte in su, e mai incrociato con le squadre.',
    'Un risultato pubblicato non cambia più, chiunque arrivi, parta o si sposti dopo. Il sigillo in piccolo sotto il risultato è fatto di tutto ciò che è stato pubblicato.',
  ],
  linkageTitle: 'Che cosa dicono i legami',
  linkage:
    'Mettono accanto ciò che dice chi lavora e ciò che dicono i suoi clienti, squadra per squadra. Una correlazione vicina a 1 significa che l’ordine delle squadre è quasi lo stesso da entrambi i lati, vicina a 0 che non ce n’è uno, vicina a −1 che è rovesciato. Ogni punto è una squadra con clienti propri; il lato dei clienti è il trimestre che finisce con il mese in cui si è chiuso il questionario. Che due cose vadano insieme non dice quale abbia mosso l’altra.',
};

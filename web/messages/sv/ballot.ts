// What employees ("du") read on their page, from the promise to the receipt, in Swedish.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Hur är det att jobba här?',
  lead: (minutes) => `Ungefär ${counted('sv', minutes, { one: 'minut', other: 'minuter' })}. Du kan hoppa över vad du vill.`,

  promise: {
    title: 'Det här lovar vi',
    nobody: 'Ingen, inte heller de som sköter den här servern, kan koppla dina svar till dig utifrån vad som finns sparat på den.',
    shown: (k) => `Ditt teams resultat visas bara om ${formatNumber('sv', k)} eller fler svarar.`,
    aloud: 'Skriv kommentarer som om de ska läsas upp högt.',
  },
  team: (team, size) => `Du svarar för ${team}. Där tillfrågas ${counted('sv', size, { one: 'person', other: 'personer' })}.`,
  folded: (own, team) =>
    `Ditt eget team, ${own}, är för litet för att visas för sig. Därför räknas dess svar till ${team}, och ingen annanstans.`,
  leads: (own, team) => `Du leder ${own}. För att du aldrig ska se en siffra som rymmer dina egna svar räknas de till ${team}.`,
  tooFew: (k) => `Det är färre än ${formatNumber('sv', k)}, så inget därifrån visas för sig.`,
  yourSupervisor: 'din närmaste chef',

  limits: {
    title: 'Det här kan vi inte skydda dig från',
    points: [
      'En dator, en telefon eller ett nätverk som din arbetsgivare övervakar. Svara på din egen telefon, med din egen uppkoppling.',
      'Ditt sätt att skriva, och sådant som bara du kan veta. Sidan visar dig en del av det innan du skickar.',
      'Kollegor som berättar för varandra vad de har svarat, eller påhittade personer på listan över de tillfrågade. Alla som arbetar med Coro här kan läsa vem som har ändrat den listan, och när.',
      'Någon som ändrar programmet på den här servern. Det går inte att hindra, bara att upptäcka: programmet är offentligt, och det är listan här nedanför också.',
      'Någon som läser din e-post skulle kunna använda din länk före dig. Då står det ”redan använd” på den här sidan. Dina svar kan ingen läsa på det sättet.',
      'En borttappad enhet: om du börjar här och tappar bort den innan du skickar är din röst förlorad. Det finns ingen andra, för ingen kan veta vilken som var den första.',
    ],
    during:
      'Så länge undersökningen är öppen ser den som har en kopia av databasen vilka som har börjat, och svar som är förseglade. När den stänger förstörs nycklarna: efter det kan ingen ta reda på vem som har sagt vad, inte med någon kopia.',
    list: 'Den offentliga listan över undersökningens team och nycklar',
    fingerprint: 'Alla får samma lista. Jämför dess fingeravtryck med en kollegas:',
  },

  example: {
    title: (name) => `Vad ${name} kommer att se`,
    lead: (day) =>
      `Så länge undersökningen är öppen, till och med ${formatDay('sv', day)}: bara ungefär hur många som har deltagit. Därefter den här sidan. Aldrig ett enskilt svar, och aldrig vem som har svarat. De som leder hela organisationen ser samma sak.`,
    open: 'Sidan, med påhittade siffror',
    madeUp: 'Påhittade siffror',
    madeUpNote: 'De visar hur sidan ser ut. Ingen har svarat så här.',
    exact: (n) => counted('sv', n, { one: 'svar', other: 'svar' }),
    band: (low, high) => `${formatNumber('sv', low)} till ${formatNumber('sv', high)} svar`,
    atMost: (value) => `${value} eller mindre`,
    atLeast: (value) => `${value} eller mer`,
    dimensions: { autonomy: 'Självständighet', mastery: 'Kunnande', purpose: 'Mening', affiliation: 'Gemenskap' },
    enps: 'Skulle rekommendera oss (−100 till +100)',
    scale: 'Genomsnitt på en skala från 1 (håller inte alls med) till 5 (håller helt med)',
    sentences: 'Och samma sak för varje påstående.',
    rounded: (n) =>
      `Vid färre än ${formatNumber('sv', n)} svar avrundas siffrorna, mycket höga och mycket låga kapas, och hur många som har svarat sägs bara ungefär.`,
    split: 'Hur många som sa vad',
    splitNote: (n) => `Först från ${formatNumber('sv', n)} svar.`,
    hiddenTitle: (k) => `Om färre än ${formatNumber('sv', k)} svarar`,
    hidden: 'Dolt för att skydda människor',
    hiddenText: 'Inget om ditt team visas för sig. På sin höjd visas det tillsammans med andra, som ett enda.',
    words: 'Med egna ord',
    wordsNote: (n) =>
      `Kommentarer visas när ${counted('sv', n, { one: 'person har skrivit en', other: 'personer har skrivit en' })}: i blandad ordning, utan betyg, namn eller datum.`,
    comment: 'Jag skulle vilja bestämma mer av det här själv.',
  },
  whatFollows: (day) =>
    `Efter ${formatDay('sv', day)} kommer resultaten, och din närmaste chef har tio arbetsdagar på sig att prata om dem med teamet. Det ni kommer överens om står här, bakom samma länk.`,

  begin: 'Börja',
  beginNote:
    'Svara i den här webbläsaren från och med nu: länken gäller en gång, och det du väljer stannar på den här enheten tills du skickar det.',
  preparing: 'Ett ögonblick, din valsedel förbereds …',
  goOn: 'Fortsätt svara',
  goOnNote: 'Du började i den här webbläsaren. Det du valde finns kvar här, och bara här.',
  notMe: 'Det är inte jag',
  notMeNote: 'På en enhet som flera använder: tar bort det som har skrivits här. Var och en fortsätter med länken i sitt eget mejl.',

  questions: {
    itemsTitle: 'Hur mycket håller du med?',
    itemsHelp: 'Tänk på de senaste tre månaderna.',
    agree: ['Håller inte alls med', 'Håller inte med', 'Varken eller', 'Håller med', 'Håller helt med'],
    low: 'Inte alls',
    high: 'Helt',
    unknown: 'Vet inte',
    openHelp: 'Skriv som om det ska läsas upp högt. Utelämna namn.',
    aboutTitle: 'Om dig',
    aboutHelp: (n) =>
      `Du kan hoppa över det här. Det visas bara för hela organisationen, aldrig för ditt team, och bara för grupper med minst ${counted('sv', n, { one: 'svar', other: 'svar' })}.`,
    nothingChosen: 'Vill inte säga',
    answeredOf: (total) => `av ${formatNumber('sv', total)} besvarade`,
    space: '{share} av utrymmet är använt.',
    tooLong: 'Det här är för långt för att skickas. Korta ner det lite.',
    nothing: 'Inget är besvarat än. Välj eller skriv något först.',
    once: 'Du kan bara skicka en gång. Efteråt går det inte att ändra, för ingen kan säga vilka svar som är dina.',
    send: 'Skicka',
  },

  sending: {
    title: 'Dina svar är på väg',
    text: 'Det tar en liten stund. De är redan förseglade och ligger på den här enheten tills de har kommit fram.',
    waiting:
      'Det finns ingen anslutning just nu. Låt sidan vara öppen, eller kom tillbaka senare i den här webbläsaren: det fortsätter av sig självt.',
    again: 'Försök igen nu',
  },
  thanks: {
    title: 'Tack.',
    text: 'Dina svar ligger i urnan, utan ditt namn, och räknas en gång. Inget av dem finns kvar på den här enheten.',
    next: (day, k) =>
      `Urnan öppnas efter ${formatDay('sv', day)}. Om minst ${counted('sv', k, { one: 'person', other: 'personer' })} i ditt team har svarat ser din närmaste chef teamets genomsnitt och pratar med er om dem. Kom tillbaka med samma länk för att läsa vad ni kom överens om.`,
    close: 'Du kan stänga den här sidan.',
    otherPerson: 'Var det inte du?',
  },
  receipt: {
    title: 'Ditt kvitto',
    text: 'Spara det om du vill kontrollera, när undersökningen har stängt, att dina svar räknades. Det avslöjar inte vad du svarade.',
    copy: 'Kopiera',
    copied: 'Kopierat',
  },

  used: {
    title: 'Den här länken är redan använd',
    text: 'Någon har börjat svara med den i en annan webbläsare, och en länk gäller en gång.',
    you: 'Var det du, på en annan enhet eller i en annan webbläsare? Fortsätt där: det du valde finns kvar där.',
    other:
      'Om det inte var du, säg det till någon som ansvarar för undersökningen, eller till den som sköter din e-post. Det du skulle ha svarat har inte skickats, och du behöver inte svara på något.',
    why: 'Det finns ingen andra valsedel, och ingen kan göra en åt dig: ingen kan säga vilka svar som kom med den första, så den går inte att ta tillbaka.',
  },
  late: {
    title: 'Undersökningen har stängt',
    text: 'Dina svar kom fram efter att urnan hade öppnats och kunde inte räknas längre. Vi är ledsna för det. De har tagits bort från den här enheten.',
  },
  counting: {
    title: 'Undersökningen är slut',
    text: 'Valsedlarna räknas. Kom tillbaka med samma länk om en stund: då kan du se om din räknades, och längre fram vad ni kom överens om.',
  },
  afterwards: {
    title: 'Den här undersökningen har stängt',
    lead: (survey, team) => `”${survey}”, ${team}.`,
    thanks: 'Tack till alla som svarade.',
    checkTitle: 'Räknades din valsedel?',
    checkText: 'Skriv in kvittot som du sparade. Det jämförs på den här enheten och skickas inte.',
    checkLabel: 'Ditt kvitto',
    check: 'Kontrollera',
    counting: 'Det går att se när undersökningen har stängt och valsedlarna är räknade.',
    yes: 'Din valsedel räknades.',
    no: 'Det här kvittot finns inte bland dem som räknades. Se efter om det är inskrivet så som du antecknade det.',
    malformed: 'Ett kvitto har 24 bokstäver och siffror.',
    unknown: 'Det gick inte att ta reda på just nu. Försök igen senare.',
  },

  agreed: {
    title: 'Vad ni kom överens om',
    whole: 'Hela organisationen',
    heard: 'Vad vi hörde',
    action: 'Vad vi ska göra',
    byDay: 'Till när',
    byWhom: 'Vem',
    due: (day) => `Inget är nedskrivet än. Det ska vara klart ${formatDay('sv', day)}.`,
    missed: (day) => `Inget är nedskrivet än. Det skulle ha varit klart ${formatDay('sv', day)}.`,
    missedWhole: (day) => `Ledningen har inte skrivit ner något än. Det skulle ha varit klart ${formatDay('sv', day)}.`,
    none: 'För få svarade för att något skulle kunna visas, så det fanns inget att prata om.',
  },

  noScript: {
    title: 'Den här sidan behöver ett skript',
    text: 'För att ingen ska kunna koppla dina svar till dig förseglar din egen webbläsare dem innan de lämnar din enhet. Det kräver ett skript, och här är skript avstängda.',
    todo: 'Tillåt skript för den här adressen, eller öppna din länk i en annan webbläsare. Om du hellre låter bli behöver du inte göra något.',
  },
  cannot: {
    title: 'Den här webbläsaren kan inte försegla dina svar',
    text: 'Den är för gammal, eller så börjar adressen inte med https. Utan försegling tar vi inte emot några svar, för då skulle vi inte kunna hålla vårt löfte.',
    todo: 'Öppna länken i en annan webbläsare eller på en annan telefon.',
  },
  noStorage: {
    title: 'Den här webbläsaren sparar ingenting',
    text: 'Din valsedel behöver ligga på den här enheten i några minuter, och det tillåter inte webbläsaren. Ofta beror det på ett privat fönster.',
    todo: 'Öppna länken i ett vanligt fönster, eller i en annan webbläsare.',
  },
  noLink: {
    title: 'Öppna länken i ditt mejl',
    text: 'Till den här sidan kommer du med länken i mejlet som du fick. Inget påbörjat väntar i den här webbläsaren.',
    sent: 'Svar har skickats från den här webbläsaren',
    sentText: 'Det här är allt som finns kvar av dem. Öppna länken i ditt mejl igen för att läsa vad ditt team har kommit överens om.',
    several: 'Flera personer har börjat i den här webbläsaren. Var och en fortsätter med länken i sitt eget mejl.',
  },
  noConnection: {
    title: 'Det gick inte att nå sidan',
    text: 'Det finns ingen anslutning, eller så svarar inte servern. Inget har gått förlorat, och din länk har inte använts.',
    again: 'Försök igen',
  },
  marked: {
    title: 'Svara inte, är du snäll',
    text: 'Det som sidan har fått är inte det som den offentliga listan säger. Med det skulle dina svar kunna skiljas från andras, så sidan har stannat. Inget har skickats.',
    todo: 'Säg det till dina kollegor, och till någon som ansvarar för undersökningen.',
  },
  loading: 'Ett ögonblick …',

  manifest: {
    title: 'Listan som alla här har fått',
    lead: (survey) =>
      `Alla som tillfrågas i ”${survey}” har fått den här listan: hur många personer som kan svara i varje team, från hur många svar resultat visas, och nycklarna som skyddar svaren. Den skrevs när undersökningen öppnade, och inget i den ändras.`,
    compareTitle: 'Jämför den med en kollegas',
    compare:
      'Läs upp de här bokstäverna och siffrorna för varandra: sidan bakom din egen länk visar dem också. Om de är likadana har ni fått samma lista, och inget i den kan skilja dina svar från andras.',
    fingerprint: 'Listans fingeravtryck',
    differs: 'Om de inte är likadana: svara inte, och säg det till dina kollegor.',
    saysTitle: 'Vad den säger',
    open: (day) => `Öppen till och med ${day}`,
    closed: 'Stängd',
    people: (n) => counted('sv', n, { one: 'person kan svara', other: 'personer kan svara' }),
    shown: (k) => `Resultat visas från ${formatNumber('sv', k)} svar`,
    comments: (n) => `Kommentarer visas från ${formatNumber('sv', n)} stycken`,
    teamsTitle: (n) => counted('sv', n, { one: 'team', other: 'team' }),
    teamsNote: 'Ett team med för få personer finns inte i listan: de svarar i teamet ovanför och räknas där.',
    team: 'Team',
    size: 'Personer',
    whole: 'Hela listan med alla nycklar, för kontroll med ett program',
  },

  telling,
  talk,
};

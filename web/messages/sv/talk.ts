// The talk with leaders after a comment, as its unknown writer ("du") reads it, in Swedish.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'Ledningen får svara mig här, utan att få veta vem jag är',
    help: 'Du får sex ord. Med dem läser du svaret på den här webbplatsen när undersökningen är stängd, och du kan skriva tillbaka. Ingen annan kan öppna det.',
    making: 'Orden tas fram …',
    failed: 'Det gick inte att ta fram orden just nu. Kommentaren kan skickas ändå, utan dem.',
    title: 'Skriv upp de här sex orden',
    explain:
      'De visas bara nu och skickas ingenstans. Den som har dem läser svaret; utan dem läser ingen det, och ingen kan hitta dem åt dig igen.',
    keptHere: 'Den här webbläsaren sparar dem tills du tar bort dem. Om andra använder enheten: skriv upp dem och ta bort dem.',
    notKept: 'Den här webbläsaren har inte sparat dem.',
    forget: 'Ta bort dem från enheten',
    where: 'Svaret kommer att finnas här:',
    published: 'En kommentar kan bara besvaras om den visas: när tillräckligt många i ditt team har skrivit en.',
  },
  title: 'Har någon svarat dig?',
  lead: 'Om du bad om svar när du skrev en kommentar fick du sex ord. De öppnar din brevlåda, på den här enheten eller vilken annan som helst. Det som skickas härifrån är ett tal som görs av dem, och ingenting om dig.',
  label: 'Dina sex ord',
  help: 'I rätt ordning, med mellanslag emellan. Stora och små bokstäver och accenter spelar ingen roll.',
  open: 'Öppna brevlådan',
  opening: 'Brevlådan öppnas. Det tar en liten stund …',
  faults: {
    none: 'Skriv in dina sex ord.',
    count: 'Det behövs sex ord; det här är {count}.',
    unknown: 'Ord {word}, ”{typed}”, är inte ett av våra.',
    near: 'Ord {word}, ”{typed}”, är inte ett av våra. Skrev du upp ”{near}”?',
  },
  notThere: 'Ingen kommentar hör till de här orden',
  notThereText:
    'Det kan bero på tre saker: undersökningen är inte stängd än; för få skrev en kommentar för att den skulle kunna visas, och då förstördes den oläst; eller så är något av orden ett annat.',
  forgotten: 'Ord som är glömda kan ingen hitta igen: vi har dem inte. Då förblir svaret oläst.',
  unreachable: 'Det finns ingen anslutning, eller så svarar inte servern. Försök igen senare.',
  hereTitle: 'I den här webbläsaren',
  hereText: 'Brevlådor vars ord den här webbläsaren har sparat. Ta bort dem från en enhet som andra använder.',
  forgetHere: 'Ta bort från enheten',
  forgetAll: 'Ta bort alla från enheten',
  wordsHere: 'Visa de sex orden',
  mailbox: 'Din kommentar i ”{wave}”, {organization}',
  empty: 'Ingen har svarat än. Kom tillbaka med samma ord när du vill: brevlådan finns kvar.',
  from: '{name}, {day}',
  you: 'Du',
  tampered: 'Ett brev här går inte att öppna med dina ord. Det förseglades inte till dig, eller så ändrades det på vägen.',
  writeLabel: 'Skriv tillbaka',
  writeHelp:
    'Det kommer fram någon av de tre följande morgnarna, vilken avgörs med lott, så att ingen kan säga när du skrev. Den som läser kommentaren läser också det här; det är inte förseglat för dem som sköter servern. Skriv som om det ska läsas upp högt.',
  send: 'Skicka',
  sent: 'Skickat.',
  wait: 'Du har skrivit tre gånger sedan det senaste svaret. Vänta på nästa.',
  required: 'Skriv något först.',
  tooLong: 'Det här är för långt. Det går att skicka 2 000 tecken.',
  cannot: 'Den här sidan behöver ett skript',
  cannotText:
    'Din egen webbläsare öppnar breven, så att ingen annan kan göra det. Det kräver ett skript, och en adress som börjar med https.',
};

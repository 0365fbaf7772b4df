// The texts of the two standard questionnaires in Swedish: "du" to everybody.
import type { QuestionnaireTexts } from './en.ts';

export const sv: QuestionnaireTexts = {
  customer: {
    nps: 'Hur sannolikt är det att du skulle rekommendera {organization} till en vän eller kollega?',
    low: 'Inte alls sannolikt',
    high: 'Mycket sannolikt',
    promoter: 'Tack. Vad gjorde vi särskilt bra?',
    passive: 'Tack. Vad saknades för en tia?',
    detractor: 'Vi beklagar. Vad gick fel?',
    contact: 'Får vi kontakta dig om ditt svar?',
  },
  engagement: {
    enps: 'Hur sannolikt är det att du skulle rekommendera {organization} som arbetsplats till en vän?',
    low: 'Inte alls sannolikt',
    high: 'Mycket sannolikt',
    autonomy1: 'Jag kan bestämma på plats hur jag ska hjälpa en kund.',
    mastery1: 'Jag är bättre på mitt jobb än jag var för ett halvår sedan.',
    purpose1: 'Jag ser vad mitt jobb förändrar för kunderna.',
    affiliation1: 'När jag har en tuff dag hjälper mina kollegor mig.',
    autonomy2: 'Våra regler hindrar mig ofta från att hjälpa en kund.',
    mastery2: 'När en uppgift är ny för mig är det någon här som lär mig den.',
    purpose2: 'Vi håller det vi lovar kunderna.',
    affiliation2: 'Jag kan komma till min chef med dåliga nyheter.',
    autonomy3: 'Mina förslag förändrar hur vi jobbar.',
    mastery3: 'Jag får veta om jag har löst kundens problem.',
    purpose3: 'Om jag var kund skulle jag välja oss.',
    affiliation3: 'På jobbet måste jag klara mig utan hjälp.',
    open: 'Vad skulle du ändra på först här?',
  },
};

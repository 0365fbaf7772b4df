// The texts of the two standard questionnaires in Danish: "du" to everybody.
import type { QuestionnaireTexts } from './en.ts';

export const da: QuestionnaireTexts = {
  customer: {
    nps: 'Hvor sandsynligt er det, at du vil anbefale {organization} til en ven eller kollega?',
    low: 'Slet ikke sandsynligt',
    high: 'Yderst sandsynligt',
    promoter: 'Tak. Hvad gjorde vi særlig godt?',
    passive: 'Tak. Hvad manglede der til et 10-tal?',
    detractor: 'Det er vi kede af. Hvad gik galt?',
    contact: 'Må vi kontakte dig om dit svar?',
  },
  engagement: {
    enps: 'Hvor sandsynligt er det, at du vil anbefale {organization} som arbejdsplads til en ven?',
    low: 'Slet ikke sandsynligt',
    high: 'Yderst sandsynligt',
    autonomy1: 'Jeg kan beslutte på stedet, hvordan jeg hjælper en kunde.',
    mastery1: 'Jeg er bedre til mit arbejde, end jeg var for et halvt år siden.',
    purpose1: 'Jeg kan se, hvilken forskel mit arbejde gør for kunderne.',
    affiliation1: 'På en hård dag hjælper mine kolleger mig.',
    autonomy2: 'Vores regler forhindrer mig tit i at hjælpe en kunde.',
    mastery2: 'Når en opgave er ny for mig, er der nogen her, der lærer mig den.',
    purpose2: 'Vi holder det, vi lover kunderne.',
    affiliation2: 'Jeg kan komme til min leder med dårlige nyheder.',
    autonomy3: 'Mine forslag ændrer den måde, vi arbejder på.',
    mastery3: 'Jeg får at vide, om jeg har løst kundens problem.',
    purpose3: 'Hvis jeg var kunde, ville jeg vælge os.',
    affiliation3: 'På arbejdet er jeg overladt til mig selv.',
    open: 'Hvad ville du ændre først her?',
  },
};

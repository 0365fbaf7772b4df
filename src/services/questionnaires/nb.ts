// The texts of the two standard questionnaires in Norwegian: "du" to everybody.
import type { QuestionnaireTexts } from './en.ts';

export const nb: QuestionnaireTexts = {
  customer: {
    nps: 'Hvor sannsynlig er det at du vil anbefale {organization} til en venn eller kollega?',
    low: 'Slett ikke sannsynlig',
    high: 'Svært sannsynlig',
    promoter: 'Takk. Hva gjorde vi spesielt bra?',
    passive: 'Takk. Hva manglet for at det skulle bli en tier?',
    detractor: 'Det er vi lei for. Hva gikk galt?',
    contact: 'Kan vi kontakte deg om svaret ditt?',
  },
  engagement: {
    enps: 'Hvor sannsynlig er det at du vil anbefale {organization} som arbeidsplass til en venn?',
    low: 'Slett ikke sannsynlig',
    high: 'Svært sannsynlig',
    autonomy1: 'Jeg kan bestemme på stedet hvordan jeg hjelper en kunde.',
    mastery1: 'Jeg er bedre i jobben min enn jeg var for et halvt år siden.',
    purpose1: 'Jeg ser hvilken forskjell jobben min gjør for kundene.',
    affiliation1: 'På en tung dag hjelper kollegene mine meg.',
    autonomy2: 'Reglene våre hindrer meg ofte i å hjelpe en kunde.',
    mastery2: 'Når en oppgave er ny for meg, er det noen her som lærer meg den.',
    purpose2: 'Vi holder det vi lover kundene.',
    affiliation2: 'Jeg kan komme til lederen min med dårlige nyheter.',
    autonomy3: 'Forslagene mine endrer måten vi jobber på.',
    mastery3: 'Jeg får vite om jeg har løst problemet til kunden.',
    purpose3: 'Hvis jeg var kunde, ville jeg valgt oss.',
    affiliation3: 'På jobben er jeg overlatt til meg selv.',
    open: 'Hva ville du endret først her?',
  },
};

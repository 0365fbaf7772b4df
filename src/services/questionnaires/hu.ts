// The texts of the two standard questionnaires in Hungarian: "Ön" to customers, "te" to employees.
import type { QuestionnaireTexts } from './en.ts';

export const hu: QuestionnaireTexts = {
  customer: {
    nps: '{organization}: mennyire valószínű, hogy ajánlana minket egy barátjának vagy kollégájának?',
    low: 'Egyáltalán nem valószínű',
    high: 'Rendkívül valószínű',
    promoter: 'Köszönjük! Mit csináltunk különösen jól?',
    passive: 'Köszönjük! Mi hiányzott a tízeshez?',
    detractor: 'Sajnáljuk. Mi volt a baj?',
    contact: 'Megkereshetjük a válaszával kapcsolatban?',
  },
  engagement: {
    enps: '{organization}: mennyire valószínű, hogy ajánlanád egy barátodnak munkahelyként?',
    low: 'Egyáltalán nem valószínű',
    high: 'Rendkívül valószínű',
    autonomy1: 'Helyben eldönthetem, hogyan segítek egy ügyfélnek.',
    mastery1: 'Jobban végzem a munkámat, mint fél évvel ezelőtt.',
    purpose1: 'Látom, min változtat a munkám az ügyfeleknél.',
    affiliation1: 'Ha nehéz napom van, a kollégáim segítenek.',
    autonomy2: 'A szabályaink gyakran megakadályozzák, hogy segítsek egy ügyfélnek.',
    mastery2: 'Ha egy feladat új nekem, itt valaki megtanít rá.',
    purpose2: 'Betartjuk, amit az ügyfeleknek ígérünk.',
    affiliation2: 'Rossz hírrel is odamehetek a vezetőmhöz.',
    autonomy3: 'A javaslataim változtatnak azon, ahogyan dolgozunk.',
    mastery3: 'Megtudom, hogy megoldottam-e az ügyfél problémáját.',
    purpose3: 'Ha ügyfél lennék, minket választanék.',
    affiliation3: 'A munkában magamra vagyok utalva.',
    open: 'Min változtatnál itt először?',
  },
};

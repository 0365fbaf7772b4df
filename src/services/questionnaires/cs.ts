// The texts of the two standard questionnaires in Czech: "vy" to everybody.
import type { QuestionnaireTexts } from './en.ts';

export const cs: QuestionnaireTexts = {
  customer: {
    nps: 'Jak pravděpodobné je, že {organization} doporučíte přátelům nebo kolegům?',
    low: 'Zcela nepravděpodobné',
    high: 'Velmi pravděpodobné',
    promoter: 'Děkujeme. Co se nám obzvlášť povedlo?',
    passive: 'Děkujeme. Co chybělo k desítce?',
    detractor: 'Mrzí nás to. Co se nepovedlo?',
    contact: 'Můžeme se vám kvůli vaší odpovědi ozvat?',
  },
  engagement: {
    enps: 'Jak pravděpodobné je, že {organization} doporučíte přátelům jako zaměstnavatele?',
    low: 'Zcela nepravděpodobné',
    high: 'Velmi pravděpodobné',
    autonomy1: 'Můžu se na místě rozhodnout, jak zákazníkovi pomoct.',
    mastery1: 'Svou práci dělám lépe než před půl rokem.',
    purpose1: 'Vidím, co se díky mé práci pro zákazníky mění.',
    affiliation1: 'V těžkých dnech mi kolegové pomůžou.',
    autonomy2: 'Naše pravidla mi často brání zákazníkovi pomoct.',
    mastery2: 'Když je pro mě nějaký úkol nový, někdo mě ho tu naučí.',
    purpose2: 'Co zákazníkům slíbíme, to dodržíme.',
    affiliation2: 'Za tím, kdo mě vede, můžu přijít se špatnou zprávou.',
    autonomy3: 'Moje návrhy mění to, jak pracujeme.',
    mastery3: 'Dozvím se, jestli se mi podařilo vyřešit zákazníkův problém.',
    purpose3: 'Na místě zákazníka by moje volba padla na nás.',
    affiliation3: 'V práci si musím poradit bez pomoci ostatních.',
    open: 'Co by se tu podle vás mělo změnit jako první?',
  },
};

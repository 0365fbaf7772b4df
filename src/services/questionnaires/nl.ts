// The texts of the two standard questionnaires in Dutch: "u" to customers, "je" to employees.
import type { QuestionnaireTexts } from './en.ts';

export const nl: QuestionnaireTexts = {
  customer: {
    nps: 'Hoe waarschijnlijk is het dat u {organization} aanbeveelt bij een vriend of collega?',
    low: 'Helemaal niet waarschijnlijk',
    high: 'Zeer waarschijnlijk',
    promoter: 'Dank u wel. Wat hebben we bijzonder goed gedaan?',
    passive: 'Dank u wel. Wat ontbrak er voor een 10?',
    detractor: 'Het spijt ons. Wat ging er mis?',
    contact: 'Mogen we contact met u opnemen over uw antwoord?',
  },
  engagement: {
    enps: 'Hoe waarschijnlijk is het dat je {organization} bij een vriend of vriendin aanbeveelt als plek om te werken?',
    low: 'Helemaal niet waarschijnlijk',
    high: 'Zeer waarschijnlijk',
    autonomy1: 'Ik kan ter plekke beslissen hoe ik een klant help.',
    mastery1: 'Ik ben beter in mijn werk dan zes maanden geleden.',
    purpose1: 'Ik zie wat mijn werk voor klanten verandert.',
    affiliation1: 'Op een zware dag helpen mijn collega’s me een handje.',
    autonomy2: 'Onze regels maken het me vaak onmogelijk om een klant te helpen.',
    mastery2: 'Als een taak nieuw voor me is, leert iemand hier me hoe het moet.',
    purpose2: 'We komen na wat we klanten beloven.',
    affiliation2: 'Ik kan met slecht nieuws naar mijn leidinggevende.',
    autonomy3: 'Mijn voorstellen veranderen hoe we werken.',
    mastery3: 'Ik krijg te horen of ik het probleem van de klant heb opgelost.',
    purpose3: 'Als ik klant was, zou ik voor ons kiezen.',
    affiliation3: 'Op mijn werk sta ik er alleen voor.',
    open: 'Wat zou je hier als eerste veranderen?',
  },
};

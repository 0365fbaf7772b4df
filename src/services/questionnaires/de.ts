// The texts of the two standard questionnaires in German: "Sie" to customers, "du" to employees.
import type { QuestionnaireTexts } from './en.ts';

export const de: QuestionnaireTexts = {
  customer: {
    nps: 'Wie wahrscheinlich ist es, dass Sie {organization} im Freundes- oder Kollegenkreis weiterempfehlen?',
    low: 'Gar nicht wahrscheinlich',
    high: 'Äußerst wahrscheinlich',
    promoter: 'Danke. Was haben wir besonders gut gemacht?',
    passive: 'Danke. Was hat zur 10 gefehlt?',
    detractor: 'Das tut uns leid. Was ist schiefgelaufen?',
    contact: 'Dürfen wir uns wegen Ihrer Antwort bei Ihnen melden?',
  },
  engagement: {
    enps: 'Wie wahrscheinlich ist es, dass du {organization} im Freundeskreis als Arbeitsplatz weiterempfiehlst?',
    low: 'Gar nicht wahrscheinlich',
    high: 'Äußerst wahrscheinlich',
    autonomy1: 'Ich kann auf der Stelle entscheiden, wie ich einem Kunden helfe.',
    mastery1: 'Ich mache meine Arbeit besser als vor sechs Monaten.',
    purpose1: 'Ich sehe, was meine Arbeit bei den Kunden bewirkt.',
    affiliation1: 'An harten Tagen helfen mir meine Kolleginnen und Kollegen.',
    autonomy2: 'Unsere Regeln hindern mich oft daran, einem Kunden zu helfen.',
    mastery2: 'Wenn eine Aufgabe neu für mich ist, bringt sie mir hier jemand bei.',
    purpose2: 'Was wir unseren Kunden versprechen, das halten wir.',
    affiliation2: 'Mit schlechten Nachrichten kann ich zu meiner Führungskraft gehen.',
    autonomy3: 'Meine Vorschläge verändern, wie wir arbeiten.',
    mastery3: 'Ich erfahre, ob ich das Problem des Kunden gelöst habe.',
    purpose3: 'Als Kundin oder Kunde würde ich uns wählen.',
    affiliation3: 'Bei der Arbeit bin ich auf mich allein gestellt.',
    open: 'Was würdest du hier als Erstes ändern?',
  },
};

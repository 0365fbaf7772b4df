// The two questionnaires every organization starts with, in every language in which people are asked, ready to be changed in the editor.
import { type SurveyLocale, surveyLocales } from '#domain/languages.ts';
import type { Dimension, Question, SurveyContent, Text } from '#domain/surveys.ts';
import { ar } from './questionnaires/ar.ts';
import { cs } from './questionnaires/cs.ts';
import { da } from './questionnaires/da.ts';
import { de } from './questionnaires/de.ts';
import { el } from './questionnaires/el.ts';
import { en, type QuestionnaireTexts } from './questionnaires/en.ts';
import { es } from './questionnaires/es.ts';
import { fi } from './questionnaires/fi.ts';
import { fr } from './questionnaires/fr.ts';
import { he } from './questionnaires/he.ts';
import { hu } from './questionnaires/hu.ts';
import { it } from './questionnaires/it.ts';
import { ja } from './questionnaires/ja.ts';
import { ko } from './questionnaires/ko.ts';
import { nb } from './questionnaires/nb.ts';
import { nl } from './questionnaires/nl.ts';
import { pl } from './questionnaires/pl.ts';
import { pt } from './questionnaires/pt.ts';
import { ro } from './questionnaires/ro.ts';
import { sv } from './questionnaires/sv.ts';
import { tr } from './questionnaires/tr.ts';
import { zh } from './questionnaires/zh.ts';

const texts: Readonly<Record<SurveyLocale, QuestionnaireTexts>> = {
  en,
  it,
  fr,
  de,
  es,
  pt,
  nl,
  pl,
  sv,
  da,
  nb,
  fi,
  cs,
  el,
  ro,
  hu,
  tr,
  ja,
  ko,
  zh,
  ar,
  he,
};

/**
 * What customers are asked: the 0-10 question (`nps`), one question about the reason (`why`, worded by band), and whether
 * the organization may get in touch (`contact`). `{organization}` stands for its name and is filled in when the page is shown.
 * It speaks every language; `first` is the one for people whose language is none of them.
 */
export function customerQuestionnaire(first: SurveyLocale = 'en'): SurveyContent {
  const said = (key: keyof QuestionnaireTexts['customer']): Text => inAll((t) => t.customer[key]);
  return {
    kind: 'customer',
    languages: all(first),
    questions: [
      { id: 'nps', type: 'score', text: said('nps'), low: said('low'), high: said('high') },
      { id: 'why', type: 'why', text: { promoter: said('promoter'), passive: said('passive'), detractor: said('detractor') } },
      { id: 'contact', type: 'contact', text: said('contact') },
    ],
  };
}

/**
 * What employees are asked: the 0-10 question about the place of work (`enps`), twelve items on the 1-5 scale, three for each
 * dimension, and one open question (`open`). Two items are reverse-keyed. The 0-10 question comes first, so that the items do
 * not colour it; the dimensions alternate, so that nobody can tick one answer down a block of similar sentences.
 *
 * - autonomy: I may decide, I am listened to, the rules let me.
 * - mastery: I improve, I can learn here, I find out how my work turned out.
 * - purpose: my work changes something, we keep our word, I would come here myself.
 * - affiliation: I am helped, I may bring bad news, I am not alone.
 */
export function engagementQuestionnaire(first: SurveyLocale = 'en'): SurveyContent {
  const said = (key: keyof QuestionnaireTexts['engagement']): Text => inAll((t) => t.engagement[key]);
  const item = (dimension: Dimension, number: 1 | 2 | 3, reversed = false): Question => {
    const id = `${dimension}${number}` as const;
    return { id, type: 'agree', text: said(id), dimension, reversed };
  };
  return {
    kind: 'engagement',
    languages: all(first),
    questions: [
      { id: 'enps', type: 'score', text: said('enps'), low: said('low'), high: said('high') },
      item('autonomy', 1),
      item('mastery', 1),
      item('purpose', 1),
      item('affiliation', 1),
      // Agreeing with a reversed one speaks against the dimension; two in the set are enough to notice who agrees with everything.
      item('autonomy', 2, true),
      item('mastery', 2),
      item('purpose', 2),
      item('affiliation', 2),
      item('autonomy', 3),
      item('mastery', 3),
      item('purpose', 3),
      item('affiliation', 3, true),
      { id: 'open', type: 'open', text: said('open') },
    ],
  };
}

function inAll(say: (texts: QuestionnaireTexts) => string): Text {
  return Object.fromEntries(surveyLocales.map((locale) => [locale, say(texts[locale])]));
}

function all(first: SurveyLocale): SurveyContent['languages'] {
  return [first, ...surveyLocales.filter((locale) => locale !== first)];
}

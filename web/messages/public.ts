// What customers and employees read, in each of their languages.
import type { SurveyLocale } from '#domain/languages.ts';
import type { Fault, RefusalCode } from '#domain/refusal.ts';
import { arabic } from './ar/public.ts';
import { czech } from './cs/public.ts';
import { danish } from './da/public.ts';
import { german } from './de/public.ts';
import { greek } from './el/public.ts';
import { english, type PublicMessages } from './en/public.ts';
import { spanish } from './es/public.ts';
import { finnish } from './fi/public.ts';
import { french } from './fr/public.ts';
import { hebrew } from './he/public.ts';
import { hungarian } from './hu/public.ts';
import { italian } from './it/public.ts';
import { japanese } from './ja/public.ts';
import { korean } from './ko/public.ts';
import { norwegian } from './nb/public.ts';
import { dutch } from './nl/public.ts';
import { polish } from './pl/public.ts';
import { portuguese } from './pt/public.ts';
import { romanian } from './ro/public.ts';
import { swedish } from './sv/public.ts';
import { turkish } from './tr/public.ts';
import { chinese } from './zh/public.ts';

export type { PublicMessages } from './en/public.ts';

const languages: Readonly<Record<SurveyLocale, PublicMessages>> = {
  en: english,
  it: italian,
  fr: french,
  de: german,
  es: spanish,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  sv: swedish,
  da: danish,
  nb: norwegian,
  fi: finnish,
  cs: czech,
  el: greek,
  ro: romanian,
  hu: hungarian,
  tr: turkish,
  ja: japanese,
  ko: korean,
  zh: chinese,
  ar: arabic,
  he: hebrew,
};

/** What customers and employees read, in one language. */
export function wordsFor(locale: SurveyLocale): PublicMessages {
  return languages[locale];
}

/** The sentence for a fault on a survey page; whatever a survey page has no words for could not be read. */
export function publicFault(m: PublicMessages, fault: { readonly code: RefusalCode; readonly values?: Fault['values'] }): string {
  const { code, values = {} } = fault;
  return m.faults[isPublic(m, code) ? code : 'malformed'](values);
}

function isPublic(m: PublicMessages, code: RefusalCode): code is RefusalCode & keyof PublicMessages['faults'] {
  return code in m.faults;
}

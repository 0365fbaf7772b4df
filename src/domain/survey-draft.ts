// Changing a survey: what an editor's form makes of it, what must stay, and what is still missing before it may be published.
import { type SurveyLocale, surveyLocaleOf, surveyLocales } from '#domain/languages.ts';
import { bands } from '#domain/nps.ts';
import { cleanWords } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import type { Question, SurveyContent, SurveyKind, Text } from '#domain/surveys.ts';

/** The longest question, and the longest label of an end of the scale or of an option, in UTF-16 units. */
export const longestQuestion = 300;
export const longestLabel = 80;
const mostQuestions = 40;
/** By kind of survey. Employees are asked about themselves in few and coarse groups, or none would be large enough to be shown. */
const mostOptions: Readonly<Record<SurveyKind, number>> = { customer: 12, engagement: 8 };
const mostAboutOneself = 3;

/** What a form sent, by field. Several values of one name stand on lines of their own. */
type Form = Readonly<Record<string, string>>;
type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;
type Extra = 'open' | 'choice' | 'why' | 'contact';

export type Move =
  | { readonly do: 'up' | 'down' | 'remove'; readonly id: string }
  | { readonly do: 'removeOption'; readonly id: string; readonly option: string }
  | { readonly do: 'add'; readonly type: Extra };

/** Where a text stands in the form: `fieldOf('nps', 'low', 'it')` is 'q.nps.low.it'. */
export function fieldOf(id: string, part: string, locale: SurveyLocale): string {
  return `q.${id}.${part}.${locale}`;
}

/** The language of a field that holds a text: `languageOfField('q.nps.low.it')` is 'it', of 'name' it is undefined. */
export function languageOfField(field: string): SurveyLocale | undefined {
  return field.startsWith('q.') ? surveyLocaleOf(field.slice(field.lastIndexOf('.') + 1)) : undefined;
}

/** Every text of a survey by its field in the form: 'q.nps.low.it' and so on. */
export function textsByField(content: SurveyContent): ReadonlyMap<string, string> {
  return new Map(
    content.questions.flatMap((q) =>
      partsOf(q).flatMap(([part, text]) =>
        surveyLocales.flatMap((locale) => (text[locale] === undefined ? [] : [[fieldOf(q.id, part, locale), text[locale]] as const])),
      ),
    ),
  );
}

/** The 0-10 question and the items of the dimensions stay: without them there would be nothing to report. */
export function mayRemove(question: Question): boolean {
  return question.type !== 'score' && question.type !== 'agree';
}

/**
 * The kinds of question that can be added. A customer survey has room for one follow-up and one request to get in touch. Employees are asked at most
 * three choices, about themselves: each more makes it harder to show any beside the teams.
 */
export function addable(content: SurveyContent): readonly Extra[] {
  if (content.questions.length >= mostQuestions) return [];
  if (content.kind === 'engagement') return choicesIn(content.questions).length < mostAboutOneself ? ['open', 'choice'] : ['open'];
  const once = (['why', 'contact'] as const).filter((type) => !content.questions.some((q) => q.type === type));
  return ['open', 'choice', ...once];
}

/**
 * The survey as the form has it, `opened` being the version it was opened with; made of whatever came, so that it can be shown at any moment.
 * Fields that are absent keep its words; a language in which it says nothing yet says what `standard` does, where the question is
 * still worded like it. Questions that it does not know count when their id is fit for a new one and their type can be added.
 */
export function readDraft(opened: SurveyContent, form: Form, standard?: SurveyContent): SurveyContent {
  const base = standard ? completed(opened, standard) : opened;
  const known = new Map(base.questions.map((q) => [q.id, q]));
  const ids = [...new Set(linesOf(form['question']))].slice(0, mostQuestions);
  const read = ids.flatMap((id) => readQuestion(base.kind, known.get(id) ?? blank(base.kind, id, form[`q.${id}.type`]), form));
  const tooMany = base.kind === 'engagement' ? choicesIn(read).slice(mostAboutOneself) : [];
  const questions = read.filter((q, i) => !tooMany.includes(q) && (!isOnce(q) || read.findIndex((other) => other.type === q.type) === i));
  const missing = base.questions.filter((q) => !mayRemove(q) && !ids.includes(q.id));
  const all = [...questions, ...missing.flatMap((q) => readQuestion(base.kind, q, form))];
  return { ...base, languages: readLanguages(base, form), questions: scoreFirst(all) };
}

/** What has to be mended before it can be published, field by field: `required` texts in every language, `tooLong` ones, no language at all. */
export function draftFaults(content: SurveyContent, form: Form): Fault[] {
  const faults: Fault[] = linesOf(form['languages']).length === 0 ? [{ field: 'languages', code: 'required' }] : [];
  const check = (id: string, part: string, text: Text, max: number): void => {
    for (const locale of content.languages) {
      const said = text[locale] ?? '';
      if (said === '') faults.push({ field: fieldOf(id, part, locale), code: 'required' });
      else if (said.length > max) faults.push({ field: fieldOf(id, part, locale), code: 'tooLong', values: { max } });
    }
  };
  for (const q of content.questions) {
    if (q.type === 'why') for (const band of bands.toReversed()) check(q.id, band, q.text[band], longestQuestion);
    else check(q.id, 'text', q.text, longestQuestion);
    if (q.type === 'score') for (const end of ['low', 'high'] as const) check(q.id, end, q[end], longestLabel);
    if (q.type !== 'choice') continue;
    for (const option of q.options) check(q.id, option.id, option.text, longestLabel);
    for (const id of freeOptions(q, content.kind).slice(0, Math.max(0, 2 - q.options.length))) check(q.id, id, {}, longestLabel);
  }
  return faults;
}

/** The survey after a move; one that is not possible changes nothing. The 0-10 question stays first. `newId` is for a question that is added. */
export function moved(content: SurveyContent, move: Move, newId: string): SurveyContent {
  const questions = [...content.questions];
  if (move.do === 'add') {
    const id = isFixed(move.type) ? move.type : newQuestionId(newId);
    const question = addable(content).includes(move.type) ? blank(content.kind, id, move.type) : undefined;
    return { ...content, questions: question ? scoreFirst([...questions, question]) : questions };
  }
  const at = questions.findIndex((q) => q.id === move.id);
  if (move.do === 'removeOption') {
    const without = (q: Question): Question =>
      q.type === 'choice' && q.id === move.id ? { ...q, options: q.options.filter((o) => o.id !== move.option) } : q;
    return { ...content, questions: questions.map(without) };
  }
  const [question] = at < 0 ? [] : questions.splice(at, 1);
  if (!question) return content;
  if (move.do !== 'remove') questions.splice(Math.max(0, at + (move.do === 'up' ? -1 : 1)), 0, question);
  else if (!mayRemove(question)) return content;
  return { ...content, questions: scoreFirst(questions) };
}

/** Whether somebody has written in a language since the version that was opened, be it by emptying a field. */
export function isWritten(content: SurveyContent, opened: SurveyContent, locale: SurveyLocale): boolean {
  const [now, before] = [textsByField(content), textsByField(opened)];
  return [...new Set([...now.keys(), ...before.keys()])].some(
    (field) => languageOfField(field) === locale && (now.get(field) ?? '') !== (before.get(field) ?? ''),
  );
}

/** The ids that further options of a question may take, in order. */
export function freeOptions(question: Of<'choice'>, kind: SurveyKind): string[] {
  const taken = new Set(question.options.map((o) => o.id));
  return optionIds.filter((id) => !taken.has(id)).slice(0, Math.max(0, mostOptions[kind] - question.options.length));
}

/** Ids of new questions are told by their first letter from the standard ones. */
const newQuestionId = (id: string): string => `x${id}`;
const isNewQuestion = (id: string): boolean => /^x[\w-]{8}$/.test(id);
const isFixed = (type: Extra): type is 'why' | 'contact' => type === 'why' || type === 'contact';
const isOnce = (q: Question): boolean => q.type === 'why' || q.type === 'contact';

const choicesIn = (questions: readonly Question[]): Question[] => questions.filter((q) => q.type === 'choice');
const optionIds = Array.from({ length: 2 * mostOptions.customer }, (_, i) => `o${i + 1}`);

function blank(kind: SurveyKind, id: string, type: string | undefined): Question | undefined {
  if (type === 'open' && isNewQuestion(id)) return { id, type, text: {} };
  if (type === 'choice' && isNewQuestion(id)) return { id, type, text: {}, options: [] };
  if (kind === 'engagement') return undefined;
  if (type === 'contact' && id === type) return { id, type, text: {} };
  if (type === 'why' && id === type) return { id, type, text: { promoter: {}, passive: {}, detractor: {} } };
  return undefined;
}

function partsOf(q: Question): [part: string, text: Text][] {
  switch (q.type) {
    case 'score':
      return [
        ['text', q.text],
        ['low', q.low],
        ['high', q.high],
      ];
    case 'why':
      return Object.entries(q.text);
    case 'choice':
      return [['text', q.text], ...q.options.map((o): [string, Text] => [o.id, o.text])];
    case 'contact':
    case 'agree':
    case 'open':
      return [['text', q.text]];
  }
}

/** The same with the standard words in languages that are still empty; a text that somebody has reworded has no standard words any more. */
function completed(content: SurveyContent, standard: SurveyContent): SurveyContent {
  const words = textsByField(content);
  const form: Record<string, string> = {};
  for (const q of standard.questions)
    for (const [part, text] of partsOf(q)) {
      const same = surveyLocales.every((l) => [undefined, text[l]].includes(words.get(fieldOf(q.id, part, l))));
      for (const l of same ? surveyLocales : []) form[fieldOf(q.id, part, l)] = text[l] ?? '';
    }
  return { ...content, questions: content.questions.flatMap((q) => readQuestion(content.kind, q, form)) };
}

function readQuestion(kind: SurveyKind, q: Question | undefined, form: Form): Question[] {
  if (!q) return [];
  const text = (part: string, before: Text): Text => readText(q.id, part, before, form);
  switch (q.type) {
    case 'score':
      return [{ ...q, text: text('text', q.text), low: text('low', q.low), high: text('high', q.high) }];
    case 'why': {
      const { promoter, passive, detractor } = q.text;
      return [
        {
          ...q,
          text: { promoter: text('promoter', promoter), passive: text('passive', passive), detractor: text('detractor', detractor) },
        },
      ];
    }
    case 'choice':
      return [{ ...q, text: text('text', q.text), options: readOptions(q, form, mostOptions[kind]) }];
    case 'contact':
    case 'agree':
    case 'open':
      return [{ ...q, text: text('text', q.text) }];
  }
}

/** An option whose words are all gone is gone. */
function readOptions(q: Of<'choice'>, form: Form, most: number): Of<'choice'>['options'] {
  const sent = form[`q.${q.id}.option`];
  if (sent === undefined) return q.options;
  const before = new Map(q.options.map((o) => [o.id, o.text]));
  return [...new Set(linesOf(sent))]
    .filter((id) => optionIds.includes(id))
    .map((id) => ({ id, text: readText(q.id, id, before.get(id) ?? {}, form) }))
    .filter((option) => Object.keys(option.text).length > 0)
    .slice(0, most);
}

function readText(id: string, part: string, before: Text, form: Form): Text {
  const said = surveyLocales.map((locale) => [locale, cleanWords(form[fieldOf(id, part, locale)] ?? before[locale] ?? '')] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== ''));
}

function readLanguages(base: SurveyContent, form: Form): SurveyContent['languages'] {
  const chosen = linesOf(form['languages']);
  const first = form['firstLanguage'];
  const [one, ...others] = surveyLocales.filter((l) => chosen.includes(l)).toSorted((a, b) => Number(b === first) - Number(a === first));
  return one ? [one, ...others] : base.languages;
}

function scoreFirst(questions: readonly Question[]): Question[] {
  return questions.toSorted((a, b) => Number(b.type === 'score') - Number(a.type === 'score'));
}

const linesOf = (text: string | undefined): string[] => (text ?? '').split('\n').filter(Boolean);

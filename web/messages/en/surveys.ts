// Surveys and their editor, in English.
import { counted, formatNumber } from '../format.ts';

const n = (v: number): string => formatNumber('en', v);

export const surveys = {
  title: 'Surveys',
  found: (count: number) =>
    count === 0 ? 'There is no survey yet' : `${counted('en', count, { one: 'survey is', other: 'surveys are' })} ready to be asked`,
  lead: 'Change the words here as often as you like. What was sent keeps the words it was sent with.',
  create: 'New survey',
  empty: 'A survey is what you ask; a wave is one day on which you ask it. Begin with a survey.',
  kinds: { customer: 'Customers', engagement: 'Employees' },
  kindHelp: {
    customer: 'How likely they are to recommend you, why, and whether you may get in touch.',
    engagement:
      'Autonomy, mastery, purpose and affiliation, whether they recommend you as a place to work, and one open question. Anonymous.',
  },
  columns: {
    survey: 'Survey',
    asks: 'Asks',
    languages: 'Languages',
    questions: 'Questions',
    version: 'Version',
    waves: 'Waves',
    published: 'Published',
  },
  newTitle: 'Whom do you want to ask?',
  newName: 'New survey',
  kind: 'Who answers',
  name: 'Name of the survey',
  nameHelp: 'Only you and your colleagues see it.',
  createButton: 'Create and edit',
  editTitle: (name: string) => `Edit “${name}”`,
  editName: (kind: string, version: number) => `${kind} · version ${n(version)}`,
  editLead: 'Nothing changes for anybody until you publish. Waves that are planned take the version of their morning.',
  languages: 'Languages',
  languagesHelp: 'Everybody is asked in their own language, when the survey speaks it.',
  firstLanguage: 'For everybody else',
  speaks: (count: number) => `Speaks ${counted('en', count, { one: 'language', other: 'languages' })}`,
  applyLanguages: 'Use these languages',
  shown: 'Texts in',
  missingTitle: (count: number) => `Words are missing in ${counted('en', count, { one: 'more language', other: 'more languages' })}`,
  missing: (languages: string) =>
    `${languages}: write them, or ask without these languages. Whoever speaks one of them is then asked in the language “for everybody else”.`,
  leaveOut: 'Ask without them',
  questionCount: (count: number) => counted('en', count, { one: 'question', other: 'questions' }),
  organizationHelp: 'Write {organization} where your organization’s name should stand.',
  types: {
    score: 'Score from 0 to 10',
    why: 'The reason, worded by score',
    contact: 'May we contact you?',
    agree: 'Item',
    open: 'Open question',
    choice: 'Choice',
  },
  question: 'Question',
  low: 'What 0 means',
  high: 'What 10 means',
  byBand: { promoter: 'After 9 or 10', passive: 'After 7 or 8', detractor: 'After 0 to 6' },
  reversed: 'reverse-keyed: agreeing speaks against it',
  options: 'Options',
  option: (i: number) => `Option ${n(i)}`,
  optionsHelp: 'A field that stays empty offers nothing.',
  /** In a survey of employees a choice is about the person, and shown as told here. */
  aboutOneself: 'About oneself',
  aboutOneselfHelp:
    'Two to eight coarse options. A field that stays empty offers nothing. Shown only for the whole organization, in groups of 10 answers or more, and only where that tells nothing of few people beside the results of the teams.',
  aboutOneselfHint:
    'Up to three questions about oneself, such as how long somebody has been here. The fewer and coarser they are, the more of them can be shown; everybody may leave them out.',
  always: 'Always asked',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  ofQuestion: (i: number) => `question ${n(i)}`,
  add: 'Add a question',
  addable: { open: 'Open question', choice: 'Choice', why: 'The reason', contact: 'May we contact you?' },
  preview: 'Preview',
  toPreview: 'Go to the preview',
  previewHelp: 'Nothing you choose in the preview is sent.',
  previewTeam: 'Milan North',
  publish: (version: number) => `Publish version ${n(version)}`,
  fasterTitle: 'Somebody was faster',
  faster: (version: number) =>
    `Version ${n(version)} was published meanwhile. Your words are all below, not published yet. Look at the published version, then publish yours to replace it.`,
  seePublished: 'Open the published version',
};

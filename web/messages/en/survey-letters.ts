// The words of a survey's letters and the page where they are changed, in English.

export const surveyLetters = {
  link: 'Letters',
  /** In a list of surveys, below 'Letters'. */
  change: 'Read and change',
  read: 'Read the letter before it goes',
  title: (name: string) => `The letters of “${name}”`,
  lead: 'Write what you would rather say yourselves. A field that you leave empty keeps Coro’s words, which stand in it in grey.',
  letter: 'Letter',
  letters: { invitation: 'First letter', reminder: 'Reminder' },
  parts: {
    subject: 'Subject',
    preheader: 'Beside the subject',
    opening: 'Opening',
    closing: 'Closing',
    signature: 'Signature',
  },
  help: {
    subject: 'In one line.',
    preheader: 'What an inbox shows of the letter before it is opened.',
    opening: { customer: 'After the greeting, before the question.', engagement: 'After the greeting, before the promise and the button.' },
    closing: { customer: 'After the scale.', engagement: 'After the button.' },
    signature: 'One line or several.',
  },
  placeholders:
    'Write {organization}, {team} or {name} where they should stand. A person whose name you do not know gets Coro’s words wherever yours say {name}.',
  stays: {
    customer: 'The greeting, the question, the scale and the small print stay in every letter.',
    engagement: 'The greeting, the promise, the last day, the button and the small print stay in every letter.',
  },
  plainText: 'Plain text',
  previewHelp: 'This is how it reaches somebody of your name. Its links lead to the preview of the survey: nothing is recorded.',
  from: 'From',
  test: 'Send me a test',
  tested: (address: string) => `A test is on its way to ${address}. Nothing is published by that.`,
  tooManyTests: 'Those were many tests in a row. Wait a minute, then try again.',
  testSubject: (subject: string) => `Test: ${subject}`,
  field: (part: string, letter: string, language: string) => `${part} · ${letter} · ${language}`,
};

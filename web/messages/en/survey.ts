// What customers and employees read on survey pages, in English.

export const survey = {
  language: 'Language',
  send: 'Send',
  optional: 'Optional',
  /** After the question, for those who cannot see where the ends of the scale are. */
  ends: (low: string, high: string) => `0: ${low}. 10: ${high}.`,
  whyAny: 'What is the main reason for your score?',
  contactYes: 'Yes, you may contact me',
  smallPrint: (organization: string) => `${organization} asks with Coro.`,
  smallPrintAlone: 'Coro carries surveys from people who ask to people who answer.',
  faultTop: 'Your answer has not been sent yet.',
  thanks: {
    title: 'Thank you.',
    promoter: 'We pass this on to the people who served you.',
    passive: 'We read every answer, and yours shows us what is still missing.',
    detractor: 'We are sorry it went like this. The people responsible will read your words.',
    contacted: 'Somebody will be in touch within two working days.',
    change: 'Change my answer',
    changeNote: 'You can still do so for one day.',
  },
  /** For every link that takes no answer, whatever the reason: it must not tell which, and be kind to somebody whose answer has arrived. */
  unusable: {
    title: 'This link takes no answer',
    text: 'If you have answered already: thank you, your answer has arrived and counts.',
    otherwise:
      'Otherwise the link may be too old, or not copied whole. Open it once more from the e-mail. If it still does not work, there is nothing you need to do.',
  },
  refused: 'Go back: what you have typed is still there.',
};

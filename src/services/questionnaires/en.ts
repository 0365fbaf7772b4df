// The texts of the two standard questionnaires in English; every other language must match their type.

export const en = {
  customer: {
    nps: 'How likely are you to recommend {organization} to a friend or colleague?',
    low: 'Not at all likely',
    high: 'Extremely likely',
    promoter: 'Thank you. What did we do especially well?',
    passive: 'Thank you. What was missing for a 10?',
    detractor: 'We are sorry. What went wrong?',
    contact: 'May we contact you about your answer?',
  },
  /** Agreeing with `autonomy2` and with `affiliation3` speaks against the dimension: they must stay worded so. */
  engagement: {
    enps: 'How likely are you to recommend {organization} to a friend as a place to work?',
    low: 'Not at all likely',
    high: 'Extremely likely',
    autonomy1: 'I can decide on the spot how to help a customer.',
    mastery1: 'I am better at my job than I was six months ago.',
    purpose1: 'I can see what my work changes for customers.',
    affiliation1: 'On a hard day, my colleagues give me a hand.',
    autonomy2: 'Our rules often stop me from helping a customer.',
    mastery2: 'When a task is new to me, someone here teaches me.',
    purpose2: 'We keep the promises we make to customers.',
    affiliation2: 'I can bring my supervisor bad news.',
    autonomy3: 'My suggestions change how we work.',
    mastery3: 'I find out whether I solved the customer’s problem.',
    purpose3: 'I would choose us if I were a customer.',
    affiliation3: 'At work I am left to cope on my own.',
    open: 'What would you change here first?',
  },
};

export type QuestionnaireTexts = typeof en;

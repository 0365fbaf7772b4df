// The letters to customers ("u") and to employees ("je"), in Dutch.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Beste ${name},` : 'Goedendag,'),
  greetingByFirstName: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
  smallPrint: (organization) => `${organization} stuurt deze e-mail met Coro.`,
  score: (score) => `Antwoord met een ${score}`,
  stop: 'Vraag mij niets meer, of minder vaak',
  free: 'Je hoeft niet op deze e-mail te reageren.',
  promiseLink: 'Wat we je beloven',
  survey: {
    subject: (organization) => `Eén vraag van ${organization}`,
    preheader: 'Tik op een cijfer, in tien seconden klaar.',
    opening: (organization) => `Bedankt dat u voor ${organization} hebt gekozen. We hebben één vraag voor u, en die kost tien seconden.`,
    tap: 'Tik op het cijfer dat past:',
    closing: 'We lezen elk antwoord. Voor u het verstuurt, kunt u het cijfer nog veranderen en er iets bij schrijven.',
    signature: (team) => `De mensen van ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} hoort nog graag van u`,
    preheader: 'Eén cijfer, als u wilt.',
    opening: (organization) =>
      `Een paar dagen geleden stelde ${organization} u één vraag. Met uw antwoord zouden we nog steeds geholpen zijn, en het kost tien seconden.`,
    closing: 'Wilt u liever niet antwoorden, dan hoeft u niets te doen.',
  },
  engagement: {
    subject: (organization) => `Hoe is het om bij ${organization} te werken?`,
    preheader: 'Twee minuten, zonder je naam.',
    opening: (team, minutes) =>
      `Hoe is het om hier te werken? We stellen iedereen in het team ${team} dezelfde vragen. Het duurt ongeveer ${counted('nl', minutes, { one: 'minuut', other: 'minuten' })}.`,
    promise: (k) =>
      `Je antwoorden worden bewaard zonder je naam, en de resultaten van je team zijn alleen te zien als minstens ${counted('nl', k, { one: 'van jullie antwoordt', other: 'van jullie antwoorden' })}.`,
    until: (day) => `Je kunt antwoorden tot en met ${day}.`,
    button: 'Antwoorden',
    own: 'Deze link is alleen voor jou: stuur hem niet door, alsjeblieft.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Je kunt nog zeggen hoe het is om bij ${organization} te werken`,
    preheader: 'Twee minuten, zonder je naam.',
    opening: (team, minutes) =>
      `We hebben iedereen in het team ${team} gevraagd hoe het is om hier te werken. Wil je iets laten horen, dan is er nog tijd: het duurt ongeveer ${counted('nl', minutes, { one: 'minuut', other: 'minuten' })}.`,
    closing: 'Wil je liever niet antwoorden, dan hoef je niets te doen.',
  },
};

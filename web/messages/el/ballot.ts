// What employees read on their page, in Greek.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Πώς είναι η δουλειά εδώ;',
  lead: (minutes) => `Περίπου ${counted('el', minutes, { one: 'λεπτό', other: 'λεπτά' })}. Μπορείς να αφήσεις ό,τι θέλεις χωρίς απάντηση.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Πόσο συμφωνείς;',
    itemsHelp: 'Σκέψου τους τελευταίους τρεις μήνες.',
    agree: ['Διαφωνώ απόλυτα', 'Διαφωνώ', 'Ούτε ναι ούτε όχι', 'Συμφωνώ', 'Συμφωνώ απόλυτα'],
    low: 'Διαφωνώ',
    high: 'Συμφωνώ',
    unknown: 'Δεν ξέρω',
    openHelp: 'Γράψε σαν να πρόκειται να διαβαστεί δυνατά. Χωρίς ονόματα.',
    answeredOf: (total) => `/ ${formatNumber('el', total)} με απάντηση`,
    once: 'Μπορείς να το στείλεις μία φορά. Μετά δεν αλλάζει, γιατί κανείς δεν ξέρει ποιες απαντήσεις είναι δικές σου.',
    send: 'Αποστολή',
  },
};

// The letters to customers (polite plural) and employees (familiar), in Greek: one person writing to another.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Χαίρετε, ${name},` : 'Χαίρετε,'),
  greetingByFirstName: (name) => (name ? `Γεια σου, ${name},` : 'Γεια σου,'),
  smallPrint: (organization) => `Το μήνυμα αυτό στέλνεται με το Coro από: ${organization}.`,
  score: (score) => `Απάντηση: ${score}`,
  stop: 'Να μη με ρωτάτε πια, ή πιο σπάνια',
  free: 'Μπορείς να αγνοήσεις αυτό το μήνυμα.',
  promiseLink: 'Τι σου υποσχόμαστε',
  survey: {
    subject: (organization) => `Μία ερώτηση από: ${organization}`,
    preheader: 'Πατήστε έναν αριθμό, θέλει δέκα δευτερόλεπτα.',
    opening: (organization) => `ευχαριστούμε που μας επιλέξατε (${organization}). Έχουμε μία ερώτηση για εσάς και θέλει δέκα δευτερόλεπτα.`,
    tap: 'Πατήστε τον αριθμό που ταιριάζει:',
    closing: 'Διαβάζουμε κάθε απάντηση. Πριν τη στείλετε, μπορείτε να αλλάξετε τον αριθμό και να προσθέσετε μια λέξη.',
    signature: (team) => `Η ομάδα ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `Θα θέλαμε ακόμη τη γνώμη σας: ${organization}`,
    preheader: 'Έναν αριθμό, αν θέλετε.',
    opening: (organization) =>
      `πριν από λίγες ημέρες σας κάναμε μία ερώτηση (${organization}). Η απάντησή σας θα μας βοηθούσε ακόμη και θέλει δέκα δευτερόλεπτα.`,
    closing: 'Αν προτιμάτε να μην απαντήσετε, δεν χρειάζεται να κάνετε τίποτα.',
  },
  engagement: {
    subject: (organization) => `Πώς είναι η δουλειά εδώ; ${organization}`,
    preheader: 'Δύο λεπτά, χωρίς το όνομά σου.',
    opening: (team, minutes) =>
      `πώς είναι η δουλειά εδώ; Κάνουμε τις ίδιες ερωτήσεις σε όλη την ομάδα ${team} και χρειάζονται περίπου ${counted('el', minutes, { one: 'λεπτό', other: 'λεπτά' })}.`,
    promise: (k) =>
      `Οι απαντήσεις σου αποθηκεύονται χωρίς το όνομά σου και τα αποτελέσματα της ομάδας εμφανίζονται μόνο αν απαντήσουν τουλάχιστον ${counted('el', k, { one: 'άτομο', other: 'άτομα' })}.`,
    until: (day) => `Μπορείς να απαντήσεις έως ${day}.`,
    button: 'Απάντησε',
    own: 'Ο σύνδεσμος είναι μόνο δικός σου: μην τον δώσεις σε άλλους.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Προλαβαίνεις να πεις πώς είναι η δουλειά εδώ: ${organization}`,
    preheader: 'Δύο λεπτά, χωρίς το όνομά σου.',
    opening: (team, minutes) =>
      `ρωτήσαμε όλη την ομάδα ${team} πώς είναι η δουλειά εδώ. Αν θέλεις να πεις τη γνώμη σου, προλαβαίνεις: χρειάζονται περίπου ${counted('el', minutes, { one: 'λεπτό', other: 'λεπτά' })}.`,
    closing: 'Αν προτιμάς να μην απαντήσεις, δεν χρειάζεται να κάνεις τίποτα.',
  },
};

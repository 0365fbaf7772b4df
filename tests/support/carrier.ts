// A process that sends the letters of a database by SMTP or through Resend, as a Coro with ROLE=worker does, until it is killed.
import { nanoid } from 'nanoid';
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { carefully } from '#mail/mailer.ts';
import { resendMailer } from '#mail/resend.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { newKeyPair } from '#services/key-pairs.ts';
import { startPostman } from '#work/postman.ts';

const [url = '', mail = '', secret = '', ahead = '0', lease = '60000', most = '100'] = process.argv.slice(2);
const store = await openStore(url);
const box = await openBox(boxBeside(url));
const from = 'Coro <survey@coro.example>';
const mailer = carefully(mail.startsWith('smtp') ? smtpMailer({ url: mail, from }) : resendMailer({ key: 're_test', url: mail, from }));
startPostman({
  surroundings: { store, box, newKeyPair, newId: nanoid, secret, baseUrl: 'http://localhost:3000' },
  // The clock of the test, which may stand in another month, goes on.
  clock: () => new Date(Date.now() + Number(ahead)),
  mailer,
  luck: () => 0,
  lease: Number(lease),
  most: Number(most),
  rest: 10,
});
console.log('at work');

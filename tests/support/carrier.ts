// A process that works a database's outbox and sends its letters by SMTP, as a Coro with ROLE=worker does, until it is killed.
import { nanoid } from 'nanoid';
import { openStore } from '#db/store.ts';
import { carefully } from '#mail/mailer.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { handlersOf } from '#work/handlers.ts';
import { startPostman } from '#work/postman.ts';
import { startWorker } from '#work/worker.ts';

const [url = '', smtp = '', secret = ''] = process.argv.slice(2);
const store = await openStore(url);
const surroundings = { store, newId: nanoid, secret, baseUrl: 'http://localhost:3000' };
const clock = (): Date => new Date();
const mailer = carefully(smtpMailer({ url: smtp, from: 'Coro <survey@coro.example>' }));
startWorker({ store, newId: nanoid, clock, luck: Math.random, handlers: handlersOf({ surroundings, clock, mailer }) });
startPostman({ surroundings, clock, mailer, luck: Math.random });
console.log('at work');

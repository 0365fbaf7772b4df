// Answers pages, works the outbox, or both, until it is told to stop; then finishes what is in flight.
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { nanoid } from 'nanoid';
import { openStore, type Store } from '#db/store.ts';
import { appOf } from '#http/app.tsx';
import { readAssets } from '#http/assets.ts';
import { type Config, ConfigFault } from '#config.ts';
import { localMailer } from '#mail/local.ts';
import { carefully, mailbox, type Mailer } from '#mail/mailer.ts';
import { resendMailer } from '#mail/resend.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { type Surroundings, visitAt } from '#services/context.ts';
import { keepLetter } from '#services/letters.ts';
import { newSetUpToken } from '#services/organizations.ts';
import { handlersOf } from '#work/handlers.ts';
import { startSchedule } from '#work/schedule.ts';
import { startWorker } from '#work/worker.ts';
import type { Command } from './command.ts';

export const serve: Command = {
  usage: 'serve: answer pages and send letters until stopped',
  run: async (config) => {
    const house = await openHouse(config);
    const stop = toldToStop();
    console.log(`Coro is open at ${config.baseUrl}`);
    if (config.role !== 'worker') await explainFirstStart(house);
    await stop;
    await house.close();
  },
};

/** Whoever can read this terminal may create the first organization. */
async function explainFirstStart({ surroundings }: House): Promise<void> {
  const token = await newSetUpToken(visitAt(surroundings, new Date()));
  if (token)
    console.log(
      `\nNobody has set it up yet. Open this address once:\n\n  ${surroundings.baseUrl}/set-up?token=${token}\n\nSet-up token: ${token}\n`,
    );
}

/** An open house: what its rooms share, and how to close it. */
export type House = { readonly surroundings: Surroundings; readonly store: Store; close(): Promise<void> };

/** Opens the database and starts what the role says. Throws `ConfigFault` when the port is taken or the database cannot be reached. */
export async function openHouse(config: Config): Promise<House> {
  const store = await openStore(config.databaseUrl).catch((e: unknown) => {
    throw new ConfigFault(`DATABASE_URL cannot be opened: ${e instanceof Error ? e.message : String(e)}`);
  });
  const surroundings: Surroundings = { store, newId: nanoid, secret: config.secret, baseUrl: config.baseUrl };
  const web = config.role === 'worker' ? undefined : await openWeb(config, surroundings);
  const work = config.role === 'web' ? undefined : openWork(config, surroundings);
  return {
    surroundings,
    store,
    close: async () => {
      await web?.close();
      await work?.close();
      await store.close();
    },
  };
}

/** Works the outbox and keeps the timetable. */
function openWork(config: Config, surroundings: Surroundings) {
  const clock = (): Date => new Date();
  const mailer = carefully(mailerOf(config.mail, surroundings));
  const worker = startWorker({ ...surroundings, clock, handlers: handlersOf({ surroundings, clock, mailer }) });
  const schedule = startSchedule(() => visitAt(surroundings, clock()), worker.wake);
  return {
    close: async () => {
      await schedule.stop();
      await worker.stop();
      await mailer.close();
    },
  };
}

function mailerOf(mail: Config['mail'], surroundings: Surroundings): Mailer {
  switch (mail.by) {
    case 'resend':
      return resendMailer(mail);
    case 'smtp':
      return smtpMailer(mail);
    case 'local':
      return localMailer({
        from: mail.from,
        keep: ({ organizationId, key, from, to, subject, html, text, at }) =>
          keepLetter(visitAt(surroundings, at), organizationId, {
            id: key,
            sender: from,
            recipient: mailbox(to.name, to.address),
            subject,
            html,
            text,
            at,
          }),
      });
  }
}

async function openWeb(config: Config, surroundings: Surroundings) {
  const assets = readAssets(join(import.meta.dirname, '../client'));
  const app = appOf({ ...surroundings, assets, clock: () => new Date(), mailbox: config.mail.by === 'local' });
  const server = await new Promise<ReturnType<typeof listen>>((ok, bad) => {
    const s = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, () => ok(s));
    s.once('error', (e) => bad(listeningFault(config, e)));
  });
  return {
    close: () =>
      new Promise<void>((ok) => {
        server.close(() => ok());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

/** Why pages cannot be answered on this port. */
export function listeningFault({ port }: Config, e: NodeJS.ErrnoException): ConfigFault {
  return new ConfigFault(
    e.code === 'EADDRINUSE'
      ? `PORT ${port} is taken by another program; set PORT to a free one.`
      : `HOST or PORT cannot be used: ${e.message}`,
  );
}

/** Resolves on the first SIGTERM or SIGINT; a second one ends the process at once. */
export function toldToStop(): Promise<void> {
  return new Promise((ok) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ok());
  });
}

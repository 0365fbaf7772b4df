// Answers pages, works the outbox, or both, until it is told to stop; then finishes what is in flight.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Server as TcpServer } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { appOf } from '#http/app.tsx';
import { makeSafe } from '#http/headers.ts';
import { readAssets } from '#http/assets.ts';
import { type Config, ConfigFault } from '#config.ts';
import { localMailer } from '#mail/local.ts';
import { carefully, mailbox, type Mailer } from '#mail/mailer.ts';
import { resendMailer } from '#mail/resend.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { boxTroubles } from '#services/box-troubles.ts';
import { type Surroundings, visitAt } from '#services/context.ts';
import { keepLetter } from '#services/letters.ts';
import { newSetUpToken } from '#services/organizations.ts';
import { handlersOf } from '#work/handlers.ts';
import { startPostman } from '#work/postman.ts';
import { startSchedule } from '#work/schedule.ts';
import { startWorker } from '#work/worker.ts';
import type { Command } from './command.ts';
import { openStores, surroundingsOf } from './database.ts';

export const serve: Command = {
  usage: 'serve: answer pages and send letters until stopped',
  run: async (config) => {
    const house = await openHouse(config);
    const stop = toldToStop();
    console.log(`Coro is open at ${config.baseUrl}`);
    if (config.role !== 'worker') await explainFirstStart(house);
    for (const trouble of await boxTroubles(visitAt(house.surroundings, new Date()))) console.error(trouble);
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
export type House = { readonly surroundings: Surroundings; close(): Promise<void> };

/** Opens the two stores and starts what the role says. Throws `ConfigFault` when the port is taken or the database cannot be reached. */
export async function openHouse(config: Config): Promise<House> {
  const stores = await openStores(config);
  const surroundings = surroundingsOf(config, stores);
  const web =
    config.role === 'worker'
      ? undefined
      : await openWeb(config, surroundings).catch(async (e: unknown) => {
          await stores.close();
          throw e;
        });
  const work = config.role === 'web' ? undefined : openWork(config, surroundings);
  return {
    surroundings,
    close: async () => {
      await Promise.all([web?.close(), work?.close()]);
      await stores.close();
    },
  };
}

/** Works the outbox, sends the letters and keeps the timetable. */
function openWork(config: Config, surroundings: Surroundings) {
  const clock = (): Date => new Date();
  const mailer = carefully(mailerOf(config.mail, surroundings));
  const luck = Math.random;
  const worker = startWorker({ ...surroundings, clock, luck, handlers: handlersOf({ surroundings, clock, mailer }) });
  // While one waits for the carrier's answer, the other decides and writes.
  const postmen = Array.from({ length: 2 }, () => startPostman({ surroundings, clock, luck, mailer, bounces: config.mail.bounces }));
  const schedule = startSchedule(() => visitAt(surroundings, clock()), worker.wake);
  return {
    close: async () => {
      await schedule.stop();
      await Promise.all([worker, ...postmen].map((one) => one.stop()));
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
  const app = appOf({
    ...surroundings,
    assets,
    clock: () => new Date(),
    mailbox: config.mail.by === 'local',
    delivery: { ...config.feedback, by: config.mail.by, from: config.mail.from, bounces: config.mail.bounces },
    proxies: config.proxies,
  });
  const answer = getRequestListener(app.fetch, {
    hostname: config.host,
    // What is no request at all, such as one for a host with a space in its name, never reaches the application.
    errorHandler: () => makeSafe(new Response('400', { status: 400 }), config.baseUrl),
  });
  const server = await new Promise<Server>((ok, bad) => {
    // Longer than a proxy in front keeps a connection that it may use again, or it would send an answer into one just closed.
    const s = createServer({ keepAliveTimeout: 75_000 }, (request, response) => void answer(request, response));
    s.once('error', (e) => bad(listeningFault(config, e)));
    s.listen(config.port, config.host, () => ok(s));
  });
  return { close: () => closeGently(server) };
}

/** How long the slowest request that is under way may still take, in ms: service managers kill after ten seconds. */
const patience = 5000;

/** How long connections without a question are still listened to: one of them may just be bringing an answer. In ms. */
const farewell = 250;

/** Takes no new connections, lets go of each after its answer and of those that ask nothing, and cuts what is still open in the end. */
async function closeGently(server: Server): Promise<void> {
  server.prependListener('request', (_, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  await new Promise((next) => setImmediate(next)); // who has knocked already is let in before
  // An HTTP server's own way to close cuts those that ask nothing at once.
  const closed = new Promise<void>((ok) => void TcpServer.prototype.close.call(server, () => ok()));
  const idle = setInterval(() => server.closeIdleConnections(), farewell);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

/** Why pages cannot be answered on this port. */
export function listeningFault({ port, host }: Config, e: NodeJS.ErrnoException): ConfigFault {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `PORT ${port} is taken by another program; set PORT to a free one.`,
    EACCES: `PORT ${port} may only be used by the system; set PORT to 1024 or above.`,
    ENOTFOUND: `HOST ${host} is not known here; set HOST to an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine; set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`,
  };
  return new ConfigFault(reasons[e.code ?? ''] ?? `HOST or PORT cannot be used: ${e.message}`);
}

/** Resolves on the first SIGTERM or SIGINT; a second one of either ends the process at once. */
export function toldToStop(): Promise<void> {
  return new Promise((ok) => {
    const signals = ['SIGTERM', 'SIGINT'] as const;
    const told = (): void => {
      for (const signal of signals) process.off(signal, told);
      ok();
    };
    for (const signal of signals) process.on(signal, told);
  });
}

// Shows Coro with an example company: fills a database with it, opens the house, and prints the ways in.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from '#config.ts';
import { type Links, linksInto } from '#demo/links.ts';
import { sixWords } from '#demo/story-talks.ts';
import { story, storyTimeZone, usualSeed } from '#demo/story.ts';
import { dayOf } from '#domain/calendar.ts';
import { visitAt } from '#services/context.ts';
import type { Command } from './command.ts';
import { prepareDemo } from './demo-database.ts';
import { listeningFault, openHouse, toldToStop } from './serve.ts';

/** How long the sign-in links work, in days. */
const lasting = 7;

export const demo: Command = {
  usage: 'demo: show Coro with an example company, in data/demo.sqlite unless DATABASE_URL says where',
  run: async (given) => {
    const config = forShow(given);
    await tryPort(config);
    const began = performance.now();
    const now = new Date();
    const today = dayOf(now, storyTimeZone);
    const told = story(usualSeed, today);
    await prepareDemo(config, { told, today, now, say: (line) => console.log(`${seconds(began)}  ${line}`) });
    const house = await openHouse(config);
    const stop = toldToStop();
    console.log(welcome(config, told.organization.name, await linksInto(visitAt(house.surroundings, new Date()), told, lasting * 24 * 60)));
    await stop;
    await house.close();
  },
};

/** Nobody in the story has a real address, so no letter leaves the house, whatever the environment says. */
function forShow(config: Config): Config {
  const databaseUrl = process.env['DATABASE_URL'] ? config.databaseUrl : join('data', 'demo.sqlite');
  return { ...config, databaseUrl, role: 'both', mail: { by: 'local', from: config.mail.from, bounces: undefined } };
}

/** Better to know before the work than after it. */
async function tryPort(config: Config): Promise<void> {
  const server = createServer();
  try {
    server.listen(config.port, config.host);
    await once(server, 'listening');
  } catch (e) {
    throw listeningFault(config, e as NodeJS.ErrnoException);
  }
  server.close();
  await once(server, 'close');
}

function welcome({ baseUrl }: Config, name: string, { members, customer, employee }: Links): string {
  const people = members.map(({ name: person, role, url }) => [`${person}, ${titles[role] ?? role}`, url] as const);
  const surveys = [
    ['a customer', customer],
    ['a customer who taps 3', customer && `${customer}?score=3`],
    ['an employee', employee],
  ] as const;
  const lines = [...people, ...surveys].flatMap(([who, url]) => (url ? [`    ${who.padEnd(42)} ${url}`] : []));
  return [
    '',
    `${name}, an example company, is open at ${baseUrl}`,
    '',
    `  Sign in as (each link works once, within ${lasting} days; starting again prints new ones)`,
    ...lines.slice(0, people.length),
    '',
    '  Answer as',
    ...lines.slice(people.length),
    `    ${'who wrote a comment, with these words:'.padEnd(42)} ${baseUrl}/e/talk`,
    `      ${sixWords.join(' ')}`,
    '',
    `  No letter leaves this machine: the administrator reads them at ${baseUrl}/mailbox`,
    '',
    'ctrl-C stops.',
  ].join('\n');
}

const titles: Readonly<Record<string, string>> = { admin: 'administrator', leader: 'leader', supervisor: 'supervisor in Milano Nord' };

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s`;

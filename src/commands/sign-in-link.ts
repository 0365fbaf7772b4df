// Prints a link by which a member signs in, for who runs an installation whose letters do not arrive.
import { ConfigFault } from '#config.ts';
import { normalEmail } from '#domain/people.ts';
import { Refusal } from '#domain/refusal.ts';
import { linkFor, linkMinutes } from '#services/sign-in.ts';
import type { Command } from './command.ts';
import { onAVisit } from './visit.ts';

export const signInLink: Command = {
  usage: 'sign-in-link ADDRESS: print a link by which the member with this e-mail address signs in',
  run: async (config, args) => {
    const [address, ...rest] = args;
    if (address === undefined || rest.length > 0) throw new ConfigFault('Say whose link: npm run coro -- sign-in-link anna@example.com');
    const email = normalEmail(address);
    const links = await onAVisit(config, (visit) => linkFor(visit, email)).catch((e: unknown) => {
      throw e instanceof Refusal ? new ConfigFault(`Nobody with the address ${email} is a member.`) : e;
    });
    for (const { organization, url } of links) console.log(`${organization}: ${url}`);
    console.log(`Each works once, within ${linkMinutes} minutes.`);
  },
};

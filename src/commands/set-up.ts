// Creates an organization and its administrator from the command line, the first one or another.
import { parseArgs } from 'node:util';
import { ConfigFault } from '#config.ts';
import { cleanName, nameFaults, normalEmail } from '#domain/people.ts';
import { invalid, refuseAny } from '#domain/refusal.ts';
import { type Locale, locales } from '#domain/surveys.ts';
import { type NewOrganization, setUpOrganization } from '#services/organizations.ts';
import { linkFor, linkMinutes } from '#services/sign-in.ts';
import type { Command } from './command.ts';
import { onAVisit } from './visit.ts';

const example = 'set-up --name "Lumen" --administrator "Anna Rossi" --email anna@example.com --language it --time-zone Europe/Rome';

export const setUp: Command = {
  usage: `${example}: create an organization and print its administrator's sign-in link`,
  run: async (config, args) => {
    const wanted = wantedIn(args);
    await onAVisit(config, async (visit) => {
      await setUpOrganization(visit, wanted);
      console.log(`${wanted.name} is set up. ${wanted.administrator.name} signs in here, once, within ${linkMinutes} minutes:`);
      for (const { organization, url } of await linkFor(visit, wanted.administrator.email)) console.log(`${organization}: ${url}`);
    });
  },
};

function wantedIn(args: readonly string[]): NewOrganization {
  const values = optionsIn(args);
  const { language = 'en', 'time-zone': timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone } = values;
  return {
    name: nameOf(values.name ?? '', 'name'),
    locale: localeOf(language),
    timeZone,
    administrator: { name: nameOf(values.administrator ?? '', 'administrator'), email: normalEmail(values.email ?? '') },
  };
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { name: text, administrator: text, email: text, language: text, 'time-zone': text } })
      .values;
  } catch {
    throw new ConfigFault(`This could not be read. An example: npm run coro -- ${example}`);
  }
}

function nameOf(text: string, field: string): string {
  const name = cleanName(text);
  refuseAny(nameFaults(name, field));
  return name;
}

function localeOf(language: string): Locale {
  const found = locales.find((locale) => locale === language);
  if (!found) throw invalid({ field: 'language', code: 'notAChoice' });
  return found;
}

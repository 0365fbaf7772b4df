// Runs an errand of the command line for one organization, as Coro itself.
import type { Config } from '#config.ts';
import { type Context, onBehalfOf } from '#services/context.ts';
import { organizationNamed } from '#services/organizations.ts';
import { onAVisit } from './visit.ts';

/** `name` may be left out where there is only one organization. Throws `ConfigFault`, and `Refusal` when no organization is meant. */
export function onOrganization<T>(config: Config, name: string | undefined, errand: (ctx: Context) => Promise<T>): Promise<T> {
  return onAVisit(config, async (visit) => errand(onBehalfOf(visit, await organizationNamed(visit.db, name))));
}

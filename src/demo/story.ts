// A believable company, told from a seed: Casa Lumen furnishes, delivers and repairs, in ten places and forty teams.
import type { Role } from '#domain/access.ts';
import type { Day } from '#domain/calendar.ts';
import type { Locale } from '#domain/surveys.ts';
import { drawFrom } from './draw.ts';
import { type CustomersStory, type StoryCustomer, customersOf, tellCustomers } from './story-customers.ts';
import { type Employee, type StoryOffice, type StoryWave, tellOffice, tellWaves } from './story-employees.ts';
import { type Person, peopleAt } from './story-people.ts';
import { type Arc, type StoryTeam, type Truth, branchSupervisor, companyDomain, person, planTeams } from './story-teams.ts';

export type Story = CustomersStory & {
  readonly organization: { readonly name: string; readonly timeZone: string; readonly locale: Locale };
  /** Who signs in to look around. The other supervisors stand with their teams. */
  readonly members: readonly (Person & { readonly role: Role })[];
  readonly teams: readonly StoryTeam[];
  readonly employees: readonly Employee[];
  readonly customers: readonly StoryCustomer[];
  readonly waves: readonly StoryWave[];
  /** One a region, with so many people that the few of a small team disappear among them. */
  readonly offices: readonly StoryOffice[];
  /** What no survey sees: each team's arc and its true levels, in the order of the teams. */
  readonly truth: readonly (Truth & { readonly teamKey: string; readonly arc: Arc })[];
};

/** The telling that the demonstration uses: every arc shows in it, and the correlation it sets out with can be found again in the answers. */
export const usualSeed = 107;

/** Where the company is at home: whose day `today` is. */
export const storyTimeZone = 'Europe/Rome';

/**
 * Eighteen months up to the day before `today`; the same seed and day tell the same story. Four arcs stand out: the branch Milano Nord, whose
 * supervisor begins to call customers back in the ninth month and whose NPS rises after that; a tired team (Torino Delivery) whose customers
 * notice a quarter later; a great one (Firenze Lab); a new one of four people (Bologna Second Life), too small to be shown.
 */
export function story(seed: number, today: Day): Story {
  const draw = drawFrom(seed);
  const members = [
    { role: 'admin', ...person('Elena Marchetti', 'en') },
    { role: 'leader', ...person('Paolo Rinaldi', 'en') },
    { role: 'supervisor', ...branchSupervisor },
  ] as const;
  const nextColleague = peopleAt(
    companyDomain,
    draw,
    members.map(({ email }) => email),
  );
  const plans = planTeams(draw, nextColleague);
  const employees = plans.flatMap(({ team, employees: n }) => Array.from({ length: n }, () => ({ ...nextColleague(), teamKey: team.key })));
  const nextCustomer = peopleAt('example.com', draw);
  const customers = plans.flatMap((plan) =>
    Array.from({ length: customersOf(plan) }, () => ({ ...nextCustomer(), teamKey: plan.team.key })),
  );
  const firstNames = Map.groupBy(employees, ({ teamKey }) => teamKey);
  const colleagues = (teamKey: string) => (firstNames.get(teamKey) ?? []).map(({ name }) => name.split(' ')[0]!);
  const waves = tellWaves(plans, employees, today, draw);
  const askings = tellCustomers(plans, customers, colleagues, today, draw);
  const offices = [...Map.groupBy(plans, ({ team }) => team.path[0]!)].map(([region, own]) => {
    const staff = Array.from({ length: 8 }, nextColleague);
    return tellOffice(region, staff, new Set(own.map(({ team }) => team.supervisor.email)).size, draw);
  });
  return {
    organization: { name: 'Casa Lumen', timeZone: storyTimeZone, locale: 'en' },
    members,
    teams: plans.map(({ team }) => team),
    employees,
    customers,
    waves,
    offices,
    ...askings,
    truth: plans.map(({ team, arc, truth }) => ({ teamKey: team.key, arc, ...truth })),
  };
}

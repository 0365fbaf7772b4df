// The teams of the example company and what is true of them: how they fare inside, and what customers make of it.
import { type Dimension, type Locale, dimensions } from '#domain/surveys.ts';
import type { Draw } from './draw.ts';
import { type Person, addressOf } from './story-people.ts';
import type { Trade } from './story-words.ts';

/** What happens to a team in the eighteen months; most teams live on as they are. */
export type Arc = 'steady' | 'improving' | 'tired' | 'great' | 'new';

export type StoryTeam = { readonly key: string; readonly path: readonly string[]; readonly supervisor: Person };

/** What the surveys will try to measure. `engagement` is a mean on 1-5 by wave, `nps` lies on -1..1 by month; a new team starts late. */
export type Truth = {
  readonly engagement: readonly Readonly<Record<Dimension, number>>[];
  readonly nps: readonly number[];
};

export type TeamPlan = {
  readonly team: StoryTeam;
  readonly trade: Trade;
  readonly arc: Arc;
  readonly employees: number;
  /** How many customers answer in an ordinary month. */
  readonly answersAMonth: number;
  readonly truth: Truth;
};

export const months = 18;
export const waves = 6;
/** A new team exists from this month on, and from this wave on. */
export const newTeamFrom = { month: 14, wave: 4 };
/** In the last wave few of this team vote. */
export const teamAway = 'genova-studio';
/** In this month the improving branch begins to call its customers back. */
export const callingFrom = 8;

export const companyDomain = 'casalumen.example';
export const branchSupervisor: Person = person('Giulia Ferrante', 'it');

const regions: readonly (readonly [region: string, ...sites: string[]])[] = [
  ['Nord-Ovest', 'Milano Nord', 'Milano Navigli', 'Torino', 'Genova'],
  ['Nord-Est', 'Verona', 'Bologna', 'Trieste'],
  ['Centro-Sud', 'Firenze', 'Roma Prati', 'Napoli'],
];
const names: Readonly<Record<Trade, string>> = { shop: 'Store', studio: 'Studio', vans: 'Delivery', workshop: 'Lab' };

/** Where everybody starts: purpose and affiliation are usually the better half of a service company. */
const ordinary: Readonly<Record<Dimension, number>> = { autonomy: 3.3, mastery: 3.45, purpose: 3.75, affiliation: 3.8 };
const ordinaryNps = 0.34;
const npsSpread = 0.18;
/** True correlation, over teams, of engagement with NPS: enough to be seen with forty teams, far from a law. */
const trueCorrelation = 0.5;

/** A person of the company by name; the address follows from it. */
export function person(name: string, locale: Locale): Person {
  return { name, email: addressOf(name, companyDomain), locale };
}

/** The teams with their true levels; over all teams, mean engagement and mean NPS correlate at .5. `next` makes their supervisors. */
export function planTeams(draw: Draw, next: () => Person): TeamPlan[] {
  const drafts = regions.flatMap(([region, ...sites]) =>
    sites.flatMap((site) => tradesOf(site).map((trade) => draft(region, site, trade, draw, next))),
  );
  drafts.push({ ...draft('Nord-Est', 'Bologna', 'shop', draw, next), name: 'Bologna Second Life', arc: 'new', employees: 4 });
  const inside = drafts.map((d) => engagementOf(d, draw));
  const levels = npsLevels(
    inside.map(({ engagement }) => mean(engagement.flatMap((wave) => Object.values(wave)))),
    drafts.map((d) => (d.arc === 'great' ? 1.5 : d.arc === 'improving' ? draw.normal(-0.2, 0.3) : draw.normal(0, 1))),
  );
  return drafts.map((d, i) => ({
    team: { key: keyOf(d.name), path: [d.region, d.site, d.name], supervisor: d.supervisor },
    trade: d.trade,
    arc: d.arc,
    employees: d.employees,
    answersAMonth: d.arc === 'improving' || d.arc === 'tired' ? 13 : draw.between(5, 12),
    truth: { engagement: inside[i]!.engagement, nps: npsByMonth(d.arc, levels[i]!, inside[i]!.drift, draw) },
  }));
}

type Draft = Pick<TeamPlan, 'trade' | 'arc' | 'employees'> & {
  readonly region: string;
  readonly site: string;
  readonly name: string;
  readonly supervisor: Person;
};

function draft(region: string, site: string, trade: Trade, draw: Draw, next: () => Person): Draft {
  const name = `${site} ${names[trade]}`;
  const arc = site === 'Milano Nord' ? 'improving' : name === 'Torino Delivery' ? 'tired' : name === 'Firenze Lab' ? 'great' : 'steady';
  return {
    region,
    site,
    trade,
    name,
    arc,
    supervisor: arc === 'improving' ? branchSupervisor : next(),
    // With fewer than ten ballots a team is told roughly, or together with another, so that no subtraction tells it exactly.
    employees: draw.between(15, arc === 'steady' ? 17 : 19),
  };
}

/** Genova is too small for a workshop: Torino repairs for it. */
function tradesOf(site: string): Trade[] {
  return site === 'Genova' ? ['shop', 'studio', 'vans'] : ['shop', 'studio', 'vans', 'workshop'];
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function engagementOf(d: Draft, draw: Draw): { engagement: Record<Dimension, number>[]; drift: number } {
  const level = d.arc === 'great' ? 0.6 : d.arc === 'improving' ? draw.normal(-0.02, 0.1) : d.arc === 'tired' ? 0.15 : draw.normal(0, 0.27);
  const drift = d.arc === 'steady' ? draw.normal(0, 0.045) : 0;
  const own = dimensions.map(() => draw.normal(0, 0.14));
  const first = d.arc === 'new' ? newTeamFrom.wave : 0;
  const engagement = Array.from({ length: waves - first }, (_, i) => {
    const at = (dimension: Dimension) =>
      ordinary[dimension] + level + own[dimensions.indexOf(dimension)]! + drift * (i - (waves - 1) / 2) + shift(d.arc, dimension, i);
    return { autonomy: at('autonomy'), mastery: at('mastery'), purpose: at('purpose'), affiliation: at('affiliation') };
  });
  return { engagement, drift };
}

/** Calling back teaches (mastery) and shows what the work is for (purpose); being worn out takes away room (autonomy) and company (affiliation). */
const paths = { improving: [-0.28, -0.28, -0.24, 0.06, 0.32, 0.42], tired: [0, -0.1, -0.5, -1, -1.25, -1.35] } as const;

function shift(arc: Arc, dimension: Dimension, wave: number): number {
  if (arc === 'improving') return paths.improving[wave]! * (dimension === 'mastery' || dimension === 'purpose' ? 1 : 0.4);
  if (arc === 'tired') return paths.tired[wave]! * (dimension === 'autonomy' || dimension === 'affiliation' ? 1 : 0.3);
  return 0;
}

/** The NPS level of each team: part of it follows engagement, the rest is what engagement does not explain, made exactly unrelated to it. */
function npsLevels(engagement: readonly number[], other: readonly number[]): number[] {
  const inside = standardized(engagement);
  const raw = standardized(other);
  const shared = mean(raw.map((v, i) => v * inside[i]!));
  const outside = standardized(raw.map((v, i) => v - shared * inside[i]!));
  return inside.map((v, i) => ordinaryNps + npsSpread * (trueCorrelation * v + Math.sqrt(1 - trueCorrelation ** 2) * outside[i]!));
}

/** What an arc does to customers, centred, so that it moves a team through time and leaves its place among teams as it is. */
function npsByMonth(arc: Arc, level: number, drift: number, draw: Draw): number[] {
  const first = arc === 'new' ? newTeamFrom.month : 0;
  const moves = Array.from({ length: months - first }, (_, i) => drift * 0.1 * i + arcOfNps(arc, i) + draw.normal(0, 0.02));
  const middle = mean(moves);
  return moves.map((move) => Math.min(0.8, Math.max(-0.6, Math.min(0.72, level) + move - middle)));
}

/** The improving branch rises over the five months after its first calls; customers notice a tired team a quarter after it tired. */
function arcOfNps(arc: Arc, month: number): number {
  if (arc === 'improving') return 0.46 * Math.min(1, Math.max(0, (month - callingFrom) / 5));
  if (arc !== 'tired') return 0;
  // The first wave is in the second month; three months a wave, three more until customers notice.
  const wave = Math.min(waves - 1, Math.max(0, (month - 5) / 3));
  const before = paths.tired[Math.floor(wave)]!;
  return 0.55 * (before + (paths.tired[Math.ceil(wave)]! - before) * (wave % 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

function standardized(values: readonly number[]): number[] {
  const middle = mean(values);
  const spread = Math.sqrt(mean(values.map((v) => (v - middle) ** 2)));
  return values.map((v) => (v - middle) / spread);
}

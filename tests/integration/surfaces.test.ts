// Whatever anybody can get shows released cells only: every number is one of them, and the answers of a hidden team leave no trace in a single byte.
import { expect, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import { type Figures, recall } from '#domain/anonymity.ts';
import { changesTold } from '#domain/team-change.ts';
import { wilsonInterval } from '#domain/stats.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { luckOf } from '#tests/support/organizations.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';
import { everySurface, type Surfaces } from '#tests/support/surfaces.ts';
import { formatMeasure, formatNps, formatPercent } from '#web/messages/format.ts';

/** What somebody says: the same to every sentence, and a 0-10 score. */
type Say = readonly [level: number, enps: number];
/** By wave, by leaf, what its people say. */
type Plot = readonly (readonly (readonly Say[])[])[];

const leaves = ['North > Day', 'North > Dawn', 'North > Dusk', 'North > Night', 'South > Shop', 'South > Store', 'West'];

/** Two waves of an organization whose teams have one to fourteen people; the same seed is the same plot. */
function plotOf(seed: number): Plot {
  const luck = luckOf(seed);
  const sizes = leaves.map(() => (luck.chance(0.6) ? 1 + luck.below(5) : 6 + luck.below(9)));
  return [0, 1].map(() => sizes.map((n) => Array.from({ length: n }, (): Say => [1 + luck.below(5), luck.below(11)])));
}

type Played = {
  readonly house: House;
  readonly lumen: Company;
  readonly people: ReadonlyMap<string, Actor>;
  readonly teams: readonly string[];
};

async function played(house: House, plot: Plot): Promise<Played> {
  const lumen = await found(house);
  const teams: string[] = [];
  for (const path of leaves) teams.push(await lumen.team(path));
  const north = await lumen.team('North');
  const people = new Map<string, Actor>([
    ['admin', await lumen.member('admin', { name: 'Ada' })],
    ['leader', await lumen.member('leader', { name: 'Lea' })],
    ['north', await lumen.member('supervisor', { name: 'Nora', supervises: [north] })],
  ]);
  for (const [i, team] of teams.entries()) people.set(leaves[i]!, await lumen.member('supervisor', { name: `S${i}`, supervises: [team] }));
  for (const [w, said] of plot.entries()) {
    const wave = await openWave(house, lumen, { name: `Wave ${'AB'[w]}`, day: `2026-0${w + 1}-02` });
    for (const [i, team] of teams.entries())
      await cast(
        house,
        lumen,
        wave,
        team,
        said[i]!.map(([level, enps]) => ({ answers: ballot(level, enps) })),
      );
    await closeWave(onBehalfOf(house.visit(), lumen.id), wave.id);
    house.clock.pass({ days: 1 });
  }
  return { house, lumen, people, teams };
}

const snapshotsOf = async ({ house }: Played) => {
  const s = house.store.t.snapshots;
  return (await house.store.select({ id: s.waveId, cells: s.cells }).from(s)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/**
 * The same plot, but that those of hidden teams who are told together (or only with the team above) have changed places: every sum that is told stays as
 * it is, and what each of the teams says does not.
 */
async function exchanged(play: Played, plot: Plot): Promise<Plot> {
  const snapshots = await snapshotsOf(play);
  return plot.map((said, w) => {
    const { teams } = recall(snapshots[w]!.cells);
    const atoms = Map.groupBy(play.teams.keys(), (i) => {
      const result = teams.find(({ teamId }) => teamId === play.teams[i]);
      return result?.hidden ? `${result.combination} ${result.shownWith}` : `shown ${i}`;
    });
    const changed = said.map((list) => [...list]);
    for (const members of atoms.values()) {
      // Everybody moves on by one place over all of them.
      const all = members.flatMap((i) => said[i]!);
      const moved = [...all.slice(1), ...all.slice(0, 1)];
      for (const i of members) changed[i] = moved.splice(0, said[i]!.length);
    }
    return changed;
  });
}

/** Every string in which a released figure may appear: as pages round it, as charts and files hold it. */
function allowedIn(cells: readonly unknown[]): ReadonlySet<string> {
  const allowed = new Set<string>();
  const tell = (measure: 'score' | 'nps' | 'percent', value: number): void => {
    const raw = [value, Number(value.toFixed(3)), Number((value * 100).toFixed(1)), Math.round(value * 1000) / 1000].map(String);
    for (const text of [formatMeasure('en', measure, value), ...raw]) allowed.add(text.replaceAll('−', '-'));
  };
  const figures: Figures[][] = cells.map((stored) => {
    const { teams, combinations } = recall(stored);
    return [...teams.filter((team) => !team.hidden), ...combinations];
  });
  for (const one of figures.flat()) {
    for (const [name, { value }] of Object.entries(one.measures)) tell(name === 'enps' ? 'nps' : 'score', value);
    if ('exact' in one.n) allowed.add(`${one.n.exact} answers`);
    if ('band' in one.n) allowed.add(`${one.n.band.split('-')[1]} answers`);
    for (const counts of Object.values(one.distributions)) {
      const n = counts.reduce((a, b) => a + b, 0);
      const agree = (counts[3] ?? 0) + (counts[4] ?? 0);
      for (const share of [agree / n, ...(wilsonInterval(agree, n) ?? [])]) allowed.add(formatPercent('en', share));
    }
  }
  // Changes: between what is told now and what was told before.
  for (const now of figures[1] ?? [])
    for (const before of figures[0] ?? [])
      for (const [name, { value }] of Object.entries(now.measures)) {
        const earlier = before.measures[name];
        if (earlier === undefined) continue;
        const [told] = changesTold({ measures: { [name === 'enps' ? 'enps' : 'autonomy']: value - earlier.value } }, before, now);
        if (told?.beyondChance === true)
          allowed.add(name === 'enps' ? formatNps('en', told.difference).replaceAll('−', '-') : signed(told.difference));
      }
  return allowed;
}

const signed = (difference: number): string => `${difference > 0 ? '+' : '-'}${Math.abs(difference).toFixed(1)}`;

/** What a reader sees and what a chart is given: no tags, no addresses of styles, no colours. */
function textOf(body: string): string {
  return body
    .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('−', '-')
    .replaceAll('&#39;', "'");
}

/** Figures as results are written: with decimals, with a sign, as so many answers. Percentages are looked at where sentences are. */
function figuresIn(where: string, text: string): string[] {
  const numbers = text.match(/(?<![\w.:])[+-]?\d+\.\d+(?![\w.])|(?<![\w–-])\+\d+\b|\b\d+ answers\b/g) ?? [];
  const shares = where.includes('/teams/') ? (text.match(/\b\d+%/g) ?? []) : [];
  return [...numbers, ...shares];
}

/** What stands on pages whatever anybody answered: in words about the method, and on the scales of charts. */
const always = new Set(['95%', '0 answers', '1.5', '4.5', '10 answers', '5 answers']);

/** Pages with numbers of their own: the method in words, the contrast of a colour. */
const ownNumbers = /\/how-we-measure|\/settings$/;

const seeds = [1, 2, 3];

onBothDatabases('what anybody can get', ({ open }) => {
  it.each(seeds)('holds no number about answers but released ones (organization %i)', async (seed) => {
    const play = await played(openHouse(await open()), plotOf(seed));
    const surfaces = await everySurface(play.house, play.lumen, play.people);
    const snapshots = await snapshotsOf(play);
    const allowed = allowedIn(snapshots.map((one) => one.cells));
    let seen = 0;
    for (const [where, body] of surfaces) {
      if (ownNumbers.test(where)) continue;
      const told = figuresIn(where, textOf(body));
      seen += told.length;
      const others = told.filter((text) => !allowed.has(text) && !allowed.has(text.replace('+', '')) && !always.has(text));
      expect([where, others]).toEqual([where, []]);
    }
    expect(seen).toBeGreaterThan(100);
  });

  it.each(seeds)('is the same to the byte, whoever of the hidden said what (organization %i)', async (seed) => {
    const plot = plotOf(seed);
    const play = await played(openHouse(await open()), plot);
    const other = await exchanged(play, plot);
    expect(other).not.toEqual(plot);
    const again = await played(openHouse(await open()), other);
    expect(await snapshotsOf(again)).toEqual(await snapshotsOf(play));
    const [first, second] = [
      await everySurface(play.house, play.lumen, play.people),
      await everySurface(again.house, again.lumen, again.people),
    ];
    expect(differences(first, second)).toEqual([]);
    expect(first.size).toBeGreaterThan(300);
  });

  it('would be seen to differ if somebody’s answer showed', async () => {
    const plot = plotOf(1);
    const play = await played(openHouse(await open()), plot);
    const other = plot.map((wave) => wave.map((list) => list.map(([level, enps]): Say => [level === 1 ? 2 : level - 1, enps])));
    const again = await played(openHouse(await open()), other);
    const [first, second] = [
      await everySurface(play.house, play.lumen, play.people),
      await everySurface(again.house, again.lumen, again.people),
    ];
    expect(differences(first, second)).toEqual(expect.arrayContaining(['leader /', 'admin /teams.csv', 'leader results']));
  });
});

function differences(first: Surfaces, second: Surfaces): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter((where) => first.get(where) !== second.get(where));
}

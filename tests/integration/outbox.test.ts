// What waits in the outbox is done once: taken under a lease, free again when its worker died, and kept with its reason when nobody can do it.
import { beforeEach, expect, it } from 'vitest';
import { done, giveUp, hold, put, retry, take, type Task } from '#db/outbox.ts';
import type { Work } from '#domain/work.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

const letter = (caseId: string): Work => ({ kind: 'tellSupervisors', payload: { caseId } });
const minutes = (now: Date, n: number): Date => new Date(now.getTime() + n * 60_000);
const ids = (tasks: readonly Task[]): string[] => tasks.map((task) => task.id).toSorted();

onBothDatabases('the outbox', ({ open }) => {
  let house: House;
  let lumen: Company;
  beforeEach(async () => {
    house = openHouse(await open());
    lumen = await found(house);
  });

  const putWork = (id: string, { work = letter(id), dueIn = 0, of = lumen.id } = {}): Promise<void> =>
    house.store.write((tx) => put(tx, of, id, work, minutes(house.clock.now, dueIn)));
  const takeWork = (lease: string, { limit = 100, kinds = ['tellSupervisors'] as Work['kind'][], lasting = 5 } = {}): Promise<Task[]> =>
    take(house.store, { kinds, now: house.clock.now, leasedUntil: minutes(house.clock.now, lasting), lease, limit });
  const finish = (task: Task): Promise<boolean> => house.store.write((tx) => done(tx, task));
  const one = async (lease: string): Promise<Task> => {
    const [task, ...more] = await takeWork(lease);
    if (!task || more.length > 0) throw new Error(`${lease} took ${more.length + (task ? 1 : 0)} tasks`);
    return task;
  };

  it('gives what was put, once, and not before it is due', async () => {
    await putWork('a', { dueIn: 10 });
    expect(await takeWork('x')).toEqual([]);
    house.clock.pass({ minutes: 10 });
    expect(await takeWork('x')).toEqual([{ ...letter('a'), organizationId: lumen.id, id: 'a', attempts: 0, lease: 'x' }]);
    expect(await takeWork('y')).toEqual([]);
  });

  it('keeps the first of what is put twice for one cause', async () => {
    await putWork('a');
    await putWork('a', { work: { kind: 'tellSupervisors', payload: { caseId: 'another' } } });
    expect((await one('x')).payload).toEqual({ caseId: 'a' });
  });

  it('holds nothing of a cause that did not happen', async () => {
    const cause = house.store.write(async (tx) => {
      await put(tx, lumen.id, 'a', letter('a'), house.clock.now);
      throw new Error('no');
    });
    await expect(cause).rejects.toThrow('no');
    expect(await takeWork('x')).toEqual([]);
  });

  it('gives what is longest due first, no more than asked for, and only of the kinds asked for', async () => {
    for (const [id, dueIn] of [
      ['c', -1],
      ['a', -3],
      ['b', -2],
    ] as const)
      await putWork(id, { dueIn });
    await putWork('import', { work: { kind: 'runImport', payload: { importId: 'i' } }, dueIn: -9 });
    expect(ids(await takeWork('x', { limit: 2 }))).toEqual(['a', 'b']);
    expect(ids(await takeWork('x', { kinds: ['runImport', 'planWave'] }))).toEqual(['import']);
    expect(ids(await takeWork('x'))).toEqual(['c']);
  });

  it('tells two organizations with the same cause apart', async () => {
    const brace = await found(house, { name: 'Brace' });
    await putWork('a');
    await putWork('a', { of: brace.id });
    const both = await takeWork('x');
    expect(new Set(both.map((task) => task.organizationId))).toEqual(new Set([lumen.id, brace.id]));
    expect(await Promise.all(both.map(finish))).toEqual([true, true]);
  });

  it('gives each task to one of many workers that ask at once', async () => {
    await house.store.write(async (tx) => {
      for (let i = 0; i < 120; i++) await put(tx, lumen.id, `t${i}`, letter(`t${i}`), minutes(house.clock.now, -i));
    });
    const worker = async (lease: string): Promise<string[]> => {
      const mine: string[] = [];
      for (let tasks = await takeWork(lease, { limit: 7 }); tasks.length > 0; tasks = await takeWork(lease, { limit: 7 }))
        mine.push(...ids(tasks));
      return mine;
    };
    const taken = (await Promise.all(['v', 'w', 'x', 'y', 'z'].map(worker))).flat();
    expect(new Set(taken).size).toBe(taken.length);
    // A worker that saw only what others were faster to take goes home early; nothing of that may be lost.
    expect(taken.length + (await takeWork('last', { limit: 500 })).length).toBe(120);
  });

  it('gives the task of a worker that died to another when the lease ends, and the first can then not finish it', async () => {
    await putWork('a');
    const first = await one('x');
    house.clock.pass({ minutes: 4 });
    expect(await takeWork('y')).toEqual([]);
    house.clock.pass({ minutes: 1 });
    const second = await one('y');
    expect(await finish(first)).toBe(false);
    expect(await finish(second)).toBe(true);
    expect(await finish(second)).toBe(false);
    house.clock.pass({ days: 1 });
    expect(await takeWork('z')).toEqual([]);
  });

  it('lets a worker hold on to all it has for longer', async () => {
    await putWork('a');
    await putWork('b');
    const [task] = await takeWork('x');
    house.clock.pass({ minutes: 4 });
    await house.store.write((tx) => hold(tx, 'x', minutes(house.clock.now, 5)));
    house.clock.pass({ minutes: 4 });
    expect(await takeWork('y')).toEqual([]);
    expect(await finish(task!)).toBe(true);
  });

  it('puts a task back for later and counts how often it was tried', async () => {
    await putWork('a');
    const first = await one('x');
    await house.store.write((tx) => retry(tx, first, minutes(house.clock.now, 2), 'no answer'));
    expect(await takeWork('x')).toEqual([]);
    house.clock.pass({ minutes: 2 });
    expect(await one('y')).toMatchObject({ id: 'a', attempts: 1, lease: 'y' });
  });

  it('leaves alone what nobody will try again, with the reason', async () => {
    await putWork('a');
    const task = await one('x');
    await house.store.write((tx) => giveUp(tx, task, house.clock.now, 'this mailbox does not exist'));
    house.clock.pass({ days: 30 });
    expect(await takeWork('y')).toEqual([]);
    const { outbox } = house.store.t;
    expect(await house.store.select({ fault: outbox.fault, attempts: outbox.attempts, lease: outbox.lease }).from(outbox)).toEqual([
      { fault: 'this mailbox does not exist', attempts: 1, lease: null },
    ]);
  });

  it('lets a worker that lost its lease neither put back nor give up what another holds', async () => {
    await putWork('a');
    const first = await one('x');
    house.clock.pass({ minutes: 5 });
    const second = await one('y');
    await house.store.write((tx) => retry(tx, first, house.clock.now, 'late'));
    await house.store.write((tx) => giveUp(tx, first, house.clock.now, 'late'));
    expect(await takeWork('z')).toEqual([]);
    expect(await finish(second)).toBe(true);
  });
});

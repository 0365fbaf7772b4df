// The list of employees stands still while they are asked, and whatever changes people, teams, roles or thresholds all members can read, from what to what.
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { importOf, startImport, uploadImport } from '#services/imports.ts';
import { changeMember, setSupervisors } from '#services/members.ts';
import { changeOrganization, settingsOf } from '#services/organizations.ts';
import { addPerson, changePerson, removePerson } from '#services/person.ts';
import { changeTeam } from '#services/teams.ts';
import { cancelWave, planWave } from '#services/waves.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { arriving, fileForm } from '#tests/support/files.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { aboutToBeAsked } from '#tests/support/opening.ts';

const file = 'Name;E-mail;Team\nZoe;zoe@new.example;Nord\n';
const sentence = 'Employees are being asked until 24 Mar 2026: until the wave has closed, none can be imported.';
const frozen = { kind: 'invalid', faults: [{ field: 'file', code: 'rosterFrozen', values: { until: '2026-03-24' } }] };

onBothDatabases('the list of employees', ({ open }) => {
  let house: House;
  let asked: Awaited<ReturnType<typeof aboutToBeAsked>>;
  beforeEach(async () => {
    house = openHouse(await open());
    asked = await aboutToBeAsked(house, { Nord: 6, 'Nord > Duomo': 6 });
  });
  const upload = async (kind: 'employees' | 'customers' | 'history' = 'employees') =>
    uploadImport(await asked.ctx(), kind, 'people.csv', arriving(file));
  const begin = async (id: string) => {
    const ctx = await asked.ctx();
    return startImport(ctx, id, { ...(await importOf(ctx, id)).choices, columns: ['name', 'email', 'team'] });
  };
  const setState = (state: 'queued' | 'done') => house.store.write((tx) => tx.update(tx.t.imports).set({ state }));

  it('takes no import from the first key until the wave has closed, and says until when', async () => {
    const before = await upload();
    expect(await planWave(await asked.ctx(), asked.waveId, 1)).toBe('more');
    await expect(upload()).rejects.toMatchObject(frozen);
    await expect(begin(before)).rejects.toMatchObject(frozen);
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('done');
    await expect(upload()).rejects.toMatchObject(frozen);
    await expect(begin(before)).rejects.toMatchObject(frozen);
    const admin = await house.signedInAs(asked.admin);
    const page = await admin.post('/imports', fileForm('employees', file));
    expect([page.status, await page.text()]).toEqual([422, expect.stringContaining(sentence)]);
    const started = await admin.post(`/imports/${before}/start`, { 'column-0': 'name', 'column-1': 'email', 'column-2': 'team' });
    expect([started.status, await started.text()]).toEqual([422, expect.stringContaining(sentence)]);
    await upload('customers');
    const { waves: w } = house.store.t;
    await house.store.write((tx) => tx.update(tx.t.waves).set({ state: 'closed' }).where(eq(w.id, asked.waveId)));
    await upload();
    await begin(before);
  });

  it('takes imports again when the wave was cancelled before it opened', async () => {
    await planWave(await asked.ctx(), asked.waveId, 1);
    await cancelWave(await asked.ctx(), asked.waveId);
    const id = await upload();
    await begin(id);
    expect((await importOf(await asked.ctx(), id)).state).toBe('queued');
  });

  it('lets an import that has begun come to its end before the first key is made', async () => {
    await begin(await upload());
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('later');
    expect(await asked.waveKeys()).toBeUndefined();
    await setState('done');
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('done');
  });

  it('lets an import or a wave be first, and never both', async () => {
    const id = await upload();
    const ctx = await asked.ctx();
    const [started, came] = await Promise.allSettled([begin(id), planWave(ctx, asked.waveId, 1)]);
    const first = started.status === 'fulfilled' ? 'import' : 'wave';
    const state = (await importOf(ctx, id)).state;
    expect([came.status === 'fulfilled' && came.value, state]).toEqual(first === 'import' ? ['later', 'queued'] : ['more', 'preview']);
  });

  it('tells every member what was changed by hand, from what to what', async () => {
    await planWave(await asked.ctx(), asked.waveId);
    const ctx = await asked.ctx();
    const duomo = asked.team('Nord > Duomo');
    const anna = await asked.lumen.member('supervisor', { name: 'Anna', supervises: [duomo] });
    const nina = await asked.lumen.member('supervisor', { name: 'Nina' });
    const zoe = { name: 'Zoe', email: 'zoe@new.example', locale: 'en', teamId: duomo } as const;
    const added = await addPerson(ctx, 'employees', zoe);
    await changePerson(ctx, 'employees', added, { ...zoe, teamId: asked.team('Nord') });
    await removePerson(ctx, 'employees', added);
    await changeMember(ctx, nina.memberId, { name: 'Nina', role: 'leader', teamIds: [asked.team('Nord')] });
    await setSupervisors(ctx, duomo, [anna.memberId, nina.memberId]);
    await changeOrganization(ctx, { ...(await settingsOf(ctx)), threshold: 8 });
    await changeTeam(ctx, duomo, { name: 'Cattedrale', parentId: asked.team('Nord') });
    const supervisor = await house.signedInAs(anna);
    expect(await (await supervisor.get('/me')).text()).toContain('href="/audit"');
    const log = await (await supervisor.get('/audit')).text();
    for (const said of [
      'added an employee to Duomo',
      'moved an employee to another team: Duomo → Nord',
      'took an employee off the list of Nord',
      'changed Nina: supervisor → leader; teams – → Nord',
      'chose the supervisors of Duomo: Anna → Anna, Nina',
      '(at least 8 answers instead of 5)',
      'renamed a team: Duomo → Cattedrale',
      'opened the wave March: results from 5 answers on, fingerprint of its list ',
    ])
      expect(log).toContain(said);
    expect(log).not.toContain('Zoe');
    await expect(changeOrganization(ctx, { ...(await settingsOf(ctx)), threshold: 5 })).rejects.toMatchObject({
      faults: [{ field: 'threshold', code: 'onlyUpwards' }],
    });
    expect((await asked.wave()).threshold).toBe(5);
  });
});

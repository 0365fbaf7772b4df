// A wave of employees opens with keys for every ballot box however often it is begun again, with one promise to everybody that nothing changes afterwards.
import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { fingerprintText, treeOf } from '#domain/manifest.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { sizesOf } from '#domain/ballot-paper.ts';
import { manifestView, sha256 } from '#services/manifests.ts';
import { changeOrganization, settingsOf } from '#services/organizations.ts';
import { addPerson, changePerson, removePerson } from '#services/person.ts';
import { papersOf, signPapers } from '#services/registrar.ts';
import { createSurvey, publishSurvey } from '#services/surveys.ts';
import { changeTeam } from '#services/teams.ts';
import { sealingKeyOf } from '#services/wave-keys.ts';
import { waveOf } from '#services/wave-progress.ts';
import { cancelWave, createWave, planWave } from '#services/waves.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { aboutToBeAsked, blinded } from '#tests/support/opening.ts';
import { anotherProcess } from '#tests/support/processes.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

type Asked = Awaited<ReturnType<typeof aboutToBeAsked>>;

const teams = { Nord: 6, 'Nord > Duomo': 6, 'Nord > Lago': 3 };

/** The manifest as the public page tells it, read anew. */
const manifestOf = async (house: House, { lumen, waveId }: Asked) => manifestView(house.visit(), { organizationId: lumen.id, waveId });

onBothDatabases('opening a wave of employees', ({ open, fresh, dialect }) => {
  it('makes two keys for each box and none for a team that is folded, and tells the box their public halves', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, teams);
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('done');
    const keys = await asked.keys();
    const [nord, duomo] = [asked.team('Nord'), asked.team('Nord > Duomo')];
    expect(keys.map(({ teamId, kind }) => `${teamId} ${kind}`)).toEqual(
      [nord, duomo].toSorted().flatMap((id) => [`${id} comment`, `${id} scores`]),
    );
    expect(new Set(keys.map((key) => key.publicKey)).size).toBe(4);
    expect(await asked.boxKeys()).toEqual(
      keys.map(({ organizationId, waveId, teamId, kind, publicKey }) => ({ organizationId, waveId, teamId, kind, publicKey })),
    );
    expect(await asked.wave()).toMatchObject({ state: 'open', threshold: 5 });
    const rows = await asked.waveTeams();
    expect(rows.map(({ name, eligible, foldedInto }) => [name, eligible, foldedInto])).toEqual([
      ['Duomo', 6, null],
      ['Lago', 0, nord],
      ['Nord', 9, null],
    ]);
    const lago = await asked.invitationOf(asked.person('Nord > Lago'));
    expect([lago.teamId, lago.ownTeamId]).toEqual([nord, asked.team('Nord > Lago')]);
    expect(new Set((await asked.invitations()).map((one) => one.tokenHash)).size).toBe(15);
    const sizes = sizesOf(engagementQuestionnaire());
    expect(await asked.waveKeys()).toMatchObject({ scoresSize: sizes.scores, commentSize: sizes.comment, wanted: 4 });
    const seal = await sealingKeyOf(house.visit(), asked.lumen.id, asked.waveId);
    expect([Buffer.from(seal!.publicKey, 'base64url').length, Buffer.from(seal!.privateKey, 'base64url').length]).toEqual([65, 32]);
  });

  it('writes the fingerprint of the promise down for all members, with the threshold', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, teams);
    await planWave(await asked.ctx(), asked.waveId);
    const { manifest, tree } = await manifestOf(house, asked);
    expect((await asked.waveKeys())?.manifest).toBe(tree.fingerprint);
    expect((await treeOf(manifest, sha256)).fingerprint).toBe(tree.fingerprint);
    const { audit } = house.store.t;
    const [entry] = await house.store.select().from(audit).where(eq(audit.action, 'waveOpened'));
    expect(entry?.detail).toMatchObject({ threshold: 5, fingerprint: fingerprintText(tree.fingerprint) });
  });

  it('comes as far as it may in one go, is shown meanwhile, and makes no key twice', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, { Nord: 5, 'Nord > A': 5, 'Nord > B': 5, 'Nord > C': 5 });
    const seen: string[] = [];
    for (let made = 3; made < 8; made += 3) {
      expect(await planWave(await asked.ctx(), asked.waveId, 3)).toBe('more');
      expect(await waveOf(await asked.ctx(), asked.waveId)).toMatchObject({ state: 'planned', keys: { made, wanted: 8 } });
      expect(await (await house.signedInAs(asked.admin)).get(`/waves/${asked.waveId}`).then((page) => page.text())).toContain(
        `${made} of 8`,
      );
      const keys = (await asked.keys()).map((key) => key.publicKey);
      expect(keys).toEqual(expect.arrayContaining(seen));
      seen.push(...keys);
      expect(await asked.invitations()).toEqual([]);
    }
    expect(await planWave(await asked.ctx(), asked.waveId, 3)).toBe('done');
    expect((await asked.keys()).map((key) => key.publicKey)).toEqual(expect.arrayContaining(seen));
    expect((await waveOf(await asked.ctx(), asked.waveId)).keys).toBeUndefined();
    const before = [await asked.keys(), await asked.invitations(), await asked.waveKeys(), await asked.boxKeys()];
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('done');
    expect([await asked.keys(), await asked.invitations(), await asked.waveKeys(), await asked.boxKeys()]).toEqual(before);
  });

  it('is done once by several at the same time', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, { Nord: 5, 'Nord > A': 5, 'Nord > B': 5 });
    const others = dialect === 'sqlite' ? [] : [0, 1];
    const ctx = await asked.ctx();
    expect(await Promise.all([0, 1, ...others].map(() => planWave(ctx, asked.waveId)))).not.toContain('more');
    expect(await asked.keys()).toHaveLength(6);
    expect(await asked.boxKeys()).toHaveLength(6);
    expect((await asked.boxKeys()).map((key) => key.publicKey)).toEqual((await asked.keys()).map((key) => key.publicKey));
    expect(await asked.invitations()).toHaveLength(15);
    await papersOf(house.visit(), await asked.paper(asked.person('Nord > A')));
  });

  it('goes on where it was killed, and ends once when two finish it', { timeout: 60_000 }, async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const sizes = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`Nord > T${i}`, 5]));
    const asked = await aboutToBeAsked(house, { Nord: 5, ...sizes });
    const { ballotKeys, invitations } = house.store.t;
    const args = [url, asked.lumen.id, asked.waveId, house.clock.now.toISOString(), house.parts.secret] as const;
    const kept: string[] = [];
    for (const after of [1, 17]) {
      const planner = anotherProcess('tests/support/planner.ts', ...args);
      await planner.lines(1);
      while ((await house.store.$count(ballotKeys)) < after) await new Promise((ok) => setTimeout(ok, 1));
      await planner.kill();
      kept.push(...(await asked.keys()).map((key) => key.publicKey));
      expect(await house.store.$count(invitations)).toBe(0);
      expect((await asked.wave()).state).toBe('planned');
    }
    const two = [anotherProcess('tests/support/planner.ts', ...args), anotherProcess('tests/support/planner.ts', ...args)];
    await Promise.all(two.map((one) => one.end()));
    const keys = await asked.keys();
    expect(keys).toHaveLength(50);
    expect(new Set(keys.map((key) => key.publicKey)).size).toBe(50);
    expect(keys.map((key) => key.publicKey)).toEqual(expect.arrayContaining(kept));
    expect(await asked.invitations()).toHaveLength(125);
    const paper = await asked.paper(asked.person('Nord > T7'));
    const { scores, asked: both } = await blinded(house, paper);
    scores.finish((await signPapers(house.visit(), paper, both)).scores);
  });

  it('can be cancelled while keys are made, and then leaves none behind', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, teams);
    expect(await planWave(await asked.ctx(), asked.waveId, 2)).toBe('more');
    const under = planWave(await asked.ctx(), asked.waveId, 2);
    await cancelWave(await asked.ctx(), asked.waveId);
    await under;
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('done');
    expect([await asked.keys(), await asked.waveKeys(), await asked.boxKeys(), await asked.invitations()]).toEqual([[], undefined, [], []]);
    await expect(manifestOf(house, asked)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is not opened with keys that were made under another secret, for nobody could vote', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, teams);
    const ctx = await asked.ctx();
    expect(await planWave(ctx, asked.waveId, 2)).toBe('more');
    const other = { ...ctx, secret: 'another secret, as long as one has to be' };
    await expect(planWave(other, asked.waveId)).rejects.toMatchObject({ kind: 'conflict', code: 'secretChanged' });
    expect([(await asked.wave()).state, await asked.invitations()]).toEqual(['planned', []]);
    expect(await planWave(ctx, asked.waveId)).toBe('done');
    expect((await asked.wave()).state).toBe('open');
  });

  it('leaves no open box behind when it is cancelled in the instant before it opens, with its public keys in the box already', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, teams);
    const ctx = await asked.ctx();
    const { box } = ctx;
    // Others cancel right after the box has been given the keys, and once more before: of both nothing stays.
    const cancelledAfter: typeof box.write = async (work) => {
      const done = await box.write(work);
      if ((await box.$count(box.t.boxWaves)) > 0) await cancelWave(await asked.ctx(), asked.waveId).catch(() => {});
      return done;
    };
    const cancelledLate = { ...ctx, box: { ...box, write: cancelledAfter } };
    expect(await planWave(cancelledLate, asked.waveId)).toBe('done');
    expect((await asked.wave())?.state).toBe('cancelled');
    expect([await asked.boxKeys(), await box.$count(box.t.boxWaves), await asked.keys()]).toEqual([[], 0, []]);
    const other = await aboutToBeAsked(openHouse(await open()), teams);
    const before = await other.ctx();
    const cancelledBefore: typeof box.write = async (work) => {
      if ((await other.wave())?.state === 'planned') await cancelWave(await other.ctx(), other.waveId);
      return before.box.write(work);
    };
    expect(await planWave({ ...before, box: { ...before.box, write: cancelledBefore } }, other.waveId)).toBe('done');
    expect([await other.boxKeys(), await before.box.$count(before.box.t.boxWaves), await other.keys()]).toEqual([[], 0, []]);
  });

  it('asks who is there when all keys are made: a box that has come up gets its keys, one that has gone loses them', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, { Nord: 6, 'Nord > A': 4, 'Nord > B': 5 });
    expect(await planWave(await asked.ctx(), asked.waveId, 3)).toBe('more');
    await asked.lumen.employee(asked.team('Nord > A'));
    const { employees: e } = house.store.t;
    await house.store.write((tx) =>
      tx
        .update(e)
        .set({ teamId: asked.team('Nord') })
        .where(and(eq(e.organizationId, asked.lumen.id), eq(e.id, asked.person('Nord > B')))),
    );
    expect(await planWave(await asked.ctx(), asked.waveId)).toBe('done');
    const { manifest } = await manifestOf(house, asked);
    expect(new Map(manifest.teams.map(({ name, eligible }) => [name, eligible]))).toEqual(
      new Map([
        ['A', 5],
        ['Nord', 11],
      ]),
    );
    expect((await asked.keys()).map((key) => key.teamId)).not.toContain(asked.team('Nord > B'));
    expect(new Set((await asked.boxKeys()).map((key) => key.teamId))).toContain(asked.team('Nord > A'));
  });

  it('takes the version of its first key and the threshold of its last', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, { Nord: 8, 'Nord > A': 6 });
    await planWave(await asked.ctx(), asked.waveId, 1);
    const content = engagementQuestionnaire();
    await publishSurvey(await asked.ctx(), asked.surveyId, 1, {
      name: 'Us',
      content: { ...content, questions: content.questions.slice(1) },
    });
    const settings = await settingsOf(await asked.ctx());
    await changeOrganization(await asked.ctx(), { ...settings, threshold: 7 });
    await planWave(await asked.ctx(), asked.waveId);
    expect(await asked.wave()).toMatchObject({ state: 'open', version: 1, threshold: 7 });
    expect((await manifestOf(house, asked)).manifest).toMatchObject({ threshold: 7, teams: [{ name: 'Nord', eligible: 14 }] });
  });

  it('settles what everybody was given once: nothing anybody does afterwards changes it', async () => {
    const house = openHouse(await open());
    const asked = await aboutToBeAsked(house, teams);
    await planWave(await asked.ctx(), asked.waveId);
    const again = openHouse(house.store); // whatever a process keeps in memory would hide a change
    const told = async () => JSON.stringify((await manifestView({ ...again.visit(), db: { ...house.store } }, await key())).manifest);
    const key = async () => ({ organizationId: asked.lumen.id, waveId: asked.waveId });
    const before = [await told(), await asked.invitations(), await asked.waveTeams(), await asked.waveKeys()];
    const ctx = await asked.ctx();
    const settings = await settingsOf(ctx);
    await changeOrganization(ctx, { ...settings, name: 'Ombra', threshold: 9 });
    await changeTeam(ctx, asked.team('Nord > Duomo'), { name: 'Cattedrale', parentId: null });
    const row = { name: 'Zoe Neu', email: 'zoe@ombra.example', team: asked.team('Nord > Lago') };
    await addPerson(ctx, 'employees', personRow(row));
    await changePerson(ctx, 'employees', asked.person('Nord > Duomo', 1), personRow({ ...row, email: 'moved@ombra.example' }));
    await removePerson(ctx, 'employees', asked.person('Nord > Duomo', 5));
    await asked.lumen.member('supervisor', { supervises: [asked.team('Nord')] });
    await planWave(ctx, asked.waveId);
    const [manifest, invitations, waveTeams, waveKeys] = before as [string, Awaited<ReturnType<Asked['invitations']>>, unknown, unknown];
    expect([await told(), await asked.waveTeams(), await asked.waveKeys()]).toEqual([manifest, waveTeams, waveKeys]);
    const homes = (rows: typeof invitations) =>
      rows.map(({ id, employeeId, teamId, ownTeamId, tokenHash }) => [id, employeeId, teamId, ownTeamId, tokenHash]);
    expect(homes(await asked.invitations())).toEqual(homes(invitations));
    expect((await asked.wave()).threshold).toBe(5);
  });

  it('lets other long work have its turn between keys', { timeout: 30_000 }, async () => {
    const house = openHouse(await open());
    const sizes = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`Nord > T${i}`, 1]));
    const asked = await aboutToBeAsked(house, { Nord: 5, ...sizes });
    const { organizations: o, audit } = house.store.t;
    await house.store.write((tx) => tx.update(o).set({ threshold: 1 }));
    const ctx = await asked.ctx();
    await asked.lumen.customer(asked.team('Nord'));
    const surveyId = await createSurvey(ctx, 'customer', 'You', customerQuestionnaire());
    house.clock.pass({ minutes: 1 });
    const wanted = { surveyId, name: 'Customers', day: '2026-03-10', lastDay: '2026-03-24', teamIds: [asked.team('Nord')] };
    const customers = await createWave(await asked.ctx(), wanted);
    house.clock.pass({ minutes: 1 });
    await workOff(house, deskMailer());
    expect((await asked.wave()).state).toBe('open');
    expect(await asked.keys()).toHaveLength(242);
    const opened = await house.store.select().from(audit).where(eq(audit.action, 'waveOpened')).orderBy(audit.id);
    expect(opened.map((entry) => entry.subject)).toEqual([customers, asked.waveId]);
  });
});

function personRow({ name, email, team }: { name: string; email: string; team: string }) {
  return { name, email, locale: 'en', teamId: team } as const;
}

// Several web processes serve both doors of one wave: each paper is signed once and each ballot kept once, whichever of them is asked.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import type { SealedBallot } from '#domain/ballot-paper.ts';
import { scoresText } from '#domain/ballot-paper.ts';
import { blindPaper } from '#demo/paper.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { papersOf } from '#services/registrar.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { anotherProcess, packed } from '#tests/support/processes.ts';
import { ballot } from '#tests/support/results.ts';
import { sealBallot } from '#web/voter/sealing.ts';

const people = 24;

onBothDatabases('two processes', ({ open, fresh }) => {
  it('serve both doors at once', { timeout: 60_000 }, async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const company = await found(house);
    const team = await company.team('Nord');
    const voters = await Promise.all(Array.from({ length: people }, () => company.employee(team)));
    const asked = await askEmployees(house, company);
    const server = await packed('tests/support/door.ts');
    const running = [0, 1].map(() => anotherProcess(server, url, house.parts.secret, String(house.clock.now.getTime())));
    await Promise.all(running.map((one) => one.lines(1)));
    const ports = running.map((one) => /\d+$/.exec(one.said[0]!)![0]);
    const post = async (which: number, path: string, content: unknown): Promise<{ status: number; body: unknown }> => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) };
      const answered = await fetch(`http://127.0.0.1:${ports[which % 2]}${path}`, init);
      const text = await answered.text();
      return { status: answered.status, body: text === '' ? undefined : JSON.parse(text) };
    };
    const vote = async (person: string, i: number): Promise<number[]> => {
      const token = asked.paper(person);
      const papers = await papersOf(house.visit(), token);
      const [one, other] = [0, 1].map(() => ({
        scores: blindPaper(papers.keys!.scores, randomBytes),
        comment: blindPaper(papers.keys!.comment, randomBytes),
      }));
      const ask = (which: number, blind: typeof one) =>
        post(which, '/e/papers', { token, scores: blind!.scores.blinded, comment: blind!.comment.blinded });
      // The same paper asked of both, and another one beside it: one of the two is signed, and the same way by both.
      const answers = await Promise.all([ask(i, one), ask(i + 1, one), ask(i, other)]);
      const blind = answers[0]!.status === 200 ? one! : other!;
      const signed = answers.filter(({ status }) => status === 200).map(({ body }) => (body as { scores: string }).scores);
      expect(new Set(signed).size).toBe(1);
      const paper = { prepared: blind.scores.prepared.toString('base64url'), signature: blind.scores.finish(signed[0]!) };
      const text = scoresText(ballot((i % 5) + 1, 9));
      const cast: SealedBallot = await sealBallot({ ...papers.place, kind: 'scores' }, paper, text, papers.sizes.scores, papers.seal);
      const answered = await Promise.all([post(i, '/e/ballot', cast), post(i + 1, '/e/ballot', cast), post(i, '/e/ballot', cast)]);
      return answered.map(({ status }) => status);
    };
    const statuses = await Promise.all(voters.map((person, i) => vote(person, i)));
    expect(statuses.flat()).toEqual(Array.from({ length: people * 3 }, () => 204));
    expect(await house.box.$count(house.box.t.ballots)).toBe(people);
    await closeWave(onBehalfOf(house.visit(), company.id), asked.waveId);
    const [snapshot] = await house.store.select().from(house.store.t.snapshots);
    expect(snapshot).toMatchObject({ counted: people, spoiled: 0 });
  });
});

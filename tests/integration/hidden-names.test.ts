// The employees' page can tell the names of a team in what is being written, and carries none of them.
import { expect, it } from 'vitest';
import type { Opened } from '#domain/opened.ts';
import { hiddenNames } from '#services/hidden-names.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { telling } from '#web/messages/en/telling.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('hidden names', ({ open }) => {
  it('are those of the own team and of who supervises it, for nobody else and no other wave', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const [duomo, porta] = [await lumen.team('Nord > Duomo'), await lumen.team('Nord > Porta')];
    const zoe = await lumen.employee(duomo, { name: 'Zoe Quagliarella' });
    await lumen.employee(duomo, { name: 'Ezio Gone', removedAt: house.clock.now });
    await lumen.employee(duomo, { name: 'Siobhán O’Sullivan' });
    for (let i = 0; i < 4; i++) await lumen.employee(duomo);
    await lumen.employee(porta, { name: 'Teodora Elsewhere' });
    await lumen.member('supervisor', { supervises: [duomo], name: 'Ermenegildo Ferri' });
    await lumen.member('supervisor', { supervises: [porta], name: 'Wolfgang Amadeus' });
    const asked = await askEmployees(house, lumen);
    const answer = await house.send('/e/open', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: asked.paper(zoe) }),
    });
    const { help } = (await answer.json()) as Opened;
    expect(JSON.stringify(help?.names)).not.toMatch(/quagliarella|zoe|siobhan|sullivan/i);
    const text = 'ask zoe, quagliarella, siobhan or sullivan, ermenegildo and ferri; not ezio, teodora, wolfgang or amadeus';
    const names = (await tellingIn(text, telling, help!.names)).map(({ words }) => words);
    expect(names).toEqual(['zoe', 'quagliarella', 'siobhan', 'sullivan', 'ermenegildo', 'ferri']);
    const of = { organizationId: lumen.id, teamIds: [duomo] };
    const [one, other] = [
      await hiddenNames(house.visit(), { ...of, waveId: 'one' }),
      await hiddenNames(house.visit(), { ...of, waveId: 'two' }),
    ];
    expect(one.hashes).toHaveLength(other.hashes.length);
    expect(one.hashes.filter((hash) => other.hashes.includes(hash))).toEqual([]);
  });
});

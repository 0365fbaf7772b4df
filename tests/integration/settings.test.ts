// The organization's settings: kept, explained, and the promise to employees only ever raised.
import { expect, it } from 'vitest';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

const fine = { name: 'Lumen', locale: 'it', timeZone: 'Europe/Rome', accent: '#FFD400', replyTo: ' Help@Example.com ', threshold: '7' };

onBothDatabases('settings', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const asAdmin = await house.signedInAs(await lumen.member('admin'));
    const kept = async () => (await house.store.select().from(house.store.t.organizations))[0];
    return { house, asAdmin, kept };
  };

  it('are kept in one form, and say what becomes of a colour that cannot be read', async () => {
    const { asAdmin, kept } = await begin();
    expect((await asAdmin.post('/settings', fine)).headers.get('location')).toBe('/settings?done=saved');
    expect(await kept()).toMatchObject({ locale: 'it', accent: '#ffd400', replyTo: 'help@example.com', threshold: 7 });
    const text = await (await asAdmin.get('/settings')).text();
    expect(text).toContain('Your colour reaches 1.4 to 1 here, and 4.5 is needed');
    expect(text).toContain('Readable as it is');
    await asAdmin.post('/settings', { ...fine, accent: '', replyTo: '' });
    expect(await kept()).toMatchObject({ accent: null, replyTo: null });
  });

  it('let the threshold rise and never fall', async () => {
    const { asAdmin, kept } = await begin();
    await asAdmin.post('/settings', fine);
    for (const threshold of ['6', '5']) {
      const answer = await asAdmin.post('/settings', { ...fine, threshold });
      expect([answer.status, (await answer.text()).includes('People were promised at least 7')]).toEqual([422, true]);
    }
    for (const threshold of ['4', '101', '7.5', 'seven', ''])
      expect((await asAdmin.post('/settings', { ...fine, threshold })).status).toBe(422);
    expect((await kept())?.threshold).toBe(7);
    await asAdmin.post('/settings', { ...fine, threshold: '10' });
    expect((await kept())?.threshold).toBe(10);
  });

  it('name the field that is wrong, and keep nothing of the rest', async () => {
    const { asAdmin, kept } = await begin();
    const before = await kept();
    const wrong = { timeZone: 'Mars/Olympus', accent: 'red', replyTo: 'nobody', locale: 'de', name: '\u202e \n' };
    for (const [field, value] of Object.entries(wrong)) {
      const answer = await asAdmin.post('/settings', { ...fine, [field]: value });
      expect([field, answer.status, (await answer.text()).includes(`id="field-${field}-fault"`)]).toEqual([field, 422, true]);
    }
    expect(await kept()).toEqual(before);
  });

  it('write nothing down when nothing changes', async () => {
    const { house, asAdmin } = await begin();
    await asAdmin.post('/settings', fine);
    await asAdmin.post('/settings', fine);
    expect((await house.store.select().from(house.store.t.audit)).map((a) => [a.action, a.detail['fields']])).toEqual([
      ['organizationChanged', 'locale accent replyTo threshold'],
    ]);
  });
});

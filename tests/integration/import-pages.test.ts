// The pages of imports: a file is sent, looked at, begun once, and its bad rows are given back to be mended; nothing that is sent breaks them.
import { beforeEach, expect, it } from 'vitest';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { fileForm } from '#tests/support/files.ts';
import { type House, openHouse, type Person } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const file = 'id,name,email,team\n1,Ada,a@b.it,Nord > Milano\n2,"=1+1 ""Bea""",bea at b.it,Nord\n3,Ciro,c@b.it,Nord\n';
const columns = { 'column-0': 'reference', 'column-1': 'name', 'column-2': 'email', 'column-3': 'team', createTeams: 'yes' };

onBothDatabases('the pages of imports', ({ open }) => {
  let house: House;
  let lumen: Company;
  let admin: Person;
  beforeEach(async () => {
    house = openHouse(await open());
    lumen = await found(house);
    admin = await house.signedInAs(await lumen.member('admin'));
  });
  const upload = async (content = file, kind = 'customers'): Promise<string> => {
    const answer = await admin.post('/imports', fileForm(kind, content));
    expect(answer.status).toBe(303);
    return answer.headers.get('location')!;
  };
  const text = async (path: string, headers?: Record<string, string>): Promise<string> => {
    const answer = await admin.get(path, headers);
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const count = (): Promise<number> => house.store.$count(house.store.t.customers);

  it('lead from a file to its rows, and back to the rows that have to be mended', async () => {
    const path = await upload();
    expect(await text(path)).toContain('1 row of 3 cannot be taken as they are');
    expect(await count()).toBe(0);
    expect((await admin.post(`${path}/start`, columns)).headers.get('location')).toBe(path);
    expect(await text(path)).toContain('about to begin');
    await workOff(house, deskMailer());
    const ended = await text(path);
    expect(ended).toContain('2 new, 0 changed, 0 unchanged, 1 refused; 2 teams made.');
    expect(ended).toContain('Write an e-mail address');
    const mend = await admin.get(`${path}/rows-to-mend.csv`);
    expect(mend.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = await mend.text();
    expect(rows).toContain(
      `id,name,email,team,Row,What to do\r\n2,"'=1+1 ""Bea""",bea at b.it,Nord,3,"email: Write an e-mail address, such as anna@example.com."\r\n`,
    );

    const mended = await upload(rows.replace('bea at b.it', 'bea@b.it'));
    await admin.post(`${mended}/start`, columns);
    await workOff(house, deskMailer());
    const { customers } = house.store.t;
    expect(await house.store.select({ name: customers.name, email: customers.email }).from(customers).orderBy(customers.reference)).toEqual(
      [
        { name: 'Ada', email: 'a@b.it' },
        { name: '=1+1 "Bea"', email: 'bea@b.it' },
        { name: 'Ciro', email: 'c@b.it' },
      ],
    );
  });
  it('speak Italian, reasons too', async () => {
    const italian = { cookie: 'coro_locale=it' };
    const path = await upload();
    expect(await text(path, italian)).toContain('Il file va letto così?');
    await admin.post(`${path}/start`, columns);
    await workOff(house, deskMailer());
    expect(await text(path, italian)).toContain('L’importazione è fatta');
    expect(await text(`${path}/rows-to-mend.csv`, italian)).toContain('Serve un indirizzo e-mail');
  });
  it('keep what was chosen and say what is missing beside it', async () => {
    const path = await upload();
    const again = await admin.post(`${path}/start`, { ...columns, 'column-2': '', 'column-0': '', mistakes: 'allOrNothing', locale: 'it' });
    expect(again.status).toBe(422);
    const page = await again.text();
    expect(page).toContain('The column “e-mail” is missing');
    expect(page).toMatch(/value="allOrNothing"[^>]*checked/);
    expect(page).toMatch(/<option value="it" selected/);
    await admin.post(path, { ...columns, 'column-1': 'surname', createTeams: [] });
    expect(await text(path)).toContain('Before the rows can be read');
  });
  it('begin once, whether the button is pressed twice or in two tabs', async () => {
    const path = await upload();
    const both = await Promise.all([admin.post(`${path}/start`, columns), admin.post(`${path}/start`, { ...columns, 'column-0': '' })]);
    expect(both.map((one) => [one.status, one.headers.get('location')])).toEqual([
      [303, path],
      [303, path],
    ]);
    await workOff(house, deskMailer());
    expect((await admin.post(`${path}/start`, columns)).status).toBe(303);
    expect((await admin.post(`${path}/cancel`, {})).status).toBe(303);
    expect(await text(path)).toContain('The import is done');
    expect(await count()).toBe(2);
  });
  it('throw a file away', async () => {
    const path = await upload();
    await admin.post(`${path}/cancel`, {});
    await workOff(house, deskMailer());
    expect(await text(path)).toContain('It had not begun');
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
    expect(await text('/imports')).toContain('cancelled');
  });

  it('say what is wrong with a file, in a form that can be sent again', async () => {
    const wrong = await admin.post('/imports', fileForm('employees', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])));
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('This is not a CSV file in UTF-8');
    expect(page).toMatch(/value="employees"[^>]*checked/);
    expect(await (await admin.post('/imports', fileForm('customers', ''))).text()).toContain('This file holds no rows');
    expect(await (await admin.post('/imports', fileForm('aliens', file))).text()).toContain('Choose one of the options');
    const none = new FormData();
    none.append('kind', 'customers');
    none.append('file', new Blob([]), '');
    expect((await admin.post('/imports', none)).status).toBe(422);
    const long = await admin.post('/imports', fileForm('customers', `${file}${'4,Dario,d@b.it,Nord\n'.repeat(3_500_000)}`));
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('Keep it under 64 MB');
    expect(await house.store.$count(house.store.t.imports)).toBe(0);
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
  });
  it.each([
    ['no form', 'text/plain', 'hello'],
    ['no boundary', 'multipart/form-data', 'hello'],
    ['nothing at all', 'multipart/form-data; boundary=b', ''],
    ['an end without a beginning', 'multipart/form-data; boundary=b', '--b--\r\n'],
    ['a part that never ends', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\ncustomers'],
    ['headers that never end', 'multipart/form-data; boundary=b', `--b\r\nX: ${'x'.repeat(100_000)}`],
    [
      'a field as long as a file',
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\n${'x'.repeat(100_000)}\r\n--b--`,
    ],
    ['no file', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\ncustomers\r\n--b--'],
    [
      'a file that breaks off',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\ncustomers\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nname,email,team\nAda,',
    ],
  ])('refuse %s without breaking or keeping anything', async (_, type, body) => {
    const answer = await admin.send('/imports', {
      method: 'POST',
      body,
      headers: { 'content-type': type, accept: 'text/html', 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.status).toBe(422);
    expect(await house.store.$count(house.store.t.imports)).toBe(0);
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
  });
  it('take a file name with anything in it for a name and nothing more', async () => {
    const answer = await admin.post('/imports', fileForm('customers', file, '../../etc/<b>pass"wd\r\n.csv'));
    const page = await text(answer.headers.get('location')!);
    expect(page).not.toContain('<b>pass');
    expect(page).not.toContain('etc/');
  });
  it('do not break on choices that nobody could make', async () => {
    const path = await upload('team,period,nps\nNord,2025,12\n', 'history');
    for (const odd of [
      { 'column-0': 'constructor' },
      { 'only-column': '99', only: 'x' },
      { 'only-column': '-1' },
      { period: 'x'.repeat(500) },
      { 'measure-2': '\u0000' },
      { locale: 'tlh', mistakes: '' },
    ]) {
      expect((await admin.post(path, { 'column-0': 'team', 'column-1': 'period', 'column-2': 'customers', ...odd })).status).toBe(303);
      await text(path);
    }
    expect((await admin.get(`${path}?page=-3`)).status).toBe(200);
    expect((await admin.get('/imports/../../x')).status).toBe(404);
    expect((await admin.get(`/imports/${'x'.repeat(2000)}`)).status).toBe(404);
  });

  it('are for administrators of the organization only', async () => {
    const path = await upload();
    const other = await found(house, { name: 'Other' });
    const strangers = [
      await house.signedInAs(await other.member('admin')),
      await house.signedInAs(await lumen.member('leader')),
      await house.signedInAs(await lumen.member('supervisor')),
    ];
    for (const stranger of strangers) {
      for (const get of [path, `${path}/rows-to-mend.csv`]) expect((await stranger.get(get)).status).toBe(404);
      for (const post of [path, `${path}/start`, `${path}/cancel`]) expect((await stranger.post(post, columns)).status).toBe(404);
    }
    expect(await text(path)).toContain('Is this how the file is meant?');
  });

  it('give the lists of people back as files that come in again unchanged', async () => {
    const path = await upload(
      'id;name;email;phone;language;team\n1;=SUM(A1);a@b.it;+39 02;it;Nord > Milano\n2;"Bea; ""la"" \nbella";;;en;Nord\n3;@Ciro;c@b.it;;;-Sud\n',
    );
    await admin.post(`${path}/start`, {
      createTeams: 'yes',
      'column-0': 'reference',
      'column-1': 'name',
      'column-2': 'email',
      'column-3': 'phone',
      'column-4': 'locale',
      'column-5': 'team',
    });
    await workOff(house, deskMailer());
    const out = await admin.get('/people/customers.csv', { cookie: 'coro_locale=it' });
    expect(out.headers.get('content-disposition')).toBe('attachment; filename="clienti.csv"');
    const bytes = new Uint8Array(await out.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const csv = new TextDecoder().decode(bytes);
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'Codice,Nome,E-mail,Lingua,Squadra,Telefono',
      "1,'=SUM(A1),a@b.it,it,Nord > Milano,'+39 02",
    ]);
    const back = await upload(csv);
    await admin.post(`${back}/start`, {
      createTeams: 'yes',
      'column-0': 'reference',
      'column-1': 'name',
      'column-2': 'email',
      'column-3': 'locale',
      'column-4': 'team',
      'column-5': 'phone',
    });
    await workOff(house, deskMailer());
    expect(await text(back)).toContain('0 new, 0 changed, 3 unchanged, 0 refused');
    expect((await admin.get('/people/employees.csv')).status).toBe(200);
  });
});

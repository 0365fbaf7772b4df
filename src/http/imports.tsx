// Imports: a file is uploaded, looked at, started, watched and read about.
import { Hono } from 'hono';
import { largestFile } from '#domain/csv.ts';
import {
  columnOf,
  fieldsOf,
  faultsOf,
  type ImportChoices,
  importKinds,
  type ImportRecord,
  leftOutOf,
  mayCancel,
  type Wanted,
} from '#domain/imports.ts';
import { cleanName } from '#domain/people.ts';
import { type Fault, invalid, Refusal } from '#domain/refusal.ts';
import { surveyLocales } from '#domain/languages.ts';
import type { Context } from '#services/context.ts';
import { previewOf } from '#services/import-preview.ts';
import {
  cancelImport,
  chooseColumns,
  countFaults,
  faultsIn,
  faultyRows,
  importOf,
  listImports,
  startImport,
  uploadImport,
} from '#services/imports.ts';
import type { Messages } from '#web/messages/messages.ts';
import { rowSentence } from '#web/messages/messages.ts';
import { ImportPreviewPage } from '#web/pages/import-preview.tsx';
import { ImportEndedPage, ImportRunningPage } from '#web/pages/import-run.tsx';
import { ImportsPage } from '#web/pages/imports.tsx';
import { csvStream } from './csv.ts';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { onTo, orAgain, type Typed, typedIn } from './forms.ts';
import { type Upload, uploadIn } from './multipart.ts';
import { only } from './session.ts';

const perPage = 50;

export const imports = new Hono<Env>()
  .get('/imports', only('admin'), (c) => showAll(c, c.req.query('kind') ?? 'customers'))
  .post('/imports', only('admin'), async (c) => {
    let kind = 'customers';
    return orAgain(
      c,
      async () => {
        const upload = await uploadIn(c);
        kind = upload.fields['kind'] ?? '';
        return onTo(c, `/imports/${await takeIn(c, upload)}`);
      },
      (faults) => showAll(c, kind, faults),
    );
  })
  .get('/imports/:id', only('admin'), async (c) => show(c, await importOf(contextOf(c), c.req.param('id'))))
  .post('/imports/:id', only('admin'), async (c) => {
    const [ctx, id] = [contextOf(c), c.req.param('id')];
    const wanted = wantedIn((await importOf(ctx, id)).choices, await typedIn(c));
    await unlessBegun(() => chooseColumns(ctx, id, wanted));
    return onTo(c, `/imports/${id}`);
  })
  .post('/imports/:id/start', only('admin'), async (c) => {
    const [ctx, id] = [contextOf(c), c.req.param('id')];
    const record = await importOf(ctx, id);
    const wanted = wantedIn(record.choices, await typedIn(c));
    return orAgain(
      c,
      async () => {
        await unlessBegun(() => startImport(ctx, id, wanted));
        return onTo(c, `/imports/${id}`);
      },
      (faults) => show(c, { ...record, choices: { ...record.choices, ...wanted } }, faults),
    );
  })
  .post('/imports/:id/cancel', only('admin'), async (c) => {
    const [ctx, id] = [contextOf(c), c.req.param('id')];
    await unlessBegun(() => cancelImport(ctx, id));
    return onTo(c, `/imports/${id}`);
  })
  .get('/imports/:id/rows-to-mend.csv', only('admin'), async (c) => {
    const ctx = contextOf(c);
    const { m } = frameOf(c);
    const record = await importOf(ctx, c.req.param('id'));
    const header = [...record.choices.header, m.imports.row, m.imports.reason];
    return csvStream(c, m.imports.exports.faultsFile, header, rowsToMend(ctx, m, record));
  });

async function takeIn(c: Door, upload: Upload): Promise<string> {
  try {
    // Said by the browser beforehand, so that nothing is kept for nothing; what it does not say is counted on the way.
    if (Number(c.req.header('content-length') ?? 0) > largestFile + 65_536) throw tooLarge();
    const kind = importKinds.find((one) => one === upload.fields['kind']);
    if (!kind) throw invalid({ field: 'kind', code: 'notAChoice' });
    return await uploadImport(contextOf(c), kind, upload.fileName, upload.bytes);
  } finally {
    await upload.rest();
  }
}

const tooLarge = (): Refusal => invalid({ field: 'file', code: 'fileTooLarge', values: { max: largestFile / 1024 / 1024 } });

/** Two clicks, or two tabs: the later one is shown how it stands. */
async function unlessBegun(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (e) {
    if (!(e instanceof Refusal && e.kind === 'conflict')) throw e;
  }
}

async function showAll(c: Door, kind: string, faults: readonly Fault[] = []): Promise<Response> {
  return c.html(<ImportsPage frame={frameOf(c)} imports={await listImports(contextOf(c))} kind={kind} faults={faults} />);
}

async function show(c: Door, record: ImportRecord, faults: readonly Fault[] = []): Promise<Response> {
  const ctx = contextOf(c);
  const frame = frameOf(c);
  if (record.state === 'preview') {
    const missing = faultsOf(record.kind, record.choices).flatMap(({ field, code, values }) =>
      code === 'fileColumnMissing' ? [String(values?.['column'])] : field === 'period' ? [field] : [],
    );
    return c.html(
      <ImportPreviewPage frame={frame} record={record} preview={await previewOf(ctx, record)} missing={missing} faults={faults} />,
    );
  }
  if (record.finishedAt === null)
    return c.html(<ImportRunningPage frame={frame} record={record} leftOut={leftOutOf(record)} mayCancel={mayCancel(record)} />);
  const pages = Math.max(1, Math.ceil((await countFaults(ctx, record.id)) / perPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
  const list = await faultsIn(ctx, record, page, perPage);
  return c.html(<ImportEndedPage frame={frame} record={record} leftOut={leftOutOf(record)} faults={list} page={page} pages={pages} />);
}

/** What the form of the preview says; what nobody sent stays as it is. */
function wantedIn(choices: ImportChoices, typed: Typed): Wanted {
  const each = (name: string): string[] => choices.header.map((_, i) => typed[`${name}-${i}`] ?? '');
  const fields = new Set(Object.values(fieldsOf).flat());
  const column = Number(typed['only-column'] || Number.NaN);
  return {
    columns: each('column').map((name) => [...fields].find((field) => field === name) ?? ''),
    measures: each('measure').map(cleanName),
    allOrNothing: typed['mistakes'] === 'allOrNothing',
    createTeams: typed['createTeams'] !== undefined,
    locale: surveyLocales.find((locale) => locale === typed['locale']) ?? null,
    period: (typed['period'] ?? '').trim().slice(0, 40) || null,
    only: Number.isInteger(column) ? { column, value: (typed['only'] ?? '').slice(0, 200) } : null,
    published: typed['published'] !== undefined,
  };
}

/** The row as it was in the file, when the file is still there, then its number and what to do. */
async function* rowsToMend(ctx: Context, m: Messages, record: ImportRecord): AsyncGenerator<(string | number)[]> {
  const { header } = record.choices;
  for await (const { row, record: cells, faults } of faultyRows(ctx, record)) {
    const found = new Map(faults.map((fault) => [fault.field, fault.found]));
    const reasons = faults.map((fault) => `${fault.column ?? fieldName(m, record, fault.field)}: ${rowSentence(m, fault)}`);
    yield [...header.map((_, i) => cells?.[i] ?? found.get(String(i)) ?? ''), row, reasons.join(' ')];
  }
}

const fieldName = (m: Messages, { kind, choices }: ImportRecord, name: string): string => {
  const field = fieldsOf[kind].find((one) => one === name);
  return field && columnOf(choices, field) === undefined ? m.imports.fields[field] : m.imports.wholeRow;
};

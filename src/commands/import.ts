// Brings people or earlier results in from a file, and says how it goes.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ConfigFault } from '#config.ts';
import { type ImportRecord, leftOutOf, measureOf } from '#domain/imports.ts';
import type { Context } from '#services/context.ts';
import { runImport } from '#services/import-run.ts';
import { cancelImport, faultsIn, importOf, startImport, uploadImport } from '#services/imports.ts';
import { formatNumber } from '#web/messages/format.ts';
import { messagesFor, rowSentence } from '#web/messages/messages.ts';
import type { Command } from './command.ts';
import { type ImportOptions, importUsage, optionsIn, wantedFrom } from './import-options.ts';
import { onOrganization } from './on-organization.ts';

const m = messagesFor('en');
/** So many refused rows are printed; the page of the import has them all. */
const mostPrinted = 20;

export const importing: Command = {
  usage: `${importUsage}\n    : bring people or earlier results in from a CSV file`,
  run: async (config, args) => {
    const options = optionsIn(args);
    await onOrganization(config, options.organization, async (ctx) => {
      const id = await uploadImport(ctx, options.kind, basename(options.file), bytesOf(options.file));
      await choose(ctx, id, options);
      await finished(ctx, id);
      await report(ctx, await importOf(ctx, id));
    });
  },
};

/** Starts the import, or takes the upload back when the choices do not fit the file. */
async function choose(ctx: Context, id: string, options: ImportOptions): Promise<void> {
  const { choices } = await importOf(ctx, id);
  try {
    const wanted = wantedFrom(options, choices);
    const read = { ...choices, ...wanted };
    for (const [i, field] of read.columns.entries()) {
      const measure = field === 'employees' || field === 'customers' ? `: ${measureOf(read, i)}` : '';
      if (field !== '') console.log(`${choices.header[i] || `column ${i + 1}`} is ${m.imports.fields[field]}${measure}`);
    }
    await startImport(ctx, id, wanted);
  } catch (e) {
    await cancelImport(ctx, id);
    await runImport(ctx, id); // clears the file away
    throw e;
  }
}

/** Runs it here. Should a worker have been faster, waits for that one; should this process be killed, a worker finishes it. */
async function finished(ctx: Context, id: string): Promise<void> {
  const say = async (): Promise<void> => {
    const { rowsRead, choices, state } = await importOf(ctx, id);
    console.log(`${state}: ${formatNumber('en', rowsRead)} of ${formatNumber('en', choices.rows)} rows`);
  };
  const clock = setInterval(() => void say().catch(() => {}), 2000);
  try {
    while (!(await runImport(ctx, id))) await new Promise((ok) => setTimeout(ok, 1000));
  } finally {
    clearInterval(clock);
  }
}

async function report(ctx: Context, record: ImportRecord): Promise<void> {
  console.log(m.imports.outcome({ ...record, leftOut: leftOutOf(record) }));
  const faults = await faultsIn(ctx, record, 1, mostPrinted);
  for (const { row, column, code, values, found } of faults)
    console.error(
      `row ${row}${column === null ? '' : `, ${column}`}: ${rowSentence(m, { code, values })}${found === '' ? '' : ` (${found})`}`,
    );
  if (record.refused > 0) console.error(`All refused rows, to mend: ${ctx.baseUrl}/imports/${record.id}`);
  if (record.state !== 'done') throw new ConfigFault(m.imports.titleOf[record.state]);
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 65_536 }) as AsyncIterable<Uint8Array>;
  } catch (e) {
    if (!(e instanceof Error && 'syscall' in e)) throw e;
    throw new ConfigFault(`${file} cannot be read: ${e.message}`);
  }
}

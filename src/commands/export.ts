// Writes people, answers, follow-ups or results as CSV, to a file or to whatever reads the output.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ConfigFault } from '#config.ts';
import { exportColumns, type ExportKind, exportKinds, exportRows } from '#reports/exports.ts';
import type { Context } from '#services/context.ts';
import { csvText } from '#services/csv-text.ts';
import { messagesFor } from '#web/messages/messages.ts';
import type { Command } from './command.ts';
import { onOrganization } from './on-organization.ts';

const usage = `export ${exportKinds.join('|')} [FILE] [--organization NAME] [--bom]`;

export const exporting: Command = {
  usage: `${usage}: write a table as CSV, to FILE or to the output; --bom for Excel`,
  run: async (config, args) => {
    const { kind, file, organization, bom } = wantedIn(args);
    await onOrganization(config, organization, (ctx) => (file === undefined ? print(ctx, kind, bom) : save(ctx, kind, file, bom)));
  },
};

async function print(ctx: Context, kind: ExportKind, bom: boolean): Promise<void> {
  try {
    await pipeline(textOf(ctx, kind, bom), process.stdout, { end: false });
  } catch (e) {
    // Whoever reads may stop reading, as `head` does.
    if (!(e instanceof Error && 'code' in e && e.code === 'EPIPE')) throw e;
  }
}

/** An existing file is not overwritten; the new one can be read by its owner only. */
async function save(ctx: Context, kind: ExportKind, file: string, bom: boolean): Promise<void> {
  try {
    await pipeline(textOf(ctx, kind, bom), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (e) {
    if (!(e instanceof Error && 'syscall' in e)) throw e;
    throw new ConfigFault(`${file} cannot be written: ${e.message}`);
  }
  console.log(`${file} is written.`);
}

function textOf(ctx: Context, kind: ExportKind, bom: boolean): Readable {
  const { columns } = messagesFor('en').imports.exports;
  return Readable.from(
    csvText(
      exportColumns[kind].map((name) => columns[name]),
      exportRows(ctx.db, ctx.scope, kind),
      bom,
    ),
  );
}

function wantedIn(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { organization: { type: 'string' }, bom: { type: 'boolean', default: false } },
    });
    const [name, file, ...more] = positionals;
    const kind = exportKinds.find((one) => one === name);
    if (kind && more.length === 0) return { kind, file, organization: values.organization, bom: values.bom };
  } catch {
    // The same sentence as for a kind that there is not.
  }
  throw new ConfigFault(`This could not be read. Use: npm run coro -- ${usage}`);
}

// Reads the first word of the command line and runs that verb; an expected "no" ends with one sentence instead of a stack.
import { ConfigFault, readConfig } from '#config.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Command } from './command.ts';

const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
};

export async function run([verb = 'help', ...rest]: readonly string[]): Promise<void> {
  const find = verbs[verb];
  if (!find) return usage(verb === 'help' ? 0 : 1);
  try {
    const command = await find();
    await command.run(readConfig(process.env), rest);
  } catch (e) {
    if (!(e instanceof ConfigFault || e instanceof Refusal)) throw e;
    console.error(e.message);
    process.exitCode = 1;
  }
}

function usage(code: number): void {
  console.log(`npm run coro -- <verb>\n\nVerbs: ${Object.keys(verbs).join(', ')}`);
  process.exitCode = code;
}

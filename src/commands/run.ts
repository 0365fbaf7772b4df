// Reads the first word of the command line and runs that verb; an expected "no" ends with one sentence instead of a stack.
import { ConfigFault, readConfig } from '#config.ts';
import { described } from '#domain/faults.ts';
import { Refusal } from '#domain/refusal.ts';
import { faultSentence, messagesFor } from '#web/messages/messages.ts';
import type { Command } from './command.ts';

const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  demo: async () => (await import('./demo.ts')).demo,
  'set-up': async () => (await import('./set-up.ts')).setUp,
  import: async () => (await import('./import.ts')).importing,
  export: async () => (await import('./export.ts')).exporting,
  backup: async () => (await import('./backup.ts')).backup,
  'sign-in-link': async () => (await import('./sign-in-link.ts')).signInLink,
};

export async function run([verb = 'help', ...rest]: readonly string[]): Promise<void> {
  const find = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!find) return usage(['help', '--help', '-h'].includes(verb) ? 0 : 1);
  process.on('uncaughtException', bug); // the runtime would print all that a statement carried
  try {
    const command = await find();
    await command.run(readConfig(process.env), rest);
  } catch (e) {
    if (!(e instanceof ConfigFault || e instanceof Refusal)) return bug(e);
    console.error(e instanceof Refusal ? sentencesOf(e) : e.message);
    process.exitCode = 1;
  }
}

function bug(e: unknown): never {
  console.error(`This should not have happened: ${described(e)}`);
  process.exit(1);
}

function sentencesOf({ code, faults }: Refusal): string {
  const m = messagesFor('en');
  return faults.length === 0 ? faultSentence(m, { code }) : faults.map((fault) => `${fault.field}: ${faultSentence(m, fault)}`).join('\n');
}

async function usage(code: number): Promise<void> {
  const commands = await Promise.all(Object.values(verbs).map((find) => find()));
  console.log(`npm run coro -- <verb>\n\n${commands.map((command) => `  ${command.usage}`).join('\n')}`);
  process.exitCode = code;
}

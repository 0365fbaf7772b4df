// What a verb of the command line is.
import type { Config } from '#config.ts';

export type Command = {
  /** One line for the list of verbs: the arguments, then what it does. */
  readonly usage: string;
  /** Throws `Refusal` or `ConfigFault` for an expected "no". */
  readonly run: (config: Config, args: readonly string[]) => Promise<void>;
};

import type { OptionName, OptionValues } from './options.js';
import type { Terminal } from './terminal.js';
import type { World } from './world.js';

/** What a command gets to run with. */
export interface Call<N extends OptionName = OptionName> {
  readonly values: OptionValues<N>;
  /** Words that are no options. */
  readonly words: readonly string[];
  readonly world: World;
  /** The clock. */
  readonly now: () => Date;
  readonly terminal: Terminal;
}

/** Runs a command and returns the exit code. */
export type Run<N extends OptionName = OptionName> = (call: Call<N>) => Promise<number>;

/** A command, declared once: help and options; its code is in `commands/`. */
export interface CommandSpec {
  readonly summary: string;
  /** Shown first in its help. */
  readonly examples: readonly string[];
  readonly options: readonly OptionName[];
  /** What a word after the command means, null where it takes none. */
  readonly argument: { readonly name: string; readonly help: string } | null;
}

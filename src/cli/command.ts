import type { ZodType } from 'zod';
import type { OptionName, OptionValues } from './options.js';
import type { Terminal } from './terminal.js';
import type { World } from './world.js';

/** What a command gets to run with. */
export interface Call<N extends OptionName = OptionName> {
  readonly values: OptionValues<N>;
  /** Words that are neither options nor files. */
  readonly words: readonly string[];
  /** Files that stand without an option. */
  readonly files: readonly string[];
  readonly world: World;
  /** The clock. */
  readonly now: () => Date;
  readonly terminal: Terminal;
}

/**
 * A command, declared once: its examples, its options, and what it does; its help is said in each language. Whatever is heavy is imported by `run`,
 * so that help and version, and every other command, do without.
 */
export interface Command<N extends OptionName = OptionName> {
  /** Shown first in its help. */
  readonly examples: readonly string[];
  readonly options: readonly N[];
  /** What the word after the command is, null where it takes none. */
  readonly argument: string | null;
  /** The shape of its result as JSON, where it has one. */
  readonly schema?: () => Promise<ZodType>;
  /** Runs the command and returns the exit code. */
  run(call: Call<N>): Promise<number>;
}

/** Declares a command: the types of its values are those of its options. */
export const command = <N extends OptionName>(declared: Command<N>): Command<N> => declared;

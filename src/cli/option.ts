import type * as zod from 'zod/mini';
import type { kit } from './zod-kit.js';

/** The part of zod that options are checked with; loaded only when a command runs. */
export type Zod = typeof kit;

/** One option, declared once: its flags, its help, and what values it takes. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: string;
  /** Whether it may be given several times; its value is then a list. */
  readonly repeat?: true;
  /** Checks and converts the raw value: a string, a boolean, a list of strings, or undefined. */
  readonly schema: (z: Zod) => zod.ZodMiniType;
}

/** Options that belong together, by their names, in the order of the help. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The names of a table of options. */
export const namesOf = <T extends OptionTable>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table);

/** The longest flag of an option, as messages name it. */
export const flagOf = ({ flags }: OptionSpec): string => /--[\w-]+/.exec(flags)![0];

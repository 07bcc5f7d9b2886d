import type * as zod from 'zod/mini';
import type * as kit from './zod-kit.js';

/** The part of zod that options are checked with; loaded only when a command runs. */
export type Zod = typeof kit;

/** One option, declared once: its flags, its help, and what values it takes. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: string;
  /** Whether it may be given several times; its value is then a list. */
  readonly repeat?: true;
  /** Names of options that say the same, and so cannot stand beside it. */
  readonly excludes?: readonly string[];
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

/** `prospects (distinct …) or activities (every …)`. */
export const choices = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([name, meaning]) => `${name} (${meaning})`)
    .join(' or ');

/** One of the names of a table. */
export const oneOf =
  <T extends Readonly<Record<string, unknown>>>(table: T, fallback: keyof T & string) =>
  (z: Zod) =>
    z.default(z.enum(Object.keys(table) as [keyof T & string]), fallback);

/** A value that is parsed by a function which throws a cause. */
export const parsed =
  <T>(parse: (text: string) => T) =>
  (z: Zod) =>
    z.pipe(
      z.string(),
      z.transform((text, context) => {
        try {
          return parse(text);
        } catch (error) {
          context.issues.push({ code: 'custom', message: (error as Error).message, input: text });
          return z.NEVER;
        }
      }),
    );

/** A whole number within limits. */
export const wholeNumber = (least: number, most: number) => (z: Zod) =>
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d+$/, 'it is not a whole number')), z.transform(Number)),
    z
      .number()
      .check(z.minimum(least, `the least is ${least}`), z.maximum(most, `the most is ${most}`)),
  );

/** A name of anything: not empty. */
export const name = (z: Zod) => z.string().check(z.minLength(1, 'the name is empty'));

/** An option that may be repeated. */
export const list = <S extends zod.core.$ZodType>(z: Zod, one: S) => z.default(z.array(one), []);

/** An option without a value. */
export const flag = (z: Zod) => z.default(z.boolean(), false);

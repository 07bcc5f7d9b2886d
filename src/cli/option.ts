import type * as zod from 'zod/mini';
import type * as kit from './zod-kit.js';
import { voice } from '../say/voice.js';

/** The part of zod that options are checked with; loaded only when a command runs. */
export type Zod = typeof kit;

/** One option, declared once: its flags, and what values it takes. Its help is said in each language, by its name. */
export interface OptionSpec {
  readonly flags: string;
  /** Whether it may be given several times; its value is then a list. */
  readonly repeat?: true;
  /** Whether it names a file that is written: a second one would drop the first without a word. */
  readonly writes?: true;
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

/** One of some names. */
export const oneOf =
  <const T extends string>(names: readonly T[], fallback: NoInfer<T>) =>
  (z: Zod) =>
    z.default(z.enum(names), fallback);

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

/** A whole number within limits. One below zero is a whole number too: what is wrong with it are the limits. */
export const wholeNumber = (least: number, most: number) => (z: Zod) =>
  z.pipe(
    z.pipe(
      z
        .string()
        .check(
          z.minLength(1, voice().valueFaults.noValue()),
          z.regex(/^-?\d+$/, voice().valueFaults.noWholeNumber()),
        ),
      // -0 is 0.
      z.transform((text) => Number(text) + 0),
    ),
    z
      .number()
      .check(
        z.minimum(least, voice().valueFaults.least(least)),
        z.maximum(most, voice().valueFaults.most(most)),
      ),
  );

/** A name of anything: not empty. */
export const name = (z: Zod) => z.string().check(z.minLength(1, voice().valueFaults.emptyName()));

/** An option that may be repeated. */
export const list = <S extends zod.core.$ZodType>(z: Zod, one: S) => z.default(z.array(one), []);

/** An option without a value. */
export const flag = (z: Zod) => z.default(z.boolean(), false);

import * as z from 'zod';
import { invalidConfig } from '../errors/usage.js';
import { activityFields, prospectFields } from './fields.js';
import { nameKey, tidy } from './fold.js';
import { outcomeKinds } from './vocabulary/outcomes.js';
import { stageKinds } from './vocabulary/stages.js';
import { activityKinds } from './vocabulary/types.js';

const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string];

const header = z.string().min(1);
const words = <T extends object>(table: T) =>
  z.partialRecord(z.enum(keysOf(table)), z.array(z.string().min(1)));

/** Whether every other name of a rep stands for one rep only. */
function hasOneMeaning(reps: Readonly<Record<string, readonly string[]>>): boolean {
  const all = Object.entries(reps).flatMap(([name, others]) => [
    ...new Set([name, ...others].map(nameKey)),
  ]);
  return new Set(all).size === all.length;
}

/** A project's configuration: what the columns and words of its exports mean. JSON, never code. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    columns: z
      .strictObject({
        prospects: z.partialRecord(z.enum(keysOf(prospectFields)), header).optional(),
        activities: z.partialRecord(z.enum(keysOf(activityFields)), header).optional(),
      })
      .optional()
      .describe('header by field, where it is not found out'),
    words: z
      .strictObject({
        types: words(activityKinds).optional(),
        outcomes: words(outcomeKinds).optional(),
        stages: words(stageKinds).optional().describe('words of stage and status columns'),
      })
      .optional()
      .describe('your own words, by what they mean'),
    reps: z
      .record(z.string().min(1), z.array(z.string().min(1)))
      .refine(hasOneMeaning, 'one other name stands for two reps')
      .optional()
      .describe('other names of a rep (logins, ids, spellings), by the name to show'),
    dateFormat: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    decimal: z.enum(['comma', 'point']).optional(),
    currency: z.string().length(3).optional().describe('ISO 4217 code of amounts that name none'),
  })
  .describe('Configuration of spanco');

export type Config = z.infer<typeof configSchema>;

/**
 * Checks a configuration.
 *
 * @param file for messages
 * @throws SpancoError with every fault found
 */
export function parseConfig(file: string, text: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw invalidConfig(file, `it is not JSON (${(error as Error).message})`);
  }
  const checked = configSchema.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(
    ({ path, message }) => `${path.length === 0 ? 'it' : path.map(String).join('.')}: ${message}`,
  );
  throw invalidConfig(file, faults.join('; '));
}

/** The other names of reps, as name keys, with the name to show. */
export function repAliases(reps: Config['reps'] = {}): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [name, others] of Object.entries(reps)) {
    for (const other of [name, ...others]) aliases.set(nameKey(other), tidy(name));
  }
  return aliases;
}

import * as z from 'zod';
import { messageOf } from '../errors/error.js';
import { invalidConfig } from '../errors/usage.js';
import type { Role } from '../read/table.js';
import { fieldTables } from '../knowledge/fields/fields.js';
import { nameKey, tidy } from '../cells/text/fold.js';
import { faultOf } from './config-faults.js';
import { comment, keysOf, ofTables, sourceConfig, text } from './source-config.js';
import { goalConfig } from './goals/goal-config.js';
import { lossReasonKinds } from '../knowledge/words/loss-reasons.js';
import { caseStatusKinds } from '../knowledge/words/case-statuses.js';
import { outcomeKinds } from '../knowledge/words/outcomes.js';
import { qualificationKinds } from '../knowledge/words/qualifications.js';
import { sourceKinds } from '../knowledge/words/sources.js';
import { stageKinds } from '../knowledge/words/stages.js';
import { temperatureKinds } from '../knowledge/words/temperatures.js';
import { activityKinds } from '../knowledge/words/types.js';
import { noteCodes } from '../warnings/warnings.js';
import { languages } from '../say/language.js';
import { voice } from '../say/voice.js';

const words = <T extends object>(table: T) => z.partialRecord(z.enum(keysOf(table)), z.array(text));
const headers = (role: Role) => z.partialRecord(z.enum(keysOf(fieldTables[role])), text).optional();

/** Whether every other name of a rep stands for one rep only. */
function hasOneMeaning(reps: Readonly<Record<string, readonly string[]>>): boolean {
  const all = Object.entries(reps).flatMap(([name, others]) => [
    ...new Set([name, ...others].map(nameKey)),
  ]);
  return new Set(all).size === all.length;
}

/** A project's configuration: where its exports are, and what their columns and words mean. JSON, never code. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    $comment: comment,
    sources: z
      .array(sourceConfig)
      .min(1)
      .optional()
      .describe('the files to read where the command line names none'),
    lang: z
      .enum(languages)
      .optional()
      .describe('language of answers and messages, unless --lang or SPANCO_LANG names one'),
    ...ofTables,
    columns: z
      .strictObject({
        prospects: headers('prospects'),
        activities: headers('activities'),
        history: headers('history'),
        reps: headers('reps'),
      })
      .optional()
      .describe('header by field, where it is not found out'),
    stages: z
      .array(text)
      .min(1)
      .optional()
      .describe(
        'the stages of your pipeline, first to last: names that nobody knows are placed by their order',
      ),
    words: z
      .strictObject({
        $comment: comment,
        types: words(activityKinds).optional(),
        outcomes: words(outcomeKinds).optional(),
        stages: words(stageKinds).optional().describe('words of stage and status columns'),
        sources: words(sourceKinds).optional().describe('where leads come from'),
        temperatures: words(temperatureKinds).optional(),
        qualifications: words(qualificationKinds).optional(),
        lossReasons: words(lossReasonKinds).optional().describe('why prospects are lost'),
        cases: words(caseStatusKinds).optional().describe('words of the status of cases'),
      })
      .optional()
      .describe('your own words, by what they mean'),
    reps: z
      .record(text, z.array(text))
      .refine(hasOneMeaning, { error: () => voice().configFaults.sharedName() })
      .optional()
      .describe('other names of a rep (logins, ids, spellings), by the name to show'),
    accepted: z
      .array(z.enum(noteCodes))
      .optional()
      .describe('notes that are known, by their code: they are not said again, and marked in JSON'),
    goals: z
      .array(goalConfig)
      .optional()
      .describe(
        'what is to be reached, by whom and by when, where the command line names no --goals',
      ),
  })
  .describe('Configuration of spanco');

export type Config = z.infer<typeof configSchema>;
class ProtoKey extends Error {}

/** No object keeps this key, so that what stands under it would be passed over in silence. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new ProtoKey();
  return value;
}

/** Where a text ceases to be JSON: V8 says that otherwise in every version, and often not at all. */
async function notJson(text: string, thrown: unknown): Promise<string> {
  const { faultIn, parseJson } = await import('../read/json-record.js');
  const { notJson: said } = voice().configFaults;
  try {
    parseJson(text);
  } catch (error) {
    const { line, column, cause } = faultIn(text, error);
    return said(line, column, cause);
  }
  return said(1, 1, messageOf(thrown));
}

/**
 * Checks a configuration.
 *
 * @param file for messages
 * @throws SpancoError with every fault found
 */
export async function parseConfig(file: string, content: string): Promise<Config> {
  const text = content.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text, refuseProto);
  } catch (error) {
    if (error instanceof ProtoKey) throw invalidConfig(file, voice().configFaults.proto());
    throw invalidConfig(file, await notJson(text, error));
  }
  const checked = configSchema.safeParse(value);
  if (checked.success) return checked.data;
  throw invalidConfig(
    file,
    voice().lists.clauses(checked.error.issues.map((issue) => faultOf(issue, configSchema, value))),
  );
}

/** The other names of reps, as name keys, with the name to show. */
export function repAliases(reps: Config['reps'] = {}): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [name, others] of Object.entries(reps)) {
    for (const other of [name, ...others]) aliases.set(nameKey(other), tidy(name));
  }
  return aliases;
}

import * as z from 'zod';
import { invalidConfig } from '../errors/usage.js';
import { type Role, roles } from '../read/table.js';
import { fieldNames, fieldTables } from '../knowledge/fields/fields.js';
import { nameKey, tidy } from '../cells/text/fold.js';
import { faultOf } from './config-faults.js';
import { goalConfig } from './goals/goal-config.js';
import { systemNames } from '../knowledge/systems/names.js';
import { joins } from '../knowledge/systems/preset.js';
import { lossReasonKinds } from '../knowledge/words/loss-reasons.js';
import { writtenDelimiters } from '../read/delimiters.js';
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

const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string];

const text = z.string().min(1);
const words = <T extends object>(table: T) => z.partialRecord(z.enum(keysOf(table)), z.array(text));
const headers = (role: Role) => z.partialRecord(z.enum(keysOf(fieldTables[role])), text).optional();

const comment = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .describe('for people; it is not read');

/** What can be said of all tables, and of those of one source alone. */
const ofTables = {
  crm: z
    .enum([...systemNames, 'none'])
    .optional()
    .describe('the system that exported them; none: do not recognise any (default: found out)'),
  join: z
    .enum(keysOf(joins))
    .optional()
    .describe('by what activities and changes of stage name their prospect'),
  dateFormat: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
  currency: z.string().length(3).optional().describe('ISO 4217 code of amounts that name none'),
  delimiter: z.enum(writtenDelimiters).optional(),
  encoding: text.optional().describe('WHATWG name, such as windows-1252 (default: found out)'),
};

/** Whether every other name of a rep stands for one rep only. */
function hasOneMeaning(reps: Readonly<Record<string, readonly string[]>>): boolean {
  const all = Object.entries(reps).flatMap(([name, others]) => [
    ...new Set([name, ...others].map(nameKey)),
  ]);
  return new Set(all).size === all.length;
}

const everyField = new Set(keysOf(roles).flatMap((role) => fieldNames(role) as string[]));

/** A name of a table as it may stand in a query: its parts are letters, digits, underscores, hyphens and dollar signs. */
const tableName = /^[\p{L}_][\p{L}\p{N}_$-]*(?:\.[\p{L}_][\p{L}\p{N}_$-]*){0,2}$/u;
/** A name of a column of one: anything that no quoting can end. */
export const columnName = /^[^\p{Cc}"'`[\]\\]{1,128}$/u;

const source = z
  .strictObject({
    $comment: comment,
    file: text
      .refine((file) => file !== '-', { error: () => voice().configFaults.stdinSource() })
      .optional()
      .describe('a path, or a pattern such as calls-*.csv, from the folder of the configuration'),
    table: text
      .regex(tableName, { error: () => voice().configFaults.noTableName() })
      .optional()
      .describe('instead of a file: a table of a database, for which spanco sql makes a query'),
    as: z
      .enum(keysOf(roles))
      .optional()
      .describe('what its rows are (default: told by its columns)'),
    columns: z
      .record(z.string(), text)
      .optional()
      .describe('header by field; of a table, name of the column by field: all that is read'),
    constants: z
      .record(z.string(), text)
      .optional()
      .describe('value by field, for what the file does not have or leaves empty'),
    ...ofTables,
  })
  .check((context) => {
    const { file, table, as, columns = {}, constants = {} } = context.value;
    const complain = (path: string[], message: string) =>
      context.issues.push({ code: 'custom', path, message, input: context.value });
    if ((file === undefined) === (table === undefined)) {
      complain([], voice().configFaults.fileOrTable());
    }
    if (table !== undefined && as === undefined)
      complain(['as'], voice().configFaults.tableNeedsRole());
    for (const [field, name] of Object.entries(table === undefined ? {} : columns)) {
      if (!columnName.test(name)) complain(['columns', field], voice().valueFaults.noColumnName());
    }
    const known = as === undefined ? everyField : new Set<string>(fieldNames(as));
    for (const [key, fields] of Object.entries({ columns, constants })) {
      for (const field of Object.keys(fields)) {
        if (known.has(field)) continue;
        context.issues.push({
          code: 'custom',
          path: [key, field],
          message: voice().configFaults.noField([...known]),
          input: field,
        });
      }
    }
  });

/** A project's configuration: where its exports are, and what their columns and words mean. JSON, never code. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    $comment: comment,
    sources: z
      .array(source)
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
export type SourceConfig = z.infer<typeof source>;

/** A source that is a table of a database. */
export interface TableSource extends SourceConfig {
  readonly table: string;
  readonly as: Role;
}

/** Whether a source is a table of a database. */
export const isTableSource = (source: SourceConfig): source is TableSource =>
  source.table !== undefined;

class ProtoKey extends Error {}

/** No object keeps this key, so that what stands under it would be passed over in silence. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new ProtoKey();
  return value;
}

/**
 * Checks a configuration.
 *
 * @param file for messages
 * @throws SpancoError with every fault found
 */
export function parseConfig(file: string, content: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''), refuseProto);
  } catch (error) {
    if (error instanceof ProtoKey) throw invalidConfig(file, voice().configFaults.proto());
    throw invalidConfig(file, voice().configFaults.notJson((error as Error).message));
  }
  const checked = configSchema.safeParse(value);
  if (checked.success) return checked.data;
  throw invalidConfig(
    file,
    checked.error.issues.map((issue) => faultOf(issue, configSchema, value)).join('; '),
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

/** Sources of a configuration: files and tables, and what their columns are. */
import * as z from 'zod';
import { fieldNames } from '../knowledge/fields/fields.js';
import { systemNames } from '../knowledge/systems/names.js';
import { joins } from '../knowledge/systems/preset.js';
import { writtenDelimiters } from '../read/delimiters.js';
import { type Role, roles } from '../read/table.js';
import { voice } from '../say/voice.js';

/** The keys of a table, as the words of an enum. */
export const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string];

/** A text that says something. */
export const text = z.string().min(1);

/** What nobody reads but people. */
export const comment = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .describe('for people; it is not read');

/** What can be said of all tables, and of those of one source alone. */
export const ofTables = {
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

const everyField = new Set(keysOf(roles).flatMap((role) => fieldNames(role) as string[]));

/** A name of a table as it may stand in a query: its parts are letters, digits, underscores, hyphens and dollar signs. */
const tableName = /^[\p{L}_][\p{L}\p{N}_$-]*(?:\.[\p{L}_][\p{L}\p{N}_$-]*){0,2}$/u;
/** A name of a column of one: anything that no quoting can end. */
export const columnName = /^[^\p{Cc}"'`[\]\\]{1,128}$/u;

/** A source: a file, or a table of a database. */
export const sourceConfig = z
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

export type SourceConfig = z.infer<typeof sourceConfig>;

/** A source that is a table of a database. */
export interface TableSource extends SourceConfig {
  readonly table: string;
  readonly as: Role;
}

/** Whether a source is a table of a database. */
export const isTableSource = (source: SourceConfig): source is TableSource =>
  source.table !== undefined;

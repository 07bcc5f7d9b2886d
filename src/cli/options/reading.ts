/** What is read, and how it is to be understood. */
import { joins } from '../../knowledge/systems/preset.js';
import { systemNames } from '../../knowledge/systems/names.js';
import { list, name, type OptionTable, parsed } from '../option.js';
import { parseDelimiter } from '../../read/delimiters.js';
import { parseChosenColumn, parseEncoding, parseZone } from '../values.js';

/** The files of an export. */
export const exportOptions = {
  prospects: {
    flags: '-p, --prospects <file>',
    help: 'export of prospects (deals, leads): CSV, JSON or a workbook (book.xlsx, book.xlsx#Sheet), .gz too, "-" for standard input; repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  activities: {
    flags: '-a, --activities <file>',
    help: 'export of activities (calls, appointments, proposals); repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  history: {
    flags: '--history <file>',
    help: 'export of changes of stage (from, to, when); repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  reps: {
    flags: '--reps <file>',
    help: 'users of the CRM: names for the ids, logins and e-mail addresses of owners; their team, role and manager for --by; repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
} as const satisfies OptionTable;

/** What may take the place of an export. */
export const countsOptions = {
  counts: {
    flags: '--counts <file>',
    help: 'counts instead of an export: one row a rep, columns named after the milestones, optionally revenue and goal; "-" for standard input',
    schema: (z) => z.optional(name(z)),
  },
} as const satisfies OptionTable;

/** How files are to be understood. */
export const readingOptions = {
  config: {
    flags: '-c, --config <file>',
    help: 'configuration: sources, columns, words, stages, rep aliases (default: spanco.config.json, if there is one)',
    schema: (z) => z.optional(name(z)),
  },
  crm: {
    flags: '--crm <system>',
    help: `the system the files are from: ${systemNames.join(', ')}; none to recognise none (default: found out by the columns)`,
    schema: (z) => z.optional(z.enum([...systemNames, 'none'])),
  },
  join: {
    flags: '--join <by>',
    help: 'by what activities and changes of stage name their prospect: id, name or email (default: id, or what the system is known for)',
    schema: (z) => z.optional(z.enum(Object.keys(joins) as (keyof typeof joins)[])),
  },
  column: {
    flags: '--column <field=header>',
    help: 'which column is which field, such as activities.type="Kind of touch"; repeatable',
    repeat: true,
    schema: (z) => list(z, parsed(parseChosenColumn)(z)),
  },
  delimiter: {
    flags: '--delimiter <character>',
    help: 'delimiter of CSV files: , ; | or tab (default: found out)',
    schema: (z) => z.optional(parsed(parseDelimiter)(z)),
  },
  encoding: {
    flags: '--encoding <name>',
    help: 'encoding of the files, such as utf-8, utf-16le, windows-1252 or iso-8859-1 (default: found out)',
    schema: (z) => z.optional(parsed(parseEncoding)(z)),
  },
  dateFormat: {
    flags: '--date-format <order>',
    help: 'order of dates that begin with no year: dmy or mdy; ymd for years of two digits (default: found out)',
    schema: (z) => z.optional(z.enum(['dmy', 'mdy', 'ymd'])),
  },
  decimal: {
    flags: '--decimal <mark>',
    help: 'decimal mark of amounts: comma or point (default: found out)',
    schema: (z) => z.optional(z.enum(['comma', 'point'])),
  },
  tz: {
    flags: '--tz <zone>',
    help: 'time zone of calendar days, such as Europe/Rome (default: UTC)',
    schema: (z) => z.default(parsed(parseZone)(z), 'UTC'),
  },
} as const satisfies OptionTable;

/** What is read, and how it is to be understood. */
import type { OptionTable } from '../option.js';
import { list, name, parsed } from '../option-kinds.js';
import { parseChosenColumn, parseDelimiter } from '../values.js';

/** The files of an export. */
export const exportOptions = {
  prospects: {
    flags: '-p, --prospects <file>',
    help: 'export of prospects (deals, leads): CSV or JSON, .gz too, "-" for standard input; repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  activities: {
    flags: '-a, --activities <file>',
    help: 'export of activities (calls, appointments, proposals); repeatable',
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
    help: 'configuration: columns, words, rep aliases (default: spanco.config.json, if there is one)',
    schema: (z) => z.optional(name(z)),
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
    schema: (z) => z.default(z.string(), 'UTC'),
  },
} as const satisfies OptionTable;

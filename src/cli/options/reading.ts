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
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  activities: {
    flags: '-a, --activities <file>',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  history: {
    flags: '--history <file>',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  reps: {
    flags: '--reps <file>',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
} as const satisfies OptionTable;

/** What may take the place of an export. */
export const countsOptions = {
  counts: {
    flags: '--counts <file>',
    schema: (z) => z.optional(name(z)),
  },
} as const satisfies OptionTable;

/** How files are to be understood. */
export const readingOptions = {
  config: {
    flags: '-c, --config <file>',
    schema: (z) => z.optional(name(z)),
  },
  crm: {
    flags: '--crm <system>',
    schema: (z) => z.optional(z.enum([...systemNames, 'none'])),
  },
  join: {
    flags: '--join <by>',
    schema: (z) => z.optional(z.enum(Object.keys(joins) as (keyof typeof joins)[])),
  },
  column: {
    flags: '--column <field=header>',
    repeat: true,
    schema: (z) => list(z, parsed(parseChosenColumn)(z)),
  },
  delimiter: {
    flags: '--delimiter <character>',
    schema: (z) => z.optional(parsed(parseDelimiter)(z)),
  },
  encoding: {
    flags: '--encoding <name>',
    schema: (z) => z.optional(parsed(parseEncoding)(z)),
  },
  dateFormat: {
    flags: '--date-format <order>',
    schema: (z) => z.optional(z.enum(['dmy', 'mdy', 'ymd'])),
  },
  decimal: {
    flags: '--decimal <mark>',
    schema: (z) => z.optional(z.enum(['comma', 'point'])),
  },
  tz: {
    flags: '--tz <zone>',
    schema: (z) => z.default(parsed(parseZone)(z), 'UTC'),
  },
} as const satisfies OptionTable;

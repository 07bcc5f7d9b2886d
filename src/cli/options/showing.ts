import { languages } from '../../say/language.js';
import { flag, name, type OptionTable, wholeNumber } from '../option.js';

/** Which of several tables is shown. */
export const listingOptions = {
  list: {
    flags: '--list <table>',
    schema: (z) => z.optional(z.string()),
  },
} as const satisfies OptionTable;

/** How results are shown and where they go. */
export const outputOptions = {
  format: {
    flags: '--format <format>',
    schema: (z) => z.optional(z.enum(['table', 'json', 'csv', 'tsv', 'markdown', 'html', 'xlsx'])),
  },
  json: {
    flags: '--json',
    schema: flag,
  },
  output: {
    flags: '-o, --output <file>',
    writes: true,
    schema: (z) => z.optional(name(z)),
  },
  rejects: {
    flags: '--rejects <file>',
    writes: true,
    schema: (z) => z.optional(name(z)),
  },
  strict: {
    flags: '--strict',
    schema: flag,
  },
  quiet: {
    flags: '-q, --quiet',
    schema: flag,
  },
  verbose: {
    flags: '-v, --verbose',
    schema: flag,
  },
  color: {
    flags: '--color',
    schema: (z) => z.optional(z.boolean()),
  },
  noColor: {
    flags: '--no-color',
    schema: (z) => z.optional(z.boolean()),
  },
  width: {
    flags: '--width <columns>',
    schema: (z) => z.optional(wholeNumber(20, 10_000)(z)),
  },
  lang: {
    flags: '--lang <language>',
    schema: (z) => z.optional(z.enum(languages)),
  },
} as const satisfies OptionTable;

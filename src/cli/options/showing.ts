import { flag, name, type OptionTable, wholeNumber } from '../option.js';

/** Which of several tables is shown. */
export const listingOptions = {
  list: {
    flags: '--list <table>',
    help: 'show only one table: groups, win-back (the lost prospects to win back) or open (the open leads by promise) (leads), reps or goals (scorecard); CSV has the first unless told',
    schema: (z) => z.optional(z.string()),
  },
} as const satisfies OptionTable;

/** How results are shown and where they go. */
export const outputOptions = {
  format: {
    flags: '--format <format>',
    help: 'table, json, csv, tsv, markdown, html or xlsx (default: by the ending of --output, else table)',
    schema: (z) => z.optional(z.enum(['table', 'json', 'csv', 'tsv', 'markdown', 'html', 'xlsx'])),
  },
  json: {
    flags: '--json',
    help: 'short for --format json',
    schema: flag,
  },
  output: {
    flags: '-o, --output <file>',
    help: 'write the result to a file, whole or not at all ("-" for standard output)',
    schema: (z) => z.optional(name(z)),
  },
  rejects: {
    flags: '--rejects <file>',
    help: 'write the rows that could not be used, or not in every cell, with the reason, to a CSV file',
    schema: (z) => z.optional(name(z)),
  },
  strict: {
    flags: '--strict',
    help: 'fail on the first row or cell that cannot be used',
    schema: flag,
  },
  quiet: {
    flags: '-q, --quiet',
    help: 'say nothing on standard error but errors',
    schema: flag,
  },
  verbose: {
    flags: '-v, --verbose',
    help: 'show intervals, and how the files were understood',
    schema: flag,
  },
  color: {
    flags: '--color',
    help: 'colour even where it is not a terminal',
    schema: (z) => z.optional(z.boolean()),
  },
  noColor: {
    flags: '--no-color',
    help: 'no colour even on a terminal',
    schema: (z) => z.optional(z.boolean()),
  },
  width: {
    flags: '--width <columns>',
    help: 'width of tables (default: that of the terminal)',
    schema: (z) => z.optional(wholeNumber(20, 10_000)(z)),
  },
} as const satisfies OptionTable;

/** What stands in angle brackets behind options and commands, by the word that the program has for it. */
const placeholders = {
  amount: 'amount',
  basis: 'basis',
  by: 'by',
  character: 'character',
  column: 'column',
  columns: 'columns',
  condition: 'condition',
  credit: 'credit',
  database: 'database',
  day: 'day',
  days: 'days',
  effort: 'effort',
  'field=header': 'field=header',
  file: 'file',
  format: 'format',
  'key[:asc|desc]': 'key[:asc|desc]',
  language: 'language',
  mark: 'mark',
  milestone: 'milestone',
  name: 'name',
  number: 'number',
  order: 'order',
  outcome: 'outcome',
  period: 'period',
  policy: 'policy',
  probability: 'probability',
  prospect: 'prospect',
  shell: 'shell',
  scale: 'scale',
  system: 'system',
  table: 'table',
  unit: 'unit',
  zone: 'zone',
};

/** Headings of the help, by those of commander. */
const headings = {
  'Usage:': 'Usage:',
  'Arguments:': 'Arguments:',
  'Options:': 'Options:',
  'Global Options:': 'Global Options:',
  'Commands:': 'Commands:',
};

/** The frame of the help. */
export const programHelp = {
  placeholders,
  headings,
  description: () =>
    'Sales funnel per rep: the four SPANCO ratios, from CRM exports to a table or JSON.',
  version: () => 'print the version',
  help: () => 'print help',
  helpCommand: () => 'display help for command',
  examples: () => 'Examples:',
  /** @param topics of the help beside commands */
  further: (topics: readonly string[]) =>
    `Without a command: report. Files and folders are told apart by their columns; "-" is standard input.\nSee spanco <command> --help for its options, and spanco help ${topics.join(', ')}.`,
  /** What may stand in a usage line. */
  usage: { command: '[command]', files: '[files]', options: '[options]' },
};

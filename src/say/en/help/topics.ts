import type { Topics } from '../../help-topics.js';

/** What the topics of the help say, each thing with its meaning. */
export const topicHelp: Topics = {
  'exit-codes': {
    title: 'Exit codes',
    meanings: {
      0: 'done',
      1: 'could not: a file cannot be read or written, or something unexpected happened',
      2: 'wrong usage: of the command line, or of the configuration',
      3: 'the data cannot be measured: what is wrong, and where, is on standard error',
      4: 'a condition of --fail-if holds',
      130: 'interrupted',
    },
  },
  formats: {
    title: 'Formats',
    meanings: {
      table:
        'for a terminal: as wide as it is, with pictures where it is one (default; .txt, .log)',
      json: 'for programs: the whole result, numbers unrounded, null for the unknown (.json)',
      csv: 'for spreadsheets and programs: the first table, numbers unrounded (.csv)',
      tsv: 'the same between tabs (.tsv)',
      markdown: 'for wikis and mail (.md)',
      html: 'one page to forward, with pictures, that loads nothing (.html)',
      xlsx: 'a workbook, a sheet a table, real numbers (.xlsx)',
    },
  },
  environment: {
    title: 'Environment',
    meanings: {
      SPANCO_CONFIG: 'the configuration, where -c names none',
      SPANCO_LANG: 'the language, where --lang names none',
      NO_COLOR: 'set to anything: no colour',
      FORCE_COLOR: 'set to anything but 0: colour even where it is not a terminal',
      COLUMNS: 'width of the terminal, where --width names none',
      XDG_CACHE_HOME:
        'folder of what can be made anew: what V8 compiled, which makes a start quicker',
      NODE_DISABLE_COMPILE_CACHE: 'set to 1: nothing is kept there',
    },
  },
};

import type { Voice } from '../../en/index.js';

/** What stands in angle brackets behind options and commands, by the word that the program has for it. */
const placeholders = {
  amount: 'importo',
  basis: 'base',
  by: 'gruppo',
  character: 'carattere',
  column: 'colonna',
  columns: 'colonne',
  condition: 'condizione',
  credit: 'merito',
  database: 'database',
  day: 'giorno',
  days: 'giorni',
  effort: 'impegno',
  'field=header': 'campo=intestazione',
  file: 'file',
  format: 'formato',
  'key[:asc|desc]': 'chiave[:asc|desc]',
  language: 'lingua',
  mark: 'segno',
  milestone: 'tappa',
  name: 'nome',
  number: 'numero',
  order: 'ordine',
  outcome: 'esito',
  period: 'periodo',
  policy: 'regola',
  probability: 'probabilità',
  prospect: 'prospetto',
  shell: 'shell',
  scale: 'scala',
  system: 'sistema',
  table: 'tabella',
  unit: 'unità',
  zone: 'fuso',
};

/** Headings of the help, by those of commander. */
const headings = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argomenti:',
  'Options:': 'Opzioni:',
  'Global Options:': 'Opzioni globali:',
  'Commands:': 'Comandi:',
};

/** The frame of the help. */
export const programHelp = {
  placeholders,
  headings,
  description: () =>
    'L’imbuto di vendita per venditore: i quattro tassi SPANCO, dalle esportazioni del CRM a una tabella o a JSON.',
  version: () => 'mostra la versione',
  help: () => 'mostra l’aiuto',
  helpCommand: () => 'mostra l’aiuto di un comando',
  examples: () => 'Esempi:',
  further: (topics) =>
    `Senza comando: report. File e cartelle si riconoscono dalle colonne; "-" è l’input standard.\nLe opzioni di un comando: spanco <comando> --help; altre spiegazioni: spanco help ${topics.join(', ')}.`,
  usage: { command: '[comando]', files: '[file]', options: '[opzioni]' },
} satisfies Voice['help']['program'];

import type { Voice } from '../../en/index.js';

/** What stands in angle brackets behind options and commands, by the word that the program has for it. */
const placeholders = {
  amount: 'montant',
  basis: 'base',
  by: 'clé',
  character: 'caractère',
  column: 'colonne',
  columns: 'colonnes',
  condition: 'condition',
  credit: 'crédit',
  database: 'base',
  day: 'jour',
  days: 'jours',
  effort: 'effort',
  'field=header': 'champ=en-tête',
  file: 'fichier',
  format: 'format',
  'key[:asc|desc]': 'clé[:asc|desc]',
  language: 'langue',
  mark: 'signe',
  milestone: 'jalon',
  name: 'nom',
  number: 'nombre',
  order: 'ordre',
  outcome: 'résultat',
  period: 'période',
  policy: 'règle',
  probability: 'probabilité',
  prospect: 'prospect',
  shell: 'shell',
  scale: 'échelle',
  system: 'système',
  table: 'tableau',
  unit: 'unité',
  zone: 'fuseau',
};

/** Headings of the help, by those of commander. */
const headings = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Global Options:': 'Options globales :',
  'Commands:': 'Commandes :',
};

/** The frame of the help. */
export const programHelp = {
  placeholders,
  headings,
  description: () =>
    'L’entonnoir de vente par commercial : les quatre ratios SPANCO, d’un export de CRM à un tableau ou à du JSON.',
  version: () => 'afficher la version',
  help: () => 'afficher l’aide',
  helpCommand: () => 'afficher l’aide d’une commande',
  examples: () => 'Exemples :',
  /** @param topics of the help beside commands */
  further: (topics) =>
    `Sans commande : report. Fichiers et dossiers se reconnaissent à leurs colonnes ; "-" est l’entrée standard.\nVoir spanco <commande> --help pour ses options, et spanco help ${topics.join(', ')}.`,
  /** What may stand in a usage line. */
  usage: { command: '[commande]', files: '[fichiers]', options: '[options]' },
} satisfies Voice['help']['program'];

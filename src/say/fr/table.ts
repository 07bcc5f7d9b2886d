import type { Voice } from '../en/index.js';

/** Words of tables that several questions show. */
export const tableWords = {
  rep: 'Commercial',
  /** All reps together. */
  team: 'Équipe',
  id: 'Id',
  gotTo: 'Jusqu’à',
  amount: 'Montant',
  revenue: 'CA',
  ofGoal: 'De l’obj.',
  chance: 'Chance',
  status: 'Statut',
  standing: 'Position',
  why: 'Pourquoi',
  row: 'Ligne',
  day: 'Jour',
  file: 'Fichier',
  milestone: 'Jalon',
  reached: 'Atteint',
  before: 'Avant',
  after: 'Après',
  /** Over the 95 % interval of a share, and of anything else. */
  range: 'Plage 95 %',
  interval: 'Interv. 95 %',
  shortInterval: '95 %',
  yes: 'oui',
  no: 'non',
  open: 'en suspens',
  /** A place in a file without lines: `enregistrement 12`. */
  record: (record) => `enregistrement ${record}`,
  /** A sheet of a spreadsheet without a title, and that of the sentences. */
  sheet: 'Tableau',
  notes: 'Remarques',
  /** What a heading becomes over each number of a cell, in a spreadsheet. */
  part: {
    open: (title) => `${title}, en suspens`,
    least: (title) => `${title}, au moins`,
    most: (title) => `${title}, au plus`,
    count: (title) => `${title}, nombre`,
    of: (title) => `${title}, sur`,
    low: (title) => `${title}, borne basse`,
    high: (title) => `${title}, borne haute`,
  },
} satisfies Voice['table'];

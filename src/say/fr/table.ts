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
  record: (record: number | string): string => `enregistrement ${record}`,
  /** A sheet of a spreadsheet without a title, and that of the sentences. */
  sheet: 'Tableau',
  notes: 'Remarques',
  /** What a heading becomes over each number of a cell, in a spreadsheet. */
  part: {
    open: (title: string): string => `${title}, en suspens`,
    least: (title: string): string => `${title}, au moins`,
    most: (title: string): string => `${title}, au plus`,
    count: (title: string): string => `${title}, nombre`,
    of: (title: string): string => `${title}, sur`,
    low: (title: string): string => `${title}, borne basse`,
    high: (title: string): string => `${title}, borne haute`,
  },
};

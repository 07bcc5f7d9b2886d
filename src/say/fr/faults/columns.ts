import type { Voice } from '../../en/index.js';
import { listed, quoted } from '../lists.js';
import { countOf } from '../plurals.js';

const inRows = (rows: number): string => `dans ${countOf(rows, 'ligne')}`;

/** What a column holds, behind its name: `« XYZ » contient 2 noms dans 4 lignes`. */
const holds = {
  names: (values: number, rows: number) => `${countOf(values, 'nom')} ${inRows(rows)}`,
  addresses: (values: number, rows: number) => `${countOf(values, 'adresse')} ${inRows(rows)}`,
  words: (words: readonly string[]) => `des mots tels que ${listed(words)}`,
  days: (rows: number) => `des dates ${inRows(rows)}`,
  money: (rows: number) => `des sommes ${inRows(rows)}`,
  numbers: (rows: number) => `des nombres ${inRows(rows)}`,
  codes: (values: number, rows: number) => `${countOf(values, 'numéro')} ${inRows(rows)}`,
  keys: (rows: number) => `une valeur différente pour chacune de ${countOf(rows, 'ligne')}`,
};

/** What is wrong with the columns of a table, as a clause that stands behind a colon, and what one could be. */
export const columnFaults = {
  none: (field) => `aucune colonne ne correspond au champ ${field}`,
  several: (field) => `plusieurs colonnes correspondent au champ ${field}`,
  noTwoMilestones: () => 'il faut au moins deux jalons pour faire un ratio',
  noTarget: () => 'aucune colonne n’est la cible ou le quota',
  noIdentifier: () => 'aucune colonne n’est un identifiant, un login ou une adresse e-mail',
  noProgress: (standing: string | null) =>
    `aucune colonne n’est une étape, un statut ou une date de jalon${standing === null ? '' : ` (« ${standing} » dit qui est encore client)`}, et il n’y a pas d’activités`,
  exportProgress: () =>
    'S’il n’y en a pas, exportez l’étape de chaque affaire, ou ajoutez leurs activités avec -a.',
  wholeIds: () =>
    'Écrivez les identifiants sans ".0", que des programmes ajoutent aux nombres entiers quand une colonne a des cellules vides.',
  noKind: () => 'aucune colonne n’est le type ou le résultat',
  holds,
  evidence: (header, what) => `${quoted(header)} contient ${what}`,
  misspelt: (header, known) => `${quoted(header)} s’écrit presque comme ${quoted(known)}`,
  namesProspects: (header) => `${quoted(header)} nomme des prospects`,
} satisfies Voice['columnFaults'];

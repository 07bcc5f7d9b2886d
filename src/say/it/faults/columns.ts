import type { Voice } from '../../en/index.js';
import { shortList } from '../lists.js';
import { countOf } from '../plurals.js';

const inRows = (rows: number): string => `in ${countOf(rows, 'riga', 'righe')}`;

/** What a column holds, behind its name: `«XYZ» contiene 2 nomi in 4 righe`. */
const holds = {
  names: (values, rows) => `${countOf(values, 'nome', 'nomi')} ${inRows(rows)}`,
  addresses: (values, rows) => `${countOf(values, 'indirizzo', 'indirizzi')} ${inRows(rows)}`,
  words: (words) =>
    `parole come ${shortList(
      words.map((word) => `«${word}»`),
      12,
      'altre',
    )}`,
  days: (rows) => `date ${inRows(rows)}`,
  money: (rows) => `importi ${inRows(rows)}`,
  numbers: (rows) => `numeri ${inRows(rows)}`,
  codes: (values, rows) => `${countOf(values, 'numero', 'numeri')} ${inRows(rows)}`,
  keys: (rows) => `un valore diverso in ognuna di ${countOf(rows, 'riga', 'righe')}`,
} satisfies Voice['columnFaults']['holds'];

/** What is wrong with the columns of a table, as a clause that stands behind a colon, and what one could be. */
export const columnFaults = {
  none: (field) => `nessuna colonna è ${field}`,
  several: (field) => `più colonne sono ${field}`,
  noTwoMilestones: () => 'per un tasso servono almeno due tappe',
  noTarget: () => 'nessuna colonna è target o quota',
  noIdentifier: () => 'nessuna colonna è un id, un login o un indirizzo e-mail',
  noProgress: (standing: string | null) =>
    `nessuna colonna è una fase, uno stato o la data di una tappa${standing === null ? '' : ` («${standing}» dice chi è ancora cliente)`}, e non ci sono attività`,
  exportProgress: () =>
    'Se nessuna lo è, esportare la fase di ogni trattativa, o aggiungere le attività con -a.',
  wholeIds: () =>
    'Scrivere gli id senza ".0", che i programmi aggiungono ai numeri interi se la colonna ha celle vuote.',
  noKind: () => 'nessuna colonna è il tipo o l’esito',
  holds,
  evidence: (header, what) => `«${header}» contiene ${what}`,
  misspelt: (header, known) => `«${header}» si scrive quasi come «${known}»`,
  namesProspects: (header) => `«${header}» contiene nomi di prospetti`,
} satisfies Voice['columnFaults'];

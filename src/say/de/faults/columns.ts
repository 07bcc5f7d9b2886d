import type { Voice } from '../../en/index.js';
import { listed, quoted } from '../lists.js';
import { countOf } from '../plurals.js';

const inRows = (rows: number): string => `in ${countOf(rows, 'Zeile', 'Zeilen')}`;

/** What is wrong with the columns of a table, as a clause that stands behind a colon, and what one could be. */
export const columnFaults: Voice['columnFaults'] = {
  none: (field) => `keine Spalte ist ${quoted(field)}`,
  several: (field) => `mehrere Spalten sind ${quoted(field)}`,
  noTwoMilestones: () => 'für eine Quote sind mindestens zwei Meilensteine nötig',
  noTarget: () => 'keine Spalte ist das Ziel oder die Vorgabe',
  noIdentifier: () => 'keine Spalte ist eine ID, ein Anmeldename oder eine E-Mail-Adresse',
  noProgress: (standing: string | null) =>
    `keine Spalte ist eine Phase, ein Status oder ein Meilensteindatum${standing === null ? '' : ` („${standing}“ sagt, wer noch Kunde ist)`}, und Aktivitäten fehlen`,
  exportProgress: () =>
    'Ist es keine, exportieren Sie die Phase jeder Verkaufschance, oder nehmen Sie ihre Aktivitäten mit -a hinzu.',
  wholeIds: () =>
    'Schreiben Sie die IDs ohne ".0"; Programme hängen es ganzen Zahlen an, wenn eine Spalte leere Zellen hat.',
  noKind: () => 'keine Spalte ist die Art oder das Ergebnis',
  holds: {
    names: (values, rows) => `${countOf(values, 'Namen', 'Namen')} ${inRows(rows)}`,
    addresses: (values, rows) => `${countOf(values, 'Adresse', 'Adressen')} ${inRows(rows)}`,
    words: (words) => `Wörter wie ${listed(words)}`,
    days: (rows) => `Tage ${inRows(rows)}`,
    money: (rows) => `Beträge ${inRows(rows)}`,
    numbers: (rows) => `Zahlen ${inRows(rows)}`,
    codes: (values, rows) => `${countOf(values, 'Nummer', 'Nummern')} ${inRows(rows)}`,
    keys: (rows) => `in jeder von ${countOf(rows, 'Zeile', 'Zeilen')} einen anderen Wert`,
  },
  evidence: (header, what) => `${quoted(header)} enthält ${what}`,
  misspelt: (header, known) => `${quoted(header)} ist fast wie ${quoted(known)} geschrieben`,
  namesProspects: (header) => `${quoted(header)} nennt Interessenten`,
};

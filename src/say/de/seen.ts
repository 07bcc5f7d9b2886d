import type { RejectReason } from '../../warnings/reject-reasons.js';
import type { Voice } from '../en/index.js';
import { rowFaults } from './faults/rows.js';
import { roleWords } from './roles.js';
import { grouped } from './numbers.js';

/** What told how something is written. */
const settled = {
  values: 'laut den Werten',
  option: 'laut der Option',
  'other columns': 'laut anderen Spalten',
  system: 'wie das System sie schreibt',
};

/** Where the rows of a file went. */
const fates = {
  blank: 'leer',
  headerOrFooter: 'Kopf oder Fuß',
  duplicate: 'doppelt',
  unmatched: 'zu keinem Interessenten der Dateien',
};

/** What the comments of a proposed configuration say of what was seen in a file, a line each. */
export const seenPhrases: Voice['seen'] = {
  // Codes of forms that stand in JSON too.
  dateForms: {
    iso: 'yyyy-mm-dd',
    dayFirst: 'dd/mm/yyyy',
    monthFirst: 'mm/dd/yyyy',
    doubtful: 'dd/mm/yyyy oder mm/dd/yyyy',
    yearFirst: 'yy/mm/dd',
    dotted: 'dd.mm.yyyy',
    dayMonthName: 'd Mon yyyy',
    monthNameDay: 'Mon d, yyyy',
    compact: 'yyyymmdd',
    serial: 'Excel-Tageszahl',
    epoch: 'Millisekunden seit 1970',
    shortYear: 'zweistellige Jahre',
  },
  table: ({ role, system, format, encoding, delimiter }) => {
    const form = [format, encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    return `Erkannt: ${roleWords[role]}, ${system ?? 'aus keinem bekannten System'}; ${form}.`;
  },
  rows: ({ read, used, rejectedBy, ...others }) => {
    const keys = Object.keys(fates) as (keyof typeof fates)[];
    const rest = keys.map((fate) => [others[fate], fates[fate]] as const);
    const reasons = Object.entries(rejectedBy) as [RejectReason, number][];
    const rejected = reasons.map(
      ([reason, count]) => [count, `verworfen (${rowFaults.reasons[reason]})`] as const,
    );
    const parts = [...rest, ...rejected].filter(([count]) => count > 0);
    return `Zeilen: ${[`${grouped(read)} gelesen`, `${grouped(used)} genutzt`, ...parts.map((part) => part.join(' '))].join(', ')}.`;
  },
  written: (form, by, columns) =>
    `Geschrieben als ${form}${by === null ? '' : `, ${settled[by]}`}: ${columns.join(', ')}.`,
  columns: (fields) =>
    `Spalten: ${fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`).join('; ')}.`,
  constants: (constants) =>
    `Wo keine Spalte etwas anderes sagt, gilt für jede Zeile: ${constants.map((one) => one.join(' ')).join(', ')}.`,
  notRead: (headers, mayBeAsked) =>
    `Nicht gelesen${mayBeAsked ? ', solange --by oder --where nicht danach fragt' : ''}: ${headers.join(', ')}.`,
  proposed: (evidence, argument) => `${evidence}: ${argument}`,
  about: (about) => `Gut zu wissen: ${about}`,
};

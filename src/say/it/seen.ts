import type { RejectReason } from '../../warnings/reject-reasons.js';
import type { Voice } from '../en/index.js';
import { rowFaults } from './faults/rows.js';
import { agreeing } from './plurals.js';
import { roleWords } from './roles.js';
import { grouped } from './numbers.js';

/** What told how something is written. */
const settled = {
  values: 'come dicono i valori',
  option: 'come indicato',
  'other columns': 'come dicono altre colonne',
  system: 'come le scrive il sistema',
};

/** Where the rows of a file went, as one and as many. */
const fates = {
  blank: ['vuota', 'vuote'],
  headerOrFooter: ['di intestazione o di chiusura', 'di intestazione o di chiusura'],
  duplicate: ['doppia', 'doppie'],
  unmatched: ['di nessun prospetto dei file', 'di nessun prospetto dei file'],
} as const;

/** How a person writes each form of a date; these are codes. */
const dateForms = {
  iso: 'yyyy-mm-dd',
  dayFirst: 'dd/mm/yyyy',
  monthFirst: 'mm/dd/yyyy',
  doubtful: 'dd/mm/yyyy o mm/dd/yyyy',
  yearFirst: 'yy/mm/dd',
  dotted: 'dd.mm.yyyy',
  dayMonthName: 'd Mon yyyy',
  monthNameDay: 'Mon d, yyyy',
  compact: 'yyyymmdd',
  serial: 'numero seriale di Excel',
  epoch: 'millisecondi dal 1970',
  shortYear: 'anni di due cifre',
};

/** What the comments of a proposed configuration say of what was seen in a file, a line each. */
export const seenPhrases = {
  dateForms,
  table: ({ role, system, format, encoding, delimiter }) => {
    const form = [format, encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    return `Visto: ${roleWords[role]}, ${system ?? 'sistema non riconosciuto'}; ${form}.`;
  },
  rows: ({ read, used, rejectedBy, ...others }) => {
    const keys = Object.keys(fates) as (keyof typeof fates)[];
    const rest = keys.map((fate) => {
      const [one, many] = fates[fate];
      return [others[fate], agreeing(others[fate], one, many)] as const;
    });
    const reasons = Object.entries(rejectedBy) as [RejectReason, number][];
    const rejected = reasons.map(
      ([reason, count]) =>
        [
          count,
          `${agreeing(count, 'scartata', 'scartate')} (${rowFaults.reasons[reason]})`,
        ] as const,
    );
    const all = [
      `${grouped(read)} ${agreeing(read, 'letta', 'lette')}`,
      `${grouped(used)} ${agreeing(used, 'usata', 'usate')}`,
      ...[...rest, ...rejected].filter(([count]) => count > 0).map((part) => part.join(' ')),
    ];
    return `Righe: ${all.join(', ')}.`;
  },
  written: (form, by, columns) =>
    `Date scritte ${form}${by === null ? '' : `, ${settled[by]}`}: ${columns.join(', ')}.`,
  columns: (fields) =>
    `Colonne: ${fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`).join('; ')}.`,
  constants: (constants) =>
    `Dove nessuna colonna lo dice, ogni riga è: ${constants.map((one) => one.join(' ')).join(', ')}.`,
  notRead: (headers, mayBeAsked) =>
    `Non lette${mayBeAsked ? ' se non le chiede --by o --where' : ''}: ${headers.join(', ')}.`,
  proposed: (evidence, argument) => `${evidence}: ${argument}`,
  about: (about) => `Da sapere: ${about}`,
} satisfies Voice['seen'];

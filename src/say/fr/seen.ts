import type { Voice } from '../en/index.js';
import type { RejectReason } from '../../warnings/reject-reasons.js';
import { rowFaults } from './faults/rows.js';
import { grouped } from './numbers.js';
import { agreeing, capital } from './plurals.js';
import { roleWords } from './roles.js';

/** What told how something is written. */
const settled = {
  values: 'comme le montrent les valeurs',
  option: 'comme indiqué',
  'other columns': 'comme le montrent d’autres colonnes',
  system: 'comme le système les écrit',
};

/** Where the rows of a file went, as one and as several. */
const fates = {
  blank: ['vide', 'vides'],
  headerOrFooter: ['en-tête ou pied', 'en-têtes ou pieds'],
  duplicate: ['doublon', 'doublons'],
  unmatched: ['sans prospect dans les fichiers', 'sans prospect dans les fichiers'],
} as const;

/** How each form of a date is written: codes that results have in every language. */
const dateForms = {
  iso: 'yyyy-mm-dd',
  dayFirst: 'dd/mm/yyyy',
  monthFirst: 'mm/dd/yyyy',
  doubtful: 'dd/mm/yyyy or mm/dd/yyyy',
  yearFirst: 'yy/mm/dd',
  dotted: 'dd.mm.yyyy',
  dayMonthName: 'd Mon yyyy',
  monthNameDay: 'Mon d, yyyy',
  compact: 'yyyymmdd',
  serial: 'Excel serial number',
  epoch: 'milliseconds since 1970',
  shortYear: 'years of two digits',
};

/** What the comments of a proposed configuration say of what was seen in a file, a line each. */
export const seenPhrases = {
  dateForms,
  table: ({ role, system, format, encoding, delimiter }) => {
    const form = [format, encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    return `Vu : ${roleWords[role]}, ${system ?? 'système non reconnu'} ; ${form}.`;
  },
  rows: ({ read, used, rejectedBy, ...others }) => {
    const keys = Object.keys(fates) as (keyof typeof fates)[];
    const rest = keys.map(
      (fate) => [others[fate], agreeing(others[fate], fates[fate][0], fates[fate][1])] as const,
    );
    const reasons = Object.entries(rejectedBy) as [RejectReason, number][];
    const rejected = reasons.map(
      ([reason, count]) =>
        [
          count,
          `${agreeing(count, 'rejetée', 'rejetées')} (${rowFaults.reasons[reason]})`,
        ] as const,
    );
    const parts = [...rest, ...rejected].filter(([count]) => count > 0);
    return `Lignes : ${[`${grouped(read)} ${agreeing(read, 'lue', 'lues')}`, `${grouped(used)} ${agreeing(used, 'utilisée', 'utilisées')}`, ...parts.map((part) => part.join(' '))].join(', ')}.`;
  },
  /** @param by what told it; null where the cells leave no doubt */
  written: (form, by, columns) =>
    `Écriture ${form}${by === null ? '' : `, ${settled[by]}`} : ${columns.join(', ')}.`,
  /** @param fields headers by field */
  columns: (fields) =>
    `Colonnes : ${fields.map(([field, headers]) => `${field} : ${headers.join(', ')}`).join(' ; ')}.`,
  /** @param constants values by field */
  constants: (constants) =>
    `Quand aucune colonne ne le dit, chaque ligne est : ${constants.map((one) => one.join(' ')).join(', ')}.`,
  notRead: (headers, mayBeAsked) =>
    `Non lu${mayBeAsked ? ' sauf demande par --by ou --where' : ''} : ${headers.join(', ')}.`,
  /** A column that could be what a table lacks, and the option that says so. */
  proposed: (evidence, argument) => `${capital(evidence)} : ${argument}`,
  about: (about) => `À savoir : ${about}`,
} satisfies Voice['seen'];

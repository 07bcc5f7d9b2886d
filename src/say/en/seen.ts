import type { InputRole } from '../roles.js';
import type { RejectReason } from '../../warnings/reject-reasons.js';
import { rowFaults } from './faults/rows.js';
import { roleWords } from './roles.js';
import { grouped } from './numbers.js';

/** What told how something is written. */
const settled = {
  values: 'as the values tell',
  option: 'as it was said',
  'other columns': 'as other columns tell',
  system: 'as the system writes them',
};

/** Where the rows of a file went. */
const fates = {
  blank: 'blank',
  headerOrFooter: 'header or footer',
  duplicate: 'duplicate',
  unmatched: 'of no prospect in the files',
};

/** How a person writes each form of a date. */
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

export interface Table {
  readonly role: InputRole;
  /** The system it is from, with what that calls the table; null where it is of none that is known. */
  readonly system: string | null;
  readonly format: string;
  readonly encoding: string;
  /** null where it has none. */
  readonly delimiter: string | null;
}

export interface Rows extends Readonly<Record<keyof typeof fates | 'read' | 'used', number>> {
  readonly rejectedBy: Partial<Readonly<Record<RejectReason, number>>>;
}

/** What the comments of a proposed configuration say of what was seen in a file, a line each. */
export const seenPhrases = {
  dateForms,
  table: ({ role, system, format, encoding, delimiter }: Table) => {
    const form = [format, encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    return `Seen: ${roleWords[role]}, ${system ?? 'of no system that is known'}; ${form}.`;
  },
  rows: ({ read, used, rejectedBy, ...others }: Rows) => {
    const keys = Object.keys(fates) as (keyof typeof fates)[];
    const rest = keys.map((fate) => [others[fate], fates[fate]] as const);
    const reasons = Object.entries(rejectedBy) as [RejectReason, number][];
    const rejected = reasons.map(
      ([reason, count]) => [count, `rejected (${rowFaults.reasons[reason]})`] as const,
    );
    const parts = [...rest, ...rejected].filter(([count]) => count > 0);
    return `Rows: ${[`${grouped(read)} read`, `${grouped(used)} used`, ...parts.map((part) => part.join(' '))].join(', ')}.`;
  },
  /** @param by what told it; null where the cells leave no doubt */
  written: (form: string, by: keyof typeof settled | null, columns: readonly string[]) =>
    `Written ${form}${by === null ? '' : `, ${settled[by]}`}: ${columns.join(', ')}.`,
  /** @param fields headers by field */
  columns: (fields: readonly (readonly [field: string, headers: readonly string[]])[]) =>
    `Columns: ${fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`).join('; ')}.`,
  /** @param constants values by field */
  constants: (constants: readonly (readonly [field: string, value: string])[]) =>
    `Where no column says so, each row is: ${constants.map((one) => one.join(' ')).join(', ')}.`,
  notRead: (headers: readonly string[], mayBeAsked: boolean) =>
    `Not read${mayBeAsked ? ' unless --by or --where asks' : ''}: ${headers.join(', ')}.`,
  /** A column that could be what a table lacks, and the option that says so. */
  proposed: (evidence: string, argument: string) => `${evidence}: ${argument}`,
  about: (about: string) => `To know: ${about}`,
};

import { headersByField } from '../../understand/column-plan.js';
import type { Export } from '../export.js';
import { rejectReasons, type RejectReason } from '../../errors/reject-reasons.js';
import type { ReadTable } from '../../understand/planning.js';
import { formatsOf } from '../formats.js';
import { delimiterName } from '../../read/delimiters.js';

const settled = {
  values: 'as the values tell',
  option: 'as it was said',
  'other columns': 'as other columns tell',
  system: 'as the system writes them',
} as const;

/** What a table was taken for. */
function recognised({ table, role, reading: { system } }: ReadTable): string {
  const from =
    system === null ? 'of no system that is known' : `${system.preset.title} ${system.table.name}`;
  const delimiter = table.delimiter === null ? '' : `, ${delimiterName(table.delimiter)}`;
  return `${role}, ${from}; ${table.format}, ${table.encodingInWords()}${delimiter}.`;
}

/** Where its rows went. */
function rows({ ledgers }: Export, { table, role }: ReadTable): string[] {
  return ledgers
    .filter((ledger) => ledger.file === table.file && ledger.role === role)
    .map((ledger) => {
      const { read, used, blank, headerOrFooter, duplicate, unmatched, rejectedBy } = ledger;
      const rest = Object.entries({
        blank,
        'header or footer': headerOrFooter,
        duplicate,
        'of no prospect in the files': unmatched,
      }).concat(
        Object.entries(rejectedBy).map(([reason, count]) => [
          `rejected (${rejectReasons[reason as RejectReason]})`,
          count,
        ]),
      );
      const others = rest
        .filter(([, count]) => count > 0)
        .map(([what, count]) => `${count} ${what}`);
      return `Rows: ${[`${read} read`, `${used} used`, ...others].join(', ')}.`;
    });
}

/** How the dates and amounts of a table are written, a line for each form. */
function formats(data: Export, table: ReadTable): string[] {
  const byForm = new Map<string, string[]>();
  for (const { column, written, settledBy } of formatsOf(table, data.formats)) {
    const form = settledBy === null ? written : `${written}, ${settled[settledBy]}`;
    byForm.set(form, [...(byForm.get(form) ?? []), column]);
  }
  return [...byForm].map(([form, headers]) => `Written ${form}: ${headers.join(', ')}.`);
}

/** Which columns are which fields, and which are none. */
function columns({ role, plan }: ReadTable): string[] {
  const read = headersByField(plan);
  const used = new Set(Object.values(read).flat());
  const others = [...new Set(plan.header)].filter((name) => name.trim() !== '' && !used.has(name));
  const constants = [...plan.constants].map(([field, value]) => `${field} ${value}`);
  return [
    `Columns: ${Object.entries(read)
      .map(([field, headers]) => `${field}: ${headers.join(', ')}`)
      .join('; ')}.`,
    ...(constants.length > 0
      ? [`Where no column says so, each row is: ${constants.join(', ')}.`]
      : []),
    ...(others.length > 0
      ? [
          `Not read${role === 'prospects' ? ' unless --by or --where asks' : ''}: ${others.join(', ')}.`,
        ]
      : []),
  ];
}

/** What was seen in a table, as lines for people. */
export function seenOf(data: Export, table: ReadTable): string[] {
  const about = table.reading.system?.preset.about;
  return [
    `Seen: ${recognised(table)}`,
    ...rows(data, table),
    ...formats(data, table),
    ...columns(table),
    ...table.proposals().map(({ evidence, argument }) => `${evidence}: ${argument}`),
    ...(about === undefined || table.role === 'reps' ? [] : [`To know: ${about}`]),
  ];
}

import { headersByField } from '../../understand/column-plan.js';
import type { Export } from '../export.js';
import type { ReadTable } from '../../understand/planning.js';
import { type Format, formatsOf } from '../formats.js';
import { delimiterName } from '../../read/delimiters.js';
import type { SystemName } from '../../knowledge/systems/names.js';
import { voice } from '../../say/voice.js';

/** What a table was taken for. */
function recognised({ table, role, reading: { system } }: ReadTable): string {
  return voice().seen.table({
    role,
    system: system === null ? null : voice().systemTable(system.preset.title, system.table.name),
    format: table.format,
    encoding: table.encodingInWords(),
    delimiter: table.delimiter === null ? null : delimiterName(table.delimiter),
  });
}

/** Where its rows went. */
const rows = ({ ledgers }: Export, { table, role }: ReadTable): string[] =>
  ledgers
    .filter((ledger) => ledger.file === table.file && ledger.role === role)
    .map((ledger) => voice().seen.rows(ledger));

/** How the dates and amounts of a table are written, a line for each form. */
function formats(data: Export, table: ReadTable): string[] {
  const byForm = new Map<string, Pick<Format, 'written' | 'settledBy'> & { columns: string[] }>();
  for (const { column, written, settledBy } of formatsOf(table, data.formats)) {
    const key = JSON.stringify([written, settledBy]);
    const form = byForm.get(key) ?? { written, settledBy, columns: [] };
    form.columns.push(column);
    byForm.set(key, form);
  }
  return [...byForm.values()].map(({ written, settledBy, columns }) =>
    voice().seen.written(written, settledBy, columns),
  );
}

/** Which columns are which fields, and which are none. */
function columns({ role, plan }: ReadTable): string[] {
  const say = voice().seen;
  const read = headersByField(plan);
  const used = new Set(Object.values(read).flat());
  const others = [...new Set(plan.header)].filter((name) => name.trim() !== '' && !used.has(name));
  const constants = [...plan.constants];
  return [
    say.columns(Object.entries(read)),
    ...(constants.length > 0 ? [say.constants(constants)] : []),
    ...(others.length > 0 ? [say.notRead(others, role === 'prospects')] : []),
  ];
}

/** What a reader of the exports of a system should know. */
function systemNote(name: SystemName): string {
  const notes: Readonly<Record<SystemName, string>> = voice().systemNotes;
  return notes[name];
}

/** What was seen in a table, as lines for people. */
export function seenOf(data: Export, table: ReadTable): string[] {
  const say = voice().seen;
  const system = table.reading.system?.preset.name;
  return [
    recognised(table),
    ...rows(data, table),
    ...formats(data, table),
    ...columns(table),
    ...table.proposals().map(({ evidence, argument }) => say.proposed(evidence, argument)),
    ...(system === undefined || table.role === 'reps' ? [] : [say.about(systemNote(system))]),
  ];
}

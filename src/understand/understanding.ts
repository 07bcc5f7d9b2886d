import type { Role, Table } from '../read/table.js';
import { fieldsNamed } from './headers.js';
import type { DateOrder, DecimalMark } from '../knowledge/notation.js';
import type { ProspectField } from '../knowledge/fields/fields.js';
import { fold } from '../cells/text/fold.js';
import type { Mapping, TableMapping } from './mapping.js';
import type { Habit, Join, Preset, PresetTable } from '../knowledge/systems/preset.js';
import { type PresetName, presets } from '../knowledge/systems/presets.js';
import { bearsMarks, recognise } from './recognise.js';
import { makeVocabularies, type Vocabularies } from '../cells/words/vocabularies.js';

/** The system a table was exported from, and which of its tables it is. */
export interface System {
  readonly name: PresetName;
  readonly preset: Preset;
  readonly table: PresetTable;
}

/** What settles a reading that cells leave open: what the user said, else what the system is known for. */
interface Settled<T> {
  readonly forced: T | null;
  readonly habit: T | null;
}

/** How the cells of one table are to be read. */
export interface Understanding {
  readonly system: System | null;
  /** What is known of its columns: the table of the system, or one that every service desk has. */
  readonly layout: PresetTable | null;
  readonly constants: ReadonlyMap<string, string>;
  readonly join: Join;
  readonly dates: Settled<DateOrder>;
  readonly decimal: Settled<DecimalMark>;
  readonly currency: string | null;
  readonly words: Vocabularies;
}

/** The system of a table: the one the user named, else the one its columns tell. */
export function systemOf(
  { header }: Table,
  role: Role | null,
  tableMapping: TableMapping,
): System | null {
  if (tableMapping.crm === 'none') return null;
  const found = recognise(header, role, tableMapping.crm);
  if (found === null) return null;
  return { name: found.system, preset: presets[found.system], table: found.table };
}

/** The fields by which rows are linked to prospects, on the side of the prospects and on the other. */
export const links = {
  id: { prospects: 'id', others: 'prospect' },
  name: { prospects: 'name', others: 'prospectName' },
  email: { prospects: 'email', others: 'prospectEmail' },
} as const satisfies Record<Join, { prospects: ProspectField; others: string }>;

/** By what the rows of a table are linked: what the user says, else what tables like it do, if it has a column for that. */
function joinOf(
  header: readonly string[],
  layout: PresetTable | null,
  tableMapping: TableMapping,
): Join {
  const usual = layout?.join ?? 'id';
  if (tableMapping.join !== null || layout === null || usual === 'id')
    return tableMapping.join ?? usual;
  const { role, columns } = layout;
  const named = fieldsNamed(role, header, tableMapping.columns[role]);
  const folded = new Set(header.map(fold));
  const known: Readonly<Record<string, readonly string[] | undefined>> = columns;
  const has = (field: string) =>
    named.has(field) || known[field]?.some((name) => folded.has(fold(name))) === true;
  // An export that was given ids, and no names, is linked by those.
  return has(links[usual].others) || !has(links.id.others) ? usual : 'id';
}
/** Whether the columns are the marks of a table of a role, of the system the user named or of any. */
export const bearsMarksOf = (role: Role, { header }: Table, { crm }: TableMapping): boolean =>
  crm !== 'none' && bearsMarks(header, role, crm);

/** The habit that the headers of a table tell. */
function habitOf(header: readonly string[], habits: readonly Habit[] = []): Habit | null {
  const folded = new Set(header.map(fold));
  const applies = ({ where }: Habit) =>
    where.length === 0 || where.some((name) => folded.has(fold(name)));
  return habits.find(applies) ?? null;
}

/** Works out how tables are to be read; the vocabulary of a system is made once. */
export class Understander {
  private readonly vocabularies = new Map<PresetName | PresetTable | null, Vocabularies>();

  constructor(private readonly mapping: Mapping) {}

  /**
   * How a table of a system is to be read.
   *
   * @param layout what is known of its columns
   */
  read(
    { header }: Table,
    system: System | null,
    layout: PresetTable | null,
    tableMapping: TableMapping,
  ): Understanding {
    const habit = habitOf(header, system?.preset.habits);
    return {
      system,
      layout,
      constants: new Map([
        ...Object.entries((layout?.constants ?? {}) as Record<string, string>),
        ...tableMapping.constants,
      ]),
      join: joinOf(header, layout, tableMapping),
      dates: { forced: tableMapping.dateOrder, habit: habit?.dates ?? null },
      decimal: { forced: tableMapping.decimal, habit: habit?.decimal ?? null },
      currency: tableMapping.currency,
      words: this.wordsOf(system),
    };
  }

  /** What the words of a system mean; those of anybody for none. */
  wordsOf(system: System | null): Vocabularies {
    // Most tables of a system speak alike; one that does not has a vocabulary of its own.
    const key = system?.table.words === undefined ? (system?.name ?? null) : system.table;
    const known = this.vocabularies.get(key);
    if (known !== undefined) return known;
    const { pipeline, words } = this.mapping;
    const made = makeVocabularies(system, pipeline, words);
    this.vocabularies.set(key, made);
    return made;
  }
}

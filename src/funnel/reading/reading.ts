import type { UnknownWord } from '../../cells/words/unknown-words.js';
import type { DateOrder } from '../../knowledge/notation.js';
import type { Export } from '../../load/export.js';
import type { Completion } from '../../load/completion.js';
import type { FarDays } from '../../load/far-days.js';
import type { FileLedger } from '../../load/ledger.js';
import type { Guess } from '../../load/stages/guess.js';
import type { Page } from '../../read/missing-pages.js';
import type { Role, Table } from '../../read/table.js';
import {
  type ColumnPlan,
  headerName,
  headersByField,
  tells,
} from '../../understand/column-plan.js';
import { prospectsIn } from '../../load/shapes/shapes.js';
import { columnArgument } from '../../say/column-argument.js';
import { milestoneDates } from '../../knowledge/fields/milestone-dates.js';
import { recordedDays } from './days-covered.js';
import { isGross } from '../../knowledge/fields/taxes.js';
import { type LinkReading, linksOf } from './links.js';
import { type TableReading, tablesOf } from './tables.js';

/** What of a table a reader must be told. */
interface TableFaults {
  readonly file: string;
  readonly role: Role;
  /** Headers that come twice, and the field the first of them is; null where none does. */
  readonly repeated: { readonly columns: readonly string[]; readonly field: string } | null;
  readonly unknownStages: readonly string[];
  /** Columns of days that may be of appointments, with the options that say so. */
  readonly undecidedDays: readonly { readonly column: string; readonly argument: string }[];
  /** Columns that may be of the currencies of its amounts, which name none, with the options that say so. */
  readonly undecidedCurrencies: readonly { readonly column: string; readonly argument: string }[];
  /** The headers of its amounts that say that taxes are in them, or what is taken off. */
  readonly grossAmounts: readonly string[];
  /** What it says of the pages about it, where it is an answer of an interface; null otherwise. */
  readonly page: Page | null;
  /** Whether its text holds characters that were lost before it came here. */
  readonly damaged: boolean;
  /** Columns that are read of which some cells hold formulas that were never worked out, and how many do. */
  readonly unworked: { readonly columns: readonly string[]; readonly count: number };
}

/** What came of reading an export, as plain data: where rows went, and what was noticed on the way. */
export interface Reading {
  readonly ledgers: readonly FileLedger[];
  /** Records kept; null where there is no such file. */
  readonly prospects: number;
  readonly activities: number | null;
  readonly history: number | null;
  /** Spellings that were taken for another spelling of one name. */
  readonly mergedNames: number;
  /** What became of the values of prospects that several rows tell of. */
  readonly completion: Completion;
  /** Ids of activities that came with different contents. */
  readonly activityConflicts: number;
  /** Activities without an id that say the same as another one. */
  readonly alikeActivities: number;
  /** Whether prospects were given that have no ids. */
  readonly isWithoutIds: boolean;
  /** Whether any column names reps. */
  readonly hasReps: boolean;
  readonly links: readonly LinkReading[];
  readonly unknownWords: Readonly<Record<'types' | 'outcomes' | 'stages', UnknownWord[]>>;
  /** Stages of unknown names that are placed, until somebody says what they mean. */
  readonly stageGuesses: readonly Guess[];
  /** Cells that list several owners, of whom the first counts. */
  readonly severalOwners: readonly string[];
  /** What stands for two users of the CRM, and so for neither. */
  readonly sharedLogins: readonly string[];
  /** Columns of dates whose order only the habit of their system tells. */
  readonly datesByHabit: readonly { readonly column: string; readonly order: DateOrder }[];
  /** Days that cannot be any of the export's, and stand as unknown. */
  readonly farDays: readonly FarDays[];
  /** What stands in columns of currencies and is none, most frequent first. */
  readonly unknownCurrencies: readonly { readonly word: string; readonly count: number }[];
  /** Every day on which something was recorded, column by column. */
  readonly recordedDays: readonly Int32Array[];
  readonly faults: readonly TableFaults[];
  /** What the system of the deals exports of the stages they have been in; null where none is known for that. */
  readonly past: string | null;
  /** Files whose outcomes speak of appointments, but of which nothing says that they are appointments. */
  readonly untypedAppointments: readonly string[];
  /** How each table was understood; worked out when asked. */
  readonly tables: () => readonly TableReading[];
}

/** The same unknown word of several columns, added up. */
function merged(words: readonly UnknownWord[]): UnknownWord[] {
  const byWord = new Map<string, UnknownWord>();
  for (const entry of words) {
    const count = entry.count + (byWord.get(entry.word)?.count ?? 0);
    byWord.set(entry.word, { ...entry, count });
  }
  return [...byWord.values()];
}

function unworkedOf(
  { header, unworked = new Map<number, number>() }: Table,
  { columns }: Export['tables'][number]['plan'],
): TableFaults['unworked'] {
  const read = new Set([...columns.values()].flat());
  const places = [...unworked.keys()].filter((place) => read.has(place)).sort((a, b) => a - b);
  return {
    columns: places.map((place) => header[place]!),
    count: places.reduce((sum, place) => sum + unworked.get(place)!, 0),
  };
}

/** Whether some amounts of a kind of tables have no currency. */
function isSomeUnnamed(data: Export, role: Role): boolean {
  const money = role === 'prospects' || role === 'activities' ? data[role]?.amount : null;
  return (
    money?.values.some((value, at) => !Number.isNaN(value) && money.currencies[at] === -1) ?? false
  );
}

/** Columns that may be of the currencies of amounts, where an amount has none. */
const undecidedCurrencies = (
  data: Export,
  { role, plan, proposals }: Export['tables'][number],
): TableFaults['undecidedCurrencies'] =>
  tells(plan as ColumnPlan<'prospects'>, 'amount') && isSomeUnnamed(data, role)
    ? proposals()
        .filter(({ field }) => field === 'currency')
        .map(({ header, argument }) => ({ column: header, argument }))
    : [];

function faultsOf(data: Export, read: Export['tables'][number]): TableFaults {
  const { table, role, plan } = read;
  const [first] = plan.repeated;
  const field = Object.entries(headersByField(plan)).find(
    ([, headers]) => first !== undefined && headers.includes(first),
  )?.[0];
  return {
    file: table.file,
    role,
    repeated: field === undefined ? null : { columns: plan.repeated, field },
    unknownStages: plan.unknownStages,
    undecidedDays: plan.undecidedDays.map((column) => ({
      column: plan.header[column]!,
      argument: columnArgument(role, milestoneDates.booked, headerName(plan.header, column)),
    })),
    undecidedCurrencies: undecidedCurrencies(data, read),
    grossAmounts: (headersByField(plan).amount ?? []).filter(isGross),
    page:
      table.page === undefined
        ? null
        : { file: table.file, role, columns: table.header, page: table.page },
    damaged: table.damaged(),
    unworked: unworkedOf(table, plan),
  };
}

function untypedAppointments({ tables, activities }: Export): string[] {
  const speaks = (['held', 'noShow', 'notHeld'] as const).some((kind) =>
    activities?.outcomes.has(kind),
  );
  const isUntyped = ({ role, plan }: Export['tables'][number]) =>
    role === 'activities' && !tells(plan as ColumnPlan<'activities'>, 'type');
  return speaks ? tables.filter(isUntyped).map(({ table }) => table.file) : [];
}

/** What came of reading an export. */
export function readingOf(data: Export): Reading {
  const { prospects, activities, history, reps, formats, shapes } = data;
  const standings = [...prospects.standings.values()];
  return {
    ledgers: data.ledgers,
    prospects: shapes === null ? prospects.size : prospectsIn(shapes),
    activities: shapes?.log?.used ?? activities?.size ?? null,
    history: history?.size ?? null,
    mergedNames: reps.merged,
    completion: prospects.completion,
    activityConflicts: activities?.conflicts ?? 0,
    alikeActivities: activities?.alike ?? 0,
    isWithoutIds: data.prospectsGiven && prospects.ids === null,
    hasReps: reps.labels.length > 0,
    links: linksOf(data),
    unknownWords: {
      types: activities?.types.unknown() ?? [],
      outcomes: activities?.outcomes.unknown() ?? [],
      stages: merged([
        ...standings.flatMap(({ words }) => words.unknown()),
        ...(history?.words.unknown() ?? []),
      ]),
    },
    stageGuesses: data.stageGuesses?.guesses ?? [],
    severalOwners: reps.lists,
    sharedLogins: data.sharedLogins,
    datesByHabit: formats.dates.all.flatMap(({ header, settlement }) =>
      settlement?.settledBy === 'system' ? [{ column: header, order: settlement.order }] : [],
    ),
    farDays: data.farDays,
    unknownCurrencies: [...data.currencies.unknown]
      .map(([word, count]) => ({ word, count }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
    recordedDays: recordedDays(data),
    faults: data.tables.map((table) => faultsOf(data, table)),
    past:
      data.tables.find(
        ({ role, reading }) => role === 'prospects' && reading.system?.preset.keepsPast,
      )?.reading.system?.preset.name ?? null,
    untypedAppointments: untypedAppointments(data),
    tables: () => tablesOf(data),
  };
}

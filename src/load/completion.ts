import { owned } from '../read/owned.js';
import { type StageKind, stageKinds } from '../knowledge/words/stages.js';
import type { Planned } from '../understand/planned.js';
import { type Subject, weightOf } from '../understand/subjects.js';
import { WordCells } from './columns/cells.js';
import type { CellColumn } from './columns/cell-column.js';
import type { Places } from './places.js';
import { placesOf } from './prospect-places.js';
import type { Prospects } from './prospects.js';
import type { Tellings } from './tellings.js';
import { type Outcome, unite } from './uniting.js';

/** What became of the values of prospects that several rows tell of. */
export interface Completion {
  /** Prospects that several files tell of. */
  readonly shared: number;
  /** Of how many of these a file gave the value that stands, by field. */
  readonly given: readonly {
    readonly file: string;
    readonly fields: ReadonlyMap<string, number>;
  }[];
  /** Prospects of whom rows say different things. */
  readonly conflicting: number;
  /** Of how many rows differ, by field, with the ids of some. */
  readonly conflicts: readonly FieldConflict[];
}

interface FieldConflict {
  readonly field: string;
  readonly prospects: number;
  readonly ids: readonly string[];
}

const mostIds = 1000;
const sampleSize = 20;

/** Ids of prospects that came again with something new, as far as anybody wants to read them. */
export class RepeatedIds {
  private readonly ids = new Map<number, string>();

  note(prospect: number, id: string): void {
    if (this.ids.size < mostIds) this.ids.set(prospect, owned(id));
  }

  some(prospects: readonly number[]): string[] {
    return prospects.flatMap((prospect) => this.ids.get(prospect) ?? []).slice(0, sampleSize);
  }
}

/** Kinds of stages, each with its bit. */
const kinds = Object.keys(stageKinds) as StageKind[];
export const kindBits = Object.fromEntries(kinds.map((kind, at) => [kind, 1 << at])) as Readonly<
  Record<StageKind, number>
>;

/**
 * What stages that do not stand say all the same: somebody was there.
 *
 * @param rows gets the record that says so
 */
function saidBefore(
  prospectOf: Int32Array,
  { cells, standing }: Outcome,
  rows: Int32Array | null,
): Uint16Array {
  const said = new Uint16Array(standing.length);
  const { codes, words } = cells as WordCells<StageKind>;
  prospectOf.forEach((prospect, record) => {
    const kind = words.kinds[codes.get(record)];
    if (!kind || standing[prospect] === record) return;
    said[prospect]! |= kindBits[kind];
    if (rows !== null) rows[prospect] = record;
  });
  return said;
}

/** The tables of prospects, and what decides between them. */
interface Sources {
  readonly tables: readonly Planned<'prospects'>[];
  readonly subjects: readonly Subject[];
  readonly changed: Float64Array | null;
}

/**
 * Makes one record of all rows of a prospect, and says what came of that.
 *
 * @param places where the records stand; null where nobody asks
 */
export function uniteProspects(
  tellings: Tellings,
  columns: readonly { readonly field: string; readonly cells: CellColumn }[],
  { tables, subjects, changed }: Sources,
  repeated: RepeatedIds,
  places: Places | null,
): Pick<Prospects, 'completion' | 'saidBefore' | 'places'> {
  const { prospects, records, starts } = tellings;
  const prospectOf = tellings.prospectOf();
  if (prospectOf === null) {
    const alone = places && placesOf(places, null, records);
    const completion = { shared: 0, given: [], conflicting: 0, conflicts: [] };
    return { completion, saidBefore: null, places: alone };
  }
  const isShared = sharedOf(tellings, prospectOf);
  const said = new Map<'stage' | 'status', Uint16Array>();
  const standing = new Map<string, Int32Array>();
  const before = new Map<string, Int32Array>();
  const given = tables.map(() => new Map<string, number>());
  const conflicts = new Map<string, Set<number>>();
  const weights = (field: string) => subjects.map((subject) => weightOf(subject, field));
  unite(tellings, prospectOf, columns, { weights, changed }, (outcome) => {
    const { field } = outcome;
    if (field === 'stage' || field === 'status') {
      const rows = places && new Int32Array(prospects).fill(-1);
      said.set(field, saidBefore(prospectOf, outcome, rows));
      if (rows !== null) before.set(field, rows);
    }
    if (places !== null) standing.set(field, outcome.standing.slice());
    // When a row was changed is no statement about the prospect.
    if (field === 'modified') return;
    const counts = countByTable(outcome, isShared, starts);
    counts.forEach((count, table) => {
      if (count > (given[table]!.get(field) ?? 0)) given[table]!.set(field, count);
    });
    const known = conflicts.get(field) ?? new Set();
    for (const prospect of outcome.differing) known.add(prospect);
    if (known.size > 0) conflicts.set(field, known);
  });
  const completion = {
    shared: isShared.reduce((sum, one) => sum + one, 0),
    given: tables.map(({ table: { file } }, at) => ({ file, fields: given[at]! })),
    conflicting: new Set([...conflicts.values()].flatMap((some) => [...some])).size,
    conflicts: [...conflicts].map(([field, some]) => ({
      field,
      prospects: some.size,
      ids: repeated.some([...some]),
    })),
  };
  const found = places && placesOf(places, prospectOf, records, standing, before);
  return { completion, saidBefore: said, places: found };
}

/** 1 for each prospect that several tables tell of. */
function sharedOf({ starts, records, prospects }: Tellings, prospectOf: Int32Array): Uint8Array {
  const isShared = new Uint8Array(prospects);
  const last = new Int32Array(prospects).fill(-1);
  starts.forEach((start, table) => {
    for (let record = start; record < (starts[table + 1] ?? records); record++) {
      const prospect = prospectOf[record]!;
      if (last[prospect] !== -1 && last[prospect] !== table) isShared[prospect] = 1;
      last[prospect] = table;
    }
  });
  return isShared;
}

/** For how many prospects that several tables tell of each table has the value that stands. */
function countByTable({ standing }: Outcome, isShared: Uint8Array, starts: readonly number[]) {
  const counts = starts.map(() => 0);
  standing.forEach((record, prospect) => {
    if (record === -1 || isShared[prospect] === 0) return;
    counts[starts.findLastIndex((start) => start <= record)]! += 1;
  });
  return counts;
}

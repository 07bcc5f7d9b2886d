import { fold, nameKey } from '../../cells/text/fold.js';
import type { Join } from '../../knowledge/systems/preset.js';
import type { Cursor } from '../../read/cursor.js';
import { owned } from '../../read/owned.js';
import type { Row, Table } from '../../read/table.js';
import type { FieldsOf } from '../../knowledge/fields/fields.js';
import { claims } from '../../understand/headers.js';
import { links } from '../../understand/understanding.js';

/** By what else rows could be linked than by ids; addresses tell more. */
const others = ['email', 'name'] as const satisfies readonly Join[];
type Other = (typeof others)[number];

/** How many prospects, and how many rows that match none, are tried. */
const most = 5000;
/** So much of what is tried must match, as far as the prospects that are kept go. */
const enough = 0.5;

/** The column of a header that names a field best: a deal before its contact, wherever they stand; -1 for none. */
function columnOf<R extends 'prospects' | 'activities' | 'history'>(
  role: R,
  header: readonly string[],
  field: FieldsOf[R],
): number {
  const known = claims(role);
  const [best] = header
    .map((title, column) => ({ claim: known.get(fold(title)), column }))
    .filter(({ claim }) => claim?.field === field)
    .sort((a, b) => a.claim!.tier - b.claim!.tier || a.claim!.place - b.claim!.place);
  return best?.column ?? -1;
}

/** What some prospects are called, to try whether rows that match no id would match by name or address. */
export class CalledSample {
  private readonly texts: Readonly<Record<Other, string[]>> = { email: [], name: [] };
  /** The same as they are compared, once somebody asks. */
  private readonly keys = new Map<Other, ReadonlySet<string>>();
  private columns: readonly (readonly [Other, number])[] = [];
  private size = 0;

  /** Learns where names and addresses stand in a table. */
  use(header: readonly string[]): void {
    this.columns = others.flatMap((by) => {
      const column = columnOf('prospects', header, links[by].prospects);
      return column === -1 ? [] : [[by, column] as const];
    });
  }

  /** Whether it wants to look at the next row. */
  get looks(): boolean {
    return this.columns.length > 0 && this.size < most;
  }

  /** As many rows went by that it did not want to look at. */
  pass(rows: number): void {
    this.size = Math.min(most, this.size + rows);
  }

  take(cursor: Cursor): void {
    this.add((column) => cursor.cell(column));
  }

  /** Learns from the first rows of a table, before it is read. */
  learn({ header, head = [] }: Pick<Table, 'header' | 'head'>): void {
    this.use(header);
    for (const row of head) this.add((column) => row[column] ?? '');
  }

  private add(cellOf: (column: number) => string): void {
    if (this.size >= most) return;
    this.size += 1;
    this.keys.clear();
    for (const [by, column] of this.columns) this.texts[by].push(owned(cellOf(column)));
  }

  has(by: Other, called: string): boolean {
    const keys = this.keys.get(by) ?? new Set(this.texts[by].map(nameKey));
    this.keys.set(by, keys);
    return keys.has(nameKey(called));
  }

  /** How much of so many prospects is kept. */
  share(prospects: number): number {
    return prospects === 0 ? 1 : Math.min(1, this.size / prospects);
  }
}

/** Tries whether rows that match no prospect would, were they linked otherwise. */
export class JoinTrial {
  private readonly hits: Record<Other, number> = { email: 0, name: 0 };
  private tried = 0;

  constructor(private readonly sample: CalledSample) {}

  /** Where a table says it; the column of ids may well hold addresses. */
  columnsOf(role: 'activities' | 'history', header: readonly string[], ids: number) {
    return others.map((by) => {
      const column = columnOf(role, header, links[by].others);
      return [by, column === -1 ? ids : column] as const;
    });
  }

  try(row: Row, columns: readonly (readonly [Other, number])[]): void {
    if (this.tried >= most) return;
    this.tried += 1;
    for (const [by, column] of columns) {
      const called = row[column] ?? '';
      if (called.trim() !== '' && this.sample.has(by, called)) this.hits[by] += 1;
    }
  }

  /** By what most rows would match; null where they would not. */
  proposal(prospects: number): Other | null {
    const needed = this.tried * enough * this.sample.share(prospects);
    return others.find((by) => this.hits[by] > 0 && this.hits[by] >= needed) ?? null;
  }
}

import { activityFields } from '../knowledge/fields/activity.js';
import { caseFields } from '../knowledge/fields/case.js';
import type { Cursor } from '../read/cursor.js';
import type { Rows } from '../read/table.js';
import { fieldsNamed } from '../understand/headers.js';
import type { Planned } from '../understand/planned.js';
import { integers } from './columns/growing.js';
import { Meanings } from './columns/meanings.js';
import { TextIds } from './identity/text-ids.js';

/** Fields that only some questions ask for. A row that says otherwise in one is no repetition, whoever asks. */
const spare: ReadonlySet<string> = new Set([
  ...Object.keys(caseFields),
  ...(['minutes', 'csat', 'resolved'] as const satisfies readonly (keyof typeof activityFields)[]),
]);

/** The columns of a table that hold such fields; of one whose rows are told anew as things change, all are. */
function spareColumns({ plan: { header, columns }, reading }: Planned<'activities'>): number[] {
  const places = header.map((_, column) => column);
  if (reading.layout?.isRetold === true) return places;
  const planned = new Set([...columns].flatMap(([field, at]) => (spare.has(field) ? at : [])));
  return places.filter((column) => {
    const fields = fieldsNamed('activities', [header[column]!], new Map());
    return planned.has(column) || [...fields].some((field) => spare.has(field));
  });
}

/** What activities say in columns that are not always read, as one number a row for each different text. */
export class ActivityContents {
  /** Whether anything is. */
  readonly isKept: boolean;
  private readonly texts = new TextIds();
  private readonly contents = new TextIds();
  private readonly codes = integers();
  private columns: readonly Meanings[] = [];
  private value = 0;

  /** @param tables all that will be read; where none has such columns, nothing is kept */
  constructor(tables: readonly Planned<'activities'>[]) {
    this.isKept = tables.some((planned) => spareColumns(planned).length > 0);
  }

  /** Learns where the columns stand in a table. */
  prepare(planned: Planned<'activities'>, rows: Rows): void {
    this.columns = spareColumns(planned).map(
      (column) => new Meanings(rows, { column, constant: '' }, (cell) => this.texts.add(cell)),
    );
  }

  /** Reads a row. @returns a number that is the same for the same content */
  read(cursor: Cursor, at: number): number {
    if (!this.isKept) return 0;
    const texts = this.columns.map((column) => column.read(cursor, at));
    this.value = this.contents.add(texts.join(' '));
    return this.value;
  }

  /** Whether the row read says what the one at a place says. */
  same(at: number): boolean {
    return !this.isKept || this.codes.get(at) === this.value;
  }

  /** Keeps what was read, behind all others. */
  push(): void {
    if (this.isKept) this.codes.push(this.value);
  }
}

import type { WordCodes } from '../cells/columns.js';
import type { Cursor } from '../read/cursor.js';
import type { Rows } from '../read/table.js';
import { YES } from '../cells/words/flags.js';
import type { SpelledWords } from '../cells/words/spelled.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import { type ColumnPlan, placeOf, tells } from '../understand/column-plan.js';
import { flagMeanings } from './columns/flag-cells.js';
import { Meanings } from './columns/meanings.js';

/** What columns of yes and no say of an appointment stands above what its outcome says: they were made for it. */
const saidByFlag = { wasHeld: 'Held', noShow: 'No show' } as const;

/** Reads what came of the activities of a table, as codes of outcomes: what a flag says, else the outcome. */
export class OutcomeReader {
  private readonly outcome: Meanings;
  private readonly flags: readonly (readonly [flag: Meanings, said: string])[];

  constructor(
    rows: Rows,
    plan: ColumnPlan<'activities'>,
    private readonly outcomes: SpelledWords<OutcomeKind>,
  ) {
    this.outcome = new Meanings(rows, placeOf(plan, 'outcome'), (cell) => outcomes.code(cell));
    this.flags = (['noShow', 'wasHeld'] as const)
      .filter((flag) => tells(plan, flag))
      .map((flag) => [flagMeanings(rows, placeOf(plan, flag)), saidByFlag[flag]] as const);
  }

  read(cursor: Cursor, at: number): number {
    for (const [flag, said] of this.flags) {
      if (flag.read(cursor, at) === YES) return this.outcomes.code(said);
    }
    return this.outcome.read(cursor, at);
  }

  /** See {@link CellColumn.knownUntil}; what a flag says is read. */
  knownUntil(from: number, to: number): number {
    let end = this.outcome.knownUntil(from, to);
    for (const [flag] of this.flags) {
      end = flag.knownUntil(from, end);
      for (let at = from; at < end; at++) if (flag.at(at) === YES) end = at;
    }
    return end;
  }

  /** Writes the outcomes of rows that are known, from a place on. */
  fill(from: number, to: number, into: WordCodes, place: number): void {
    this.outcome.fill(from, to, into, place);
  }
}

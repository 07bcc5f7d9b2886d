import type { Provable } from '../../method/milestones.js';

/** How the cells of a field are read. */
type FieldKind =
  'id' | 'text' | 'word' | 'date' | 'amount' | 'number' | 'rating' | 'duration' | 'span' | 'flag';

/** One canonical field: its meaning for people, how its cells are read, and the headers that name it. */
export interface Field {
  /** One sentence for help and docs. */
  readonly meaning: string;
  readonly kind: FieldKind;
  /** The outcome that a day in it proves, where it is the day of one. */
  readonly dates?: Provable;
  /** True where a table may well have several such columns, and the first listed is the best. Dates, amounts, numbers and durations always are. */
  readonly ranked?: true;
  /** True where hardly two rows may have the same, as what one of them is called by: kept as it stands, see load/columns/text-cells. */
  readonly own?: true;
  /** The field that has to be read beside it, where it is asked for: a case answers once, whatever number of rows it has. */
  readonly beside?: string;
  /** The field whose column it may be as well: a company is what a prospect is called, and its customer. */
  readonly shares?: string;
  /** True where several columns that are filled on different rows are one: the outcomes of calls and of meetings. */
  readonly united?: true;
  /** Headers that mean this field and nothing else. */
  readonly names: readonly string[];
  /** Generic headers that mean it only where no header of `names` is there. */
  readonly weak: readonly string[];
  /** Headers that stand in for it where there is nothing better: an id for a name, a tick for an outcome. */
  readonly last?: readonly string[];
}

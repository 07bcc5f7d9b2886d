import type { Cell, Heading } from '../questions/common/show/document.js';

/** How a table is drawn closer together. */
export interface Rung {
  readonly titles?: 'short';
  readonly texts?: 'short';
  /** Counts stand below their ratio, or not at all. */
  readonly counts?: 'below' | 'none';
  /** Columns of the screen that each picture has. */
  readonly picture?: number;
}

/** A table in the form it is shown in. */
export interface Flat {
  readonly title: string | null;
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
  readonly footer: readonly (readonly Cell[])[];
  /** What has given way in its cells. */
  readonly rung: Rung;
}

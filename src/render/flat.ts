import type { Cell, Heading, Rung } from '../questions/common/show/document.js';

/** A table in the form it is shown in. */
export interface Flat {
  readonly title: string | null;
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
  readonly footer: readonly (readonly Cell[])[];
  /** What has given way in its cells. */
  readonly rung: Rung;
}

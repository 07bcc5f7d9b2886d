import type { Meaning } from './meaning.js';

/** A meaning that is shown as a group of its own, under a title. */
export interface TitledMeaning extends Meaning {
  readonly title: string;
}

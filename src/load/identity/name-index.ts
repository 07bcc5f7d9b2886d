import { nameKey } from '../../cells/text/fold.js';
import { TextIds } from './text-ids.js';

/** What looking a name up can end in, besides a place. */
export const NOT_FOUND = -1;
export const AMBIGUOUS = -2;

/** Prospects by a name or an address that several of them may share: such a one finds none of them. */
export class NameIndex {
  private readonly names = new TextIds();
  private readonly places: number[] = [];

  /** Notes that a prospect is called so; nothing is noted of an empty name. */
  add(name: string, prospect: number): void {
    const key = nameKey(name);
    if (key === '') return;
    const place = this.names.add(key);
    const known = this.places[place];
    if (known === undefined) this.places[place] = prospect;
    else if (known !== prospect) this.places[place] = AMBIGUOUS;
  }

  /** The prospect of a name, NOT_FOUND for none, AMBIGUOUS for several. */
  find(name: string): number {
    const place = this.names.find(nameKey(name));
    return place === -1 ? NOT_FOUND : this.places[place]!;
  }

  /** Whether no name was noted. */
  get isEmpty(): boolean {
    return this.names.size === 0;
  }
}

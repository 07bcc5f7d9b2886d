/** The two that are compared, behind prepositions: a rep by name, or the rest of the team. */
import { andName, toName } from './articles.js';
import { compareNames } from './compare-names.js';

/** One of the two: a rep, or everybody else together. */
export interface Side {
  readonly rep: string;
  readonly people: number;
}

const isOne = ({ people }: Side): boolean => people === 1;

/** `Anna`, `il resto della squadra`. */
export const called = (side: Side): string => (isOne(side) ? side.rep : compareNames.restOfTeam);

/** `ad Anna`, `al resto della squadra`. */
export const toSide = (side: Side): string =>
  isOne(side) ? toName(side.rep) : `a${compareNames.restOfTeam.slice(1)}`;

/** `di Anna`, `del resto della squadra`. */
export const ofSide = (side: Side): string =>
  isOne(side) ? `di ${side.rep}` : `de${compareNames.restOfTeam.slice(1)}`;

/** `ed Elena`, `e il resto della squadra`. */
export const andSide = (side: Side): string => andName(called(side));

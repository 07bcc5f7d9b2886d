/** The command that writes a query, for those whose shapes were made for something else. */
import { shellWord } from '../../say/shell.js';
import type { MadeFor } from './made-for.js';

/** What is asked of shapes, or of a query of them. */
export interface AskedOfShapes extends Pick<
  MadeFor,
  'dialect' | 'since' | 'until' | 'basis' | 'mature' | 'credit' | 'ordered'
> {
  /** Null where nobody said. */
  readonly asOf: string | null;
  /** Names to group and to filter by, `rep` and parts of the calendar among them. */
  readonly by: readonly string[];
}

/** What a question would say on the command line beside its groups. */
export const periodFlags = (asked: Omit<AskedOfShapes, 'dialect' | 'ordered' | 'by'>): string[] => [
  ...(asked.since === null ? [] : ['--since', asked.since]),
  ...(asked.until === null ? [] : ['--until', asked.until]),
  ...(asked.basis === 'activity' ? [] : ['--basis', asked.basis]),
  ...(asked.mature === null ? [] : ['--mature', String(asked.mature)]),
  ...(asked.credit === 'owner' ? [] : ['--credit', asked.credit]),
  ...(asked.asOf === null ? [] : ['--as-of', asked.asOf]),
];

/** The command that writes the query for what is asked. */
const queryCommand = (asked: AskedOfShapes): string =>
  [
    ...['spanco', 'sql', '--dialect', asked.dialect],
    ...periodFlags(asked),
    ...(asked.ordered ? ['--ordered'] : []),
    ...asked.by.flatMap((name) => ['--by', name]),
  ]
    .map(shellWord)
    .join(' ');

/** The command that makes shapes anew, for something else than they were made for. */
export const remade = (made: MadeFor, asked: Partial<AskedOfShapes>): string =>
  queryCommand({
    ...made,
    asOf: null,
    by: [...(made.reps ? ['rep'] : []), ...made.by, ...made.periods],
    ...asked,
  }) + (made.silent.length === 0 ? '' : ' --words words.csv');

/** The query for the activities that decide something. */
export const firstDaysCommand = ({ dialect }: { readonly dialect: string }): string =>
  `spanco sql --dialect ${dialect} --first-days`;

import type { Role } from '../read/table.js';
import { fold } from '../cells/text/fold.js';
import { type Candidate, candidatesIn, type Columns } from './candidates.js';
import type { ChosenColumns } from './headers.js';

/** The fields that the columns of a table tell, with the columns that could be each; those that the user chose are sure. */
export function toldBy(
  role: Role,
  columns: Columns,
  chosen: ChosenColumns,
): ReadonlyMap<string, readonly Candidate[]> {
  const folded = columns.header.map(fold);
  const own = [...chosen].flatMap(([field, header]) => {
    const column = folded.indexOf(fold(header));
    return column === -1 ? [] : [[field, [{ column, tier: 0, place: 0 }]] as const];
  });
  const taken = new Map(own.map(([field, [{ column }]]) => [column, field] as const));
  return new Map([...candidatesIn(role, columns, taken), ...own]);
}

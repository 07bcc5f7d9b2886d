import { unknownKind } from '../errors/columns.js';
import type { Role, Table } from '../read/table.js';
import { fieldsNamed, milestoneDates } from './columns.js';
import type { Mapping } from './mapping.js';

/** How much a row looks like the header of a table of the role. */
export function headerScore(
  role: Role | null,
  { columns }: Mapping,
): (cells: readonly string[]) => number {
  const score = (of: Role, cells: readonly string[]) => fieldsNamed(of, cells, columns[of]).size;
  if (role !== null) return (cells) => score(role, cells);
  return (cells) => Math.max(score('prospects', cells), score('activities', cells));
}

/** What a table holds, told by its columns alone. @throws SpancoError where they do not tell */
export function guessRole({ file, header }: Table, { columns }: Mapping): Role {
  const activities = fieldsNamed('activities', header, columns.activities);
  const prospects = fieldsNamed('prospects', header, columns.prospects);
  const canBe = {
    activities: activities.has('prospect') && (activities.has('type') || activities.has('outcome')),
    prospects: ['id', 'stage', 'status', ...Object.values(milestoneDates)].some((field) =>
      prospects.has(field),
    ),
  };
  if (canBe.activities && (!canBe.prospects || activities.size >= prospects.size)) {
    return 'activities';
  }
  if (canBe.prospects) return 'prospects';
  throw unknownKind(file, header);
}

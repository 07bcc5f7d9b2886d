import type { Vocabularies } from '../cells/words/vocabularies.js';
import type { PresetTable } from '../knowledge/systems/preset.js';
import { type Role, roles, type Table } from '../read/table.js';
import { casesTableOf } from './cases-table.js';
import type { TableMapping } from './mapping.js';
import { Profiles } from './profile.js';
import { guessRole, isHistory, isStageLog } from './roles.js';
import { bearsMarksOf, type System, systemOf } from './understanding.js';

/** A table, with what the user said of it; its role is null where its columns must tell. */
export interface GivenTable {
  readonly table: Table;
  readonly role: Role | null;
  readonly tableMapping: TableMapping;
}

/** A table whose system and role are known, its columns not yet. */
export interface Placed extends GivenTable {
  readonly profiles: Profiles;
  readonly known: Role;
  readonly system: System | null;
  /** What is known of its columns: the table of the system, or one that every service desk has. */
  readonly layout: PresetTable | null;
}

/** What a table holds: what it says itself, what the user said, what its system or its columns tell. */
function place(given: GivenTable, profiles: Profiles, words: Vocabularies): Placed {
  const { table, tableMapping } = given;
  const columns = { header: table.header, profiles, words };
  const said = table.role ?? given.role;
  const system = systemOf(table, said, tableMapping);
  // Changes of stage are handed over as activities; they are told by their columns.
  if (said === 'activities' && !bearsMarksOf('activities', table, tableMapping)) {
    const isOfStages = isHistory(columns, tableMapping) || isStageLog(table, tableMapping);
    if (bearsMarksOf('history', table, tableMapping) || isOfStages) {
      const system = systemOf(table, 'history', tableMapping);
      return { ...given, profiles, known: 'history', system, layout: system?.table ?? null };
    }
  }
  const known = said ?? system?.table.role ?? guessRole(table.file, columns, tableMapping);
  const cases = known === 'activities' ? casesTableOf(columns, tableMapping) : null;
  // A service desk that is known knows its columns better than what all of them have.
  const isDesk = system !== null && Object.hasOwn(system.table.columns, 'caseStatus');
  return {
    ...given,
    profiles,
    known,
    system,
    layout: isDesk ? system.table : (cases ?? system?.table ?? null),
  };
}

/** Places all tables; in whatever order they are named, the first spelling seen is the same one. */
export function placeTables(given: readonly GivenTable[], words: Vocabularies): Placed[] {
  const ranks = Object.keys(roles);
  return given
    .map((one) => place(one, new Profiles(one.table), words))
    .toSorted(
      ({ known, table: a }, { known: other, table: b }) =>
        ranks.indexOf(known) - ranks.indexOf(other) ||
        (a.file < b.file ? -1 : Number(a.file > b.file)),
    );
}

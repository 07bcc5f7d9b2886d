import type { Vocabularies } from '../cells/words/vocabularies.js';
import type { PresetTable } from '../knowledge/systems/preset.js';
import { type Role, roles, type Table } from '../read/table.js';
import { casesTableOf, isLogOfCases } from './cases-table.js';
import { isOfUsers } from './lists-of-people.js';
import type { TableMapping } from './mapping.js';
import { Profiles } from './profile.js';
import { toldBy } from './told.js';
import { guessRole, isHistory, likelyRole, isStageLog } from './roles.js';
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
function place(
  given: GivenTable,
  profiles: Profiles,
  words: Vocabularies,
  stray: Role | null,
): Placed {
  const { table, tableMapping } = given;
  const columns = { header: table.header, profiles, words };
  const said = stray ?? table.role ?? given.role;
  const system = systemOf(table, said, tableMapping);
  // Changes of stage are handed over as activities; they are told by their columns.
  if (said === 'activities' && !bearsMarksOf('activities', table, tableMapping)) {
    const isOfStages =
      (isHistory(columns, tableMapping) && !isLogOfCases(columns, tableMapping)) ||
      isStageLog(table, tableMapping);
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

interface Looked {
  readonly one: GivenTable;
  readonly profiles: Profiles;
}

/** What a table is by its columns alone; null where they do not tell. */
function tellsItself({ one: { table, tableMapping }, profiles }: Looked, words: Vocabularies) {
  const marked = systemOf(table, null, tableMapping)?.table.role;
  return marked ?? likelyRole({ header: table.header, profiles, words }, tableMapping);
}

/**
 * What else tables are that stand among the prospects, as calls do in `-p deals.csv calls.csv`; null for those that
 * are what they are said to be. A file that is alone among them, or named for both, is what was said.
 */
function straysAmong(looked: readonly Looked[], words: Vocabularies): readonly (Role | null)[] {
  const isAmong = ({ one: { role, table } }: Looked) => role === 'prospects' && table.role === null;
  // One alone is asked nothing: what columns hold takes a while to look at.
  if (looked.filter(isAmong).length < 2) return looked.map(() => null);
  const kinds = looked.map((one) => (isAmong(one) ? tellsItself(one, words) : null));
  const isNamedTwice = (file: string) =>
    looked.filter(({ one: { table } }) => table.file === file).length > 1;
  return kinds.map((kind, at) => {
    // Another export of the same deals looks like changes of stage, too: those are taken only where they are said to be.
    const isOther = kind === 'activities' && kinds.includes('prospects');
    return isOther && !isNamedTwice(looked[at]!.one.table.file) ? kind : null;
  });
}

/** What names whoever is in a list that says nothing more of them. */
const naming = ['name', 'account', 'email'];

/**
 * Lists of names beside activities, which say how far each came: `spanco report leads.csv calls.csv`; null for tables
 * that say themselves what they are.
 */
function listsAmong(looked: readonly Looked[], words: Vocabularies): readonly (Role | null)[] {
  const isAsked = ({ one: { role, table } }: Looked) => role === null && table.role === null;
  if (looked.length < 2 || !looked.some(isAsked)) return looked.map(() => null);
  const kinds = looked.map((one) => (isAsked(one) ? tellsItself(one, words) : one.one.role));
  const hasActivities = kinds.includes('activities') && !kinds.includes('prospects');
  return looked.map((one, at) => {
    if (!hasActivities || kinds[at] !== null || !isAsked(one)) return null;
    const { table, tableMapping } = one.one;
    if (isOfUsers(table.header)) return null;
    const columns = { header: table.header, profiles: one.profiles, words };
    const told = toldBy('prospects', columns, tableMapping.columns.prospects);
    return naming.some((field) => told.has(field)) ? 'prospects' : null;
  });
}

/** Places all tables; in whatever order they are named, the first spelling seen is the same one. */
export function placeTables(given: readonly GivenTable[], words: Vocabularies): Placed[] {
  const ranks = Object.keys(roles);
  const looked = given.map((one) => ({ one, profiles: new Profiles(one.table) }));
  const strays = straysAmong(looked, words);
  const lists = listsAmong(looked, words);
  return looked
    .map(({ one, profiles }, at) => place(one, profiles, words, strays[at] ?? lists[at]!))
    .toSorted(
      ({ known, table: a }, { known: other, table: b }) =>
        ranks.indexOf(known) - ranks.indexOf(other) ||
        (a.file < b.file ? -1 : Number(a.file > b.file)),
    );
}

import { type RepGrouping, repGroupings } from '../knowledge/fields/rep.js';
import { cellAt } from './columns/cells.js';
import { missingColumn } from '../errors/columns.js';
import { voice } from '../say/voice.js';
import { placeOf, tells } from '../understand/column-plan.js';
import { nameKey, saysNothing, tidy } from '../cells/text/fold.js';
import type { Planned } from '../understand/planned.js';
import { duplicate, rejected, used } from './became.js';
import { type Accounts, eachRow } from './rows.js';

/** The users of a CRM: everything an owner column may hold, as name keys, with the name to show. */
export interface Users {
  readonly aliases: ReadonlyMap<string, string>;
  /** What stands for two users, and so for neither. */
  readonly shared: readonly string[];
  /** What users are grouped by, by the name to show. */
  readonly groups: Readonly<Record<RepGrouping, ReadonlyMap<string, string>>>;
}

const identifiers = ['id', 'login', 'email'] as const;

/**
 * Reads tables of users. Two users of one name are told apart by what else is known of them.
 *
 * @throws SpancoError where a table has no names, or nothing that stands for them
 */
export async function readUsers(
  tables: readonly Planned<'reps'>[],
  sinks: Accounts,
): Promise<Users> {
  const aliases = new Map<string, string>();
  const shared = new Set<string>();
  const names = new Set<string>();
  const groups = {
    team: new Map<string, string>(),
    role: new Map<string, string>(),
    manager: new Map<string, string>(),
  } satisfies Record<RepGrouping, Map<string, string>>;
  for (const { table, plan } of tables) {
    const hasName = (['name', 'firstName', 'lastName'] as const).some((field) =>
      tells(plan, field),
    );
    if (!hasName) throw missingColumn(table.file, 'reps', 'name', plan.header);
    if (!identifiers.some((field) => tells(plan, field))) {
      const what = voice().columnFaults.noIdentifier();
      throw missingColumn(table.file, 'reps', 'id', plan.header, what);
    }
    const columns = [...plan.columns.values()].flat();
    await eachRow(
      table,
      table.rows(null),
      'reps',
      { own: columns, summed: [] },
      sinks,
      (cursor) => {
        const row = cursor.row();
        const text = (field: Parameters<typeof placeOf<'reps'>>[1]) => {
          const cell = tidy(cellAt(row, placeOf(plan, field)));
          return saysNothing(cell) ? '' : cell;
        };
        const called = text('name') || tidy(`${text('firstName')} ${text('lastName')}`);
        const others = identifiers.map(text).filter((other) => other !== '');
        if (called === '') return rejected('no-name', voice().rowFaults.noUserName());
        const known = others.map((other) => aliases.get(nameKey(other)));
        // The same user again, in another file or twice in this one.
        const namesake = `${called} (${others[0]})`;
        const isKnown = [called, namesake].some((title) => known.every((name) => name === title));
        const isAgain = others.length > 0 && isKnown;
        const isNamesake = names.has(nameKey(called)) && others.length > 0;
        const name = isAgain ? (known[0] ?? called) : isNamesake ? namesake : called;
        for (const grouping of repGroupings) {
          const value = text(grouping);
          if (value !== '' && !groups[grouping].has(name)) groups[grouping].set(name, value);
        }
        if (isAgain) return duplicate;
        names.add(nameKey(called));
        if (!aliases.has(nameKey(called))) aliases.set(nameKey(called), name);
        for (const other of others) {
          const taken = aliases.get(nameKey(other));
          if (taken !== undefined && taken !== name) shared.add(other);
          else aliases.set(nameKey(other), name);
        }
        return used;
      },
    );
  }
  for (const one of shared) aliases.delete(nameKey(one));
  // Managers are users themselves, often given by their ids.
  for (const [name, manager] of groups.manager) {
    groups.manager.set(name, aliases.get(nameKey(manager)) ?? manager);
  }
  return { aliases, shared: [...shared].sort(), groups };
}

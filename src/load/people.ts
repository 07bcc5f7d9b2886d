import { nameKey } from '../cells/text/fold.js';
import type { Mapping } from '../understand/mapping.js';
import type { Users } from './reps.js';

/** Who is meant by what an owner column holds: users of the CRM, under the names the user gives them. */
export function peopleOf({ aliases }: Users, { repAliases }: Mapping): ReadonlyMap<string, string> {
  const shown = [...aliases].map(
    ([other, name]) => [other, repAliases.get(nameKey(name)) ?? name] as const,
  );
  return new Map([...shown, ...repAliases]);
}

/** What users say of the reps, under the names the user gives them. */
export const groupsOf = (groups: ReadonlyMap<string, string>, { repAliases }: Mapping) =>
  new Map(
    [...groups].map(([name, value]) => [
      nameKey(repAliases.get(nameKey(name)) ?? name),
      repAliases.get(nameKey(value)) ?? value,
    ]),
  );

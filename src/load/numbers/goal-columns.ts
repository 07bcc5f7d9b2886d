import { goalsColumn } from '../../errors/goals.js';
import { voice } from '../../say/voice.js';
import type { Table } from '../../read/table.js';
import type { Field } from '../../knowledge/fields/field.js';
import { type GoalField, goalFields } from '../../knowledge/fields/goal.js';
import { wordClaims } from '../../understand/wording.js';
import { fold } from '../../cells/text/fold.js';

const fields = Object.keys(goalFields) as GoalField[];

/** What each folded header means, and how surely: 0 the field's own name, then `names` and `weak`. */
const known = new Map<string, { readonly field: GoalField; readonly tier: number }>();
for (const field of fields) {
  const { names, weak }: Field = goalFields[field];
  [[field], names, weak].forEach((headers, tier) => {
    for (const header of headers) {
      const key = fold(header);
      if (!known.has(key)) known.set(key, { field, tier });
    }
  });
}

/** Which field a header means: what is known of it as a whole, else that its words name whoever sells. */
const claimOf = (header: string) =>
  known.get(fold(header)) ??
  (wordClaims('prospects', header).some(({ field }) => field === 'rep')
    ? { field: 'rep' as const, tier: 3 }
    : undefined);

/** How much a row looks like the header of a table of goals. */
export const goalsScore = (cells: readonly string[]): number =>
  new Set(cells.flatMap((cell) => claimOf(cell)?.field ?? [])).size;

/** Where the columns of a table of goals stand; undefined for those it does not have. */
export type GoalPlan = Readonly<Partial<Record<GoalField, number>>>;

/** The place of a field: that of its surest header. @throws SpancoError where two are equally sure */
function placeOf(field: GoalField, { file, header }: Table): number | undefined {
  const claims = header.flatMap((name, column) => {
    const claim = claimOf(name);
    return claim?.field === field ? [{ column, tier: claim.tier }] : [];
  });
  const tier = Math.min(...claims.map((claim) => claim.tier));
  const [best, other] = claims.filter((claim) => claim.tier === tier);
  if (other !== undefined) throw goalsColumn(file, voice().columnFaults.several(field), header);
  return best?.column;
}

/**
 * Which column of a table of goals holds what. A table without a column of reps sets the goals of the
 * team, unless one of its columns could be the reps.
 *
 * @throws SpancoError where nothing says how much is to be reached, or a column comes twice
 */
export function planGoals(table: Table): GoalPlan {
  const { file, header } = table;
  const plan: Partial<Record<GoalField, number>> = {};
  for (const field of fields) {
    const place = placeOf(field, table);
    if (place !== undefined) plan[field] = place;
  }
  if (plan.target === undefined && plan.quota === undefined) {
    throw goalsColumn(file, voice().columnFaults.noTarget(), header);
  }
  const isUnknown = (name: string) => fold(name) !== '' && claimOf(name) === undefined;
  if (plan.rep === undefined && header.some(isUnknown)) {
    throw goalsColumn(file, voice().columnFaults.none('rep'), header);
  }
  return plan;
}

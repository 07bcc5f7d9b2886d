import { headsTooMany, manyPlanned, noGoal, twoGoals } from '../../errors/plan.js';
import { planDocument, planSheet } from '../../questions/plan/show.js';
import { membersOf } from '../../questions/compare/team.js';
import { plan } from '../../questions/plan/plan.js';
import { starts } from '../../questions/plan/starts.js';
import type { Run } from '../command.js';
import type { planOptions } from '../commands.js';
import { measure } from '../measuring.js';
import type { OptionValues } from '../options.js';
import { renderResult } from '../rendering.js';
import { findHead } from '../reps.js';
import { deliver } from '../delivery.js';

type Values = OptionValues<(typeof planOptions)[number]>;

/** How sure to be where nobody says otherwise. */
const usual = [0.5, 0.8, 0.9];

function goalOf({ wins, revenue }: Values) {
  if (wins !== undefined && revenue === undefined) return { wins };
  if (revenue !== undefined && wins === undefined) return { revenue };
  throw wins === undefined ? noGoal() : twoGoals();
}

function plannedOf(values: Values) {
  const given = starts.flatMap((milestone) => {
    const count = values[milestone];
    return count === undefined ? [] : [{ milestone, count }];
  });
  if (given.length > 1) throw manyPlanned();
  return given[0] ?? null;
}

/** `spanco plan`: the equation backwards. */
export const run: Run<(typeof planOptions)[number]> = async (call) => {
  const { values } = call;
  if (values.rep.length > 1) throw headsTooMany(values.rep.length);
  const [goal, planned] = [goalOf(values), plannedOf(values)];
  const measured = await measure(call, { by: ['rep'], reps: [], inputs: [] });
  const names = membersOf(measured.measurement).map(({ rep }) => rep);
  const [wanted] = values.rep;
  const rep = wanted === undefined ? null : findHead(wanted, measured.reps, names);
  const result = plan({
    measurement: measured.measurement,
    options: { ...measured.options, rep: rep === null ? [] : [rep] },
    rep,
    goal,
    sure: values.sure.length === 0 ? usual : [...new Set(values.sure)].sort((a, b) => a - b),
    planned,
  });
  const text = renderResult(call, result, {
    document: () => planDocument(result),
    sheet: () => planSheet(result),
  });
  await deliver(call, { text, rejected: measured.rejected, warnings: result.warnings });
  return 0;
};

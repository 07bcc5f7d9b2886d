import { adjustNeedsCounts, headsTooMany, sameRepTwice } from '../../errors/plan.js';
import { tally } from '../../funnel/tally.js';
import { compareDocument, compareSheet } from '../../questions/compare/show/document.js';
import { segmentsOf } from '../../questions/compare/adjust.js';
import { compare } from '../../questions/compare/compare.js';
import { chooseEffort, membersOf } from '../../questions/compare/team.js';
import type { Run } from '../command.js';
import type { compareOptions } from '../commands.js';
import { withGoals } from '../goals.js';
import { measure, type Measured } from '../measuring.js';
import type { OptionValues } from '../options.js';
import { renderResult } from '../rendering.js';
import { findHead } from '../reps.js';
import { deliver } from '../delivery.js';

type Values = OptionValues<(typeof compareOptions)[number]>;

/** The numbers by rep and column, where the user wants like compared with like. */
function adjustBy({ measurement, source }: Measured, { adjust, effort }: Values) {
  if (adjust === undefined || source === null) return null;
  const { journeys, counting } = source;
  const chosen = chooseEffort(membersOf(measurement), effort ?? null);
  if (chosen === 'activities') throw adjustNeedsCounts();
  const bySegment = tally(journeys, { ...counting, by: ['rep', adjust] });
  return { column: adjust, segments: segmentsOf(bySegment, adjust, chosen) };
}

/** `spanco compare`: the team, or two head to head. */
export const run: Run<(typeof compareOptions)[number]> = async (call) => {
  const { values } = call;
  if (values.rep.length > 2) throw headsTooMany(values.rep.length);
  const attributes = values.adjust === undefined ? [] : [values.adjust];
  const measured = await measure(call, {
    by: ['rep'],
    reps: [],
    attributes,
    activities: true,
    inputs: values.goals === undefined ? [] : [values.goals],
  });
  const measurement = await withGoals(call, measured);
  const names = membersOf(measurement).map(({ rep }) => rep);
  const heads = values.rep.map((wanted) => findHead(wanted, measured.reps, names));
  if (heads.length === 2 && heads[0] === heads[1]) throw sameRepTwice(heads[0]!);
  const result = compare({
    measurement,
    options: { ...measured.options, rep: heads },
    effort: values.effort ?? null,
    heads,
    adjust: adjustBy(measured, values),
  });
  const text = renderResult(call, result, {
    document: () => compareDocument(result, { verbose: values.verbose }),
    sheet: () => compareSheet(result),
  });
  await deliver(call, { text, rejected: measured.rejected, warnings: result.warnings });
  return 0;
};

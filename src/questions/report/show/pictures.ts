import { milestoneInfo, milestones } from '../../../method/milestones.js';
import { pathSteps, endsOf } from '../../../method/path.js';
import { quotientIn, quotientInfo, type QuotientKey } from '../../../method/ratios.js';
import { picturePhrases as say } from '../../../say/en/pictures.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import type { FunnelBar, FunnelPicture, Picture } from '../../common/show/picture.js';
import { weakestStep } from '../sentence.js';

/** More funnels than this nobody looks at beside each other. */
const mostFunnels = 12;

/** The ratio that leads to each milestone from the one before. */
const leadingTo = new Map<string, QuotientKey>([
  ...pathSteps.map((step) => [endsOf(step).to, step] as const),
  ['orders', 'fulfilment'],
]);

/** The bars of a group; what nobody speaks of at all is left out. */
function barsOf(row: ReportRow): FunnelBar[] {
  const weakest = weakestStep(row);
  return milestones.map((milestone, place) => {
    const { title, letter } = milestoneInfo[milestone];
    const key = leadingTo.get(milestone);
    return {
      name: title,
      short: say.short[milestone],
      // Of the two stages of the approach the second goes without a letter.
      letter:
        milestones.findIndex((each) => milestoneInfo[each].letter === letter) === place
          ? letter
          : '',
      count: row.counts[milestone],
      open: row.open[milestone] ?? 0,
      step:
        key === undefined
          ? null
          : {
              name: quotientInfo[key].title,
              ratio: quotientIn(row, key),
              isWeakest: key === weakest,
            },
    };
  });
}

const nameOf = ({ group }: ReportRow): string => Object.values(group).join(', ');

/** The funnel of all, and those of the groups beside each other. */
export function reportPictures({ total, rows }: ReportResult): Picture[] {
  const { targets, wins } = total.counts;
  if (milestones.every((milestone) => (total.counts[milestone] ?? 0) === 0)) return [];
  const weakest = weakestStep(total);
  const share = weakest === null ? null : { step: weakest, share: quotientIn(total, weakest) };
  const picture: FunnelPicture = {
    kind: 'funnel',
    title: say.funnel(wins, targets, share),
    reading: say.readFunnel(),
    table: null,
    funnels: [
      { name: say.total(), bars: barsOf(total) },
      ...(rows.length > mostFunnels
        ? []
        : rows.map((row) => ({ name: nameOf(row), bars: barsOf(row) }))),
    ],
  };
  return [picture];
}

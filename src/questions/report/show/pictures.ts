import { milestoneInfo, milestones } from '../../../method/milestones.js';
import { pathSteps, endsOf } from '../../../method/path.js';
import { quotientIn, type QuotientKey } from '../../../method/ratios.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import type { FunnelBar, FunnelPicture, Picture } from '../../common/show/picture.js';
import { groupName } from '../../common/show/group-name.js';
import { weakestStep } from '../sentence.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().pictures;

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
    const { letter } = milestoneInfo[milestone];
    const key = leadingTo.get(milestone);
    return {
      name: voice().method.outcomes[milestone],
      short: voice().method.short[milestone],
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
              name: voice().method.ratios[key],
              ratio: quotientIn(row, key),
              isWeakest: key === weakest,
            },
    };
  });
}

/** The funnel of all, and those of the groups beside each other. */
export function reportPictures({ total, rows }: ReportResult): Picture[] {
  const { targets, wins } = total.counts;
  if (milestones.every((milestone) => (total.counts[milestone] ?? 0) === 0)) return [];
  const weakest = weakestStep(total);
  const share = weakest === null ? null : { step: weakest, share: quotientIn(total, weakest) };
  const picture: FunnelPicture = {
    kind: 'funnel',
    title: say().funnel(wins, targets, share),
    reading: say().readFunnel(),
    table: null,
    funnels: [
      { name: say().total(), bars: barsOf(total) },
      // The only one is the team once more.
      ...(rows.length > mostFunnels || rows.length < 2
        ? []
        : rows.map((row) => ({ name: groupName(row.group), bars: barsOf(row) }))),
    ],
  };
  return [picture];
}

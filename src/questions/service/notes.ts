import type { CaseTally } from '../../funnel/service/case-tally.js';
import type { Cases } from '../../funnel/service/cases.js';
import { hasAnswers } from '../../funnel/service/csat.js';
import type { Warning } from '../../warnings/warnings.js';
import { csatNotes } from '../common/csat-notes.js';
import { unknownWordsNote } from '../common/unknown-words.js';
import { unreadNote } from '../common/unread.js';
import { type ServiceMeasure, serviceMeasures } from './numbers.js';
import type { ServiceResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().noteWords;

/** What of the cases could not be used. */
function faultNotes({ faults }: Cases): Warning[] {
  const { unknownStatuses: words, unread, closedBeforeOpened, negativeMinutes } = faults;
  const notes: Warning[] = [];
  if (faults.repeated > 0) notes.push({ code: 'cases-repeated', count: faults.repeated });
  notes.push(...unknownWordsNote('case status', words));
  notes.push(...unreadNote(unread));
  if (closedBeforeOpened > 0) {
    const what = say().oddTimes.closedBeforeOpened;
    notes.push({ code: 'case-times-odd', count: closedBeforeOpened, what });
  }
  if (negativeMinutes > 0) {
    const what = say().oddTimes.negativeMinutes;
    notes.push({ code: 'case-times-odd', count: negativeMinutes, what });
  }
  return notes;
}

/** Why customers are not said to come back or to stay. */
function customerNotes({ team }: NonNullable<ServiceResult['sideBySide']>): Warning[] {
  const whys = [
    ...(team.customers.repeat.denominator === null ? [say().repeatUnknown()] : []),
    ...(team.customers.retained.denominator === null ? [say().retainedUnknown()] : []),
  ];
  return whys.length === 0
    ? []
    : [{ code: 'customers-left-out', why: voice().lists.clauses(whys) }];
}

/** Everything a reader of the numbers of service must be told. */
export function serviceNotes(
  cases: Cases,
  tally: CaseTally,
  told: ReadonlySet<ServiceMeasure>,
  both: ServiceResult['sideBySide'],
  asked: { readonly scaleGiven: boolean; readonly hasAgents: boolean; readonly hasSales: boolean },
): Warning[] {
  const notes: Warning[] = [];
  const { scale, csat: values, faults } = cases;
  const answers = { scale, values, offScale: faults.offScale };
  const left = serviceMeasures.filter(
    // Answers on an unknown scale have a note of their own.
    (measure) =>
      !told.has(measure) && !(measure === 'csat' && scale === null && hasAnswers(answers)),
  );
  if (tally.total.cases > 0 && left.length > 0) {
    const names = left.map((measure) => voice().measures[measure]);
    notes.push({ code: 'measures-absent', measures: names });
  }
  notes.push(...csatNotes(answers, asked.scaleGiven));
  if (tally.undated > 0) notes.push({ code: 'cases-undated', count: tally.undated });
  if (!asked.hasAgents) notes.push({ code: 'no-agents' });
  notes.push(...faultNotes(cases));
  if (both === null) {
    const why = asked.hasSales ? say().nobodyDoesBoth() : say().noSales();
    notes.push({ code: 'sales-left-out', why });
  } else notes.push(...customerNotes(both));
  return notes;
}

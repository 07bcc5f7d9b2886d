import type { CaseTally } from '../../funnel/service/case-tally.js';
import type { Cases } from '../../funnel/service/cases.js';
import type { Warning } from '../../warnings/warnings.js';
import { csatNotes } from '../common/csat-notes.js';
import { unknownWordsNote } from '../common/unknown-words.js';
import { unreadNote } from '../common/unread.js';
import { type ServiceMeasure, serviceMeasures } from './numbers.js';
import type { ServiceResult } from './result.js';
import type { ServiceInput } from './service.js';

/** What of the cases could not be used. */
function faultNotes({ faults }: Cases): Warning[] {
  const { unknownStatuses: words, unread, closedBeforeOpened, negativeMinutes } = faults;
  const notes: Warning[] = [];
  if (faults.repeated > 0) notes.push({ code: 'cases-repeated', count: faults.repeated });
  if (faults.undecided > 0) notes.push({ code: 'cases-undecided', count: faults.undecided });
  notes.push(...unknownWordsNote('case status', words));
  notes.push(...unreadNote(unread));
  if (closedBeforeOpened > 0) {
    notes.push({ code: 'case-times-odd', count: closedBeforeOpened, what: 'closedBeforeOpened' });
  }
  if (negativeMinutes > 0) {
    notes.push({ code: 'case-times-odd', count: negativeMinutes, what: 'negativeMinutes' });
  }
  return notes;
}

/** Why customers are not said to come back or to stay. */
function customerNotes({ team }: NonNullable<ServiceResult['sideBySide']>): Warning[] {
  const { repeat, retained } = team.customers;
  const [noRepeat, noRetained] = [repeat.denominator === null, retained.denominator === null];
  if (!noRepeat && !noRetained) return [];
  const why = noRepeat && noRetained ? 'both' : noRepeat ? 'repeat' : 'retained';
  return [{ code: 'customers-left-out', why }];
}

/** Everything a reader of the numbers of service must be told. */
export function serviceNotes(
  cases: Cases,
  tally: CaseTally,
  told: ReadonlySet<ServiceMeasure>,
  both: ServiceResult['sideBySide'],
  asked: Pick<ServiceInput, 'scaleGiven' | 'agentsProposed' | 'numbersProposed'> & {
    readonly hasSales: boolean;
  },
): Warning[] {
  const notes: Warning[] = [];
  const { scale, csat: values, faults } = cases;
  const answers = { scale, values, offScale: faults.offScale };
  const left = serviceMeasures.filter(
    // What a column says and cannot be used has a note of its own, and what is of another period needs none.
    (measure) => !told.has(measure) && !cases.said[measure],
  );
  if (tally.total.cases > 0 && left.length > 0) {
    notes.push({ code: 'measures-absent', measures: left });
  }
  notes.push(...csatNotes(answers, asked.scaleGiven));
  if (tally.undated > 0) notes.push({ code: 'cases-undated', count: tally.undated });
  const { agentsProposed: proposed } = asked;
  if (proposed !== null) {
    notes.push({ code: 'no-agents', ...(proposed.length > 0 ? { proposed } : {}) });
  }
  if (asked.numbersProposed.length > 0) {
    notes.push({ code: 'cases-apart', proposed: asked.numbersProposed });
  }
  notes.push(...faultNotes(cases));
  if (both === null) {
    notes.push({ code: 'sales-left-out', why: asked.hasSales ? 'nobodyDoesBoth' : 'noSales' });
  } else notes.push(...customerNotes(both));
  return notes;
}

import type { CaseCounts } from '../../funnel/service/case-tally.js';
import { quotient } from '../../funnel/ratios.js';
import { isoDay } from '../../cells/dates/calendar.js';
import type { ServiceNumbers } from './result.js';

/** The measures of service. */
export const serviceMeasures = ['resolution', 'firstContact', 'csat', 'times'] as const;

export type ServiceMeasure = (typeof serviceMeasures)[number];

/** The measures that the cases, all together, tell anything of. */
export function measuresTold(total: CaseCounts): ReadonlySet<ServiceMeasure> {
  const told: Record<ServiceMeasure, boolean> = {
    resolution: total.cases > total.unknown,
    firstContact: total.contactsKnown > 0,
    csat: total.answers > 0,
    times: total.minutes.count > 0 || total.daysToClose.count > 0,
  };
  return new Set(serviceMeasures.filter((measure) => told[measure]));
}

/** The numbers of some cases; a measure that nothing tells of is unknown, not zero. */
export function toNumbers(counts: CaseCounts, told: ReadonlySet<ServiceMeasure>): ServiceNumbers {
  const ratio = (measure: ServiceMeasure, part: number, of: number) =>
    told.has(measure) ? quotient(part, of) : quotient(null, null);
  const { oldest } = counts;
  return {
    cases: counts.cases,
    cancelled: counts.cancelled,
    open: counts.open,
    unresolved: counts.unresolved,
    unknown: counts.unknown,
    customers: counts.customers,
    resolution: ratio('resolution', counts.resolved, counts.cases - counts.unknown),
    firstContact: ratio('firstContact', counts.firstContact, counts.contactsKnown),
    csat: {
      average: counts.csat,
      answers: counts.answers,
      satisfied: ratio('csat', counts.satisfied, counts.answers),
    },
    minutes: { ...counts.minutes },
    daysToClose: { ...counts.daysToClose },
    oldest: oldest && { days: oldest.days, opened: isoDay(oldest.opened), id: oldest.id },
  };
}

import { nearestOf } from '../../cells/text/nearest.js';
import { unknownName } from '../../errors/usage.js';
import type { Study } from '../../funnel/study.js';
import { measure } from '../common/measure.js';
import { metricKeys, type SortOrder } from '../common/order.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import type { ReportResult } from '../common/result.js';
import { report } from './report.js';

/** What a report is asked. */
export interface ReportRequest extends CountingRequest {
  /** Dimensions to group by; none for rep. */
  readonly by: readonly string[];
  readonly sort: SortOrder | null;
}

/** The dimensions of the rows. */
export const dimensionsOf = ({ by }: Pick<ReportRequest, 'by'>): readonly string[] =>
  by.length === 0 ? ['rep'] : by;

/** What rows are sorted by must be something rows have. */
function requireKey({ sort, by }: ReportRequest): void {
  const known = [...dimensionsOf({ by }), ...metricKeys];
  if (sort === null || known.includes(sort.key)) return;
  throw unknownName('--sort', 'value or column', sort.key, nearestOf(sort.key, metricKeys), known);
}

/** The funnel per group. */
export const reportQuestion: Question<Study, ReportRequest, ReportResult> = {
  needs(request) {
    requireKey(request);
    return needsOf(request, { attributes: dimensionsOf(request), takes: 'shapes' });
  },
  answer(study, request) {
    requireKey(request);
    const by = dimensionsOf(request);
    const { measurement, options } = measure(study, request, { by, reps: request.rep });
    return report(measurement, options, request.sort);
  },
};

import { cannotList, listNeedsProspects } from '../../errors/deals.js';
import type { Study } from '../../funnel/study.js';
import { measureExported } from '../common/measure.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import type { DealsAsked } from './asked.js';
import { deals, nextKnown } from './deals.js';
import type { DealsAnswer } from './result.js';

/** What a list of prospects is asked. */
export interface DealsRequest extends CountingRequest {
  readonly asked: DealsAsked;
  /** How many rows are wanted, from the first; null for all. */
  readonly most: number | null;
}

/** Fields that a list shows where a column tells them. */
const optional = { prospects: ['id', 'name'], activities: [] } as const;

/** The prospects behind a number. */
export const dealsQuestion: Question<Study, DealsRequest, DealsAnswer> = {
  needs(request) {
    if (request.unit !== 'prospects') throw listNeedsProspects();
    return needsOf(request, { optional, wantsRows: true, takes: 'first-days' });
  },
  answer(study, request) {
    if (request.unit !== 'prospects') throw listNeedsProspects();
    const measured = measureExported('deals', study, request, { by: [], reps: request.rep });
    const { at, droppedAfter, untold } = request.asked;
    const { journeys } = measured.study;
    for (const outcome of [at, droppedAfter, untold]) {
      if (outcome !== null && !journeys.known.has(outcome)) throw cannotList(outcome);
    }
    if (droppedAfter !== null && nextKnown(journeys, droppedAfter) === null) {
      throw cannotList(droppedAfter, 'after');
    }
    return deals(measured, request.asked, request.most);
  },
};

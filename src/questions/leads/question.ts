import { makeLeadWords } from '../../cells/words/lead-words.js';
import { hotBeyondWarm } from '../../errors/leads.js';
import type { Study } from '../../funnel/study.js';
import { measureExported } from '../common/measure.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import { leads, leadsFields } from './leads.js';
import type { LeadsAnswer } from './result.js';

/** What is asked of leads. */
export interface LeadsRequest extends CountingRequest {
  /** Up to how many days ahead a decision makes a prospect hot, and warm. */
  readonly hot: number;
  readonly warm: number;
  /** Whether the open leads are listed, which takes its time in a large export. */
  readonly open: boolean;
  /** How many to win back are wanted, from the first; null for all. */
  readonly most: number | null;
}

/** Per source, temperature and qualification, and whom to win back. */
export const leadsQuestion: Question<Study, LeadsRequest, LeadsAnswer> = {
  needs(request) {
    if (request.hot > request.warm) throw hotBeyondWarm(request.hot, request.warm);
    return needsOf(request, { optional: leadsFields, takes: 'first-days' });
  },
  answer(study, request) {
    const { hot, warm, rep, open, most } = request;
    if (hot > warm) throw hotBeyondWarm(hot, warm);
    const measured = measureExported('leads', study, request, { by: [], reps: rep });
    const words = makeLeadWords(study.settings.words);
    return leads({ ...measured, days: { hot, warm }, words, wantsOpen: open, most });
  },
};

/** Every message about lists of prospects. */
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

/** @param where whether nobody speaks of the milestone itself, or of any after it */
export const cannotList = (outcome: string, where: 'at' | 'after' = 'at') =>
  spoken('data', 'list-unknown', voice().errors.deals.cannotList(outcome, where));

export const listNeedsProspects = () =>
  spoken('usage', 'list-needs-prospects', voice().errors.deals.listNeedsProspects());

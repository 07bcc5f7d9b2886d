import {
  type CaseStatusKind,
  caseStatusKinds,
  waiting,
} from '../../knowledge/words/case-statuses.js';
import { once } from '../once.js';
import { tokensOf } from '../text/tokens.js';
import { fold } from '../text/fold.js';
import { Words } from './words.js';

const beginnings = once(() => waiting.map((phrase) => tokensOf(phrase).map(fold)));

/** Words of where a case stands. Whatever it waits for, it is open: `Awaiting your reply`, `Wartet auf Lieferanten`. */
export class CaseWords extends Words<CaseStatusKind> {
  constructor(own: Partial<Readonly<Record<CaseStatusKind, readonly string[]>>> = {}) {
    super(caseStatusKinds, own);
  }

  override kindOf(text: string): CaseStatusKind | null {
    return super.kindOf(text) ?? (this.waits(text) ? 'open' : null);
  }

  private waits(text: string): boolean {
    const said = tokensOf(text).map(fold);
    const begins = (phrase: readonly string[]) => phrase.every((token, at) => said[at] === token);
    // "Pending closure - resolved" says two things.
    const isEnded = said.some((token) => (super.kindOf(token) ?? 'open') !== 'open');
    return !isEnded && beginnings().some(begins);
  }
}

import type { OutcomeKind } from '../../knowledge/words/outcomes.js';
import { Words } from './words.js';

/** Between a call that was answered and what came of it: `Connected - Interested`, `Reached: no interest`. */
const joints = /\s+[-–—]\s+|\s*[/|:>,;]\s*/u;

/** The words of outcomes: known as a whole, else as somebody who was reached and what they said. */
export class OutcomeWords extends Words<OutcomeKind> {
  override kindOf(text: string): OutcomeKind | null {
    return super.kindOf(text) ?? this.onceReached(text);
  }

  /** That somebody was spoken to is no more than what came of it. */
  private onceReached(text: string): OutcomeKind | null {
    const [first, ...more] = text.split(joints);
    if (more.length !== 1 || super.kindOf(first!) !== 'reached') return null;
    const said = super.kindOf(more[0]!);
    // "Connected - call back later": nobody was reached who was.
    return said === 'noAnswer' ? null : said;
  }
}

import type { SpelledWords } from '../cells/words/spelled.js';
import { type Saying, sayingOf } from '../knowledge/proofs.js';
import type { ActivityRows } from './activity-rows.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';

/** What each pair of a type and an outcome says, worked out once for each pair of spellings. */
export class EvidenceTable {
  /** Everything different that activities say; few things, whatever the words. */
  readonly sayings: Saying[] = [];
  private readonly codes = new Map<string, number>();
  private readonly known: number[][] = [];

  constructor(
    private readonly types: SpelledWords<ActivityKind>,
    private readonly outcomes: SpelledWords<OutcomeKind>,
  ) {}

  /** The place among `sayings` of what an activity with these spellings says. */
  code(type: number, outcome: number): number {
    const row = (this.known[type] ??= []);
    return row[outcome] ?? (row[outcome] = this.learn(type, outcome));
  }

  /** Writes what activities say and prove whose words stand there, from a place on. */
  fill({ type, outcome, saying, evidence, size }: ActivityRows, first: number): void {
    for (let at = first; at < size; at++) {
      const code = this.code(type[at]!, outcome[at]!);
      saying[at] = code;
      evidence[at] = this.sayings[code]!.proves;
    }
  }

  private learn(type: number, outcome: number): number {
    const saying = sayingOf(this.types.kinds[type], this.outcomes.kinds[outcome]);
    const { proves, leavesOpen, denies, honour } = saying;
    const key = [proves, leavesOpen, denies, honour].join(' ');
    const code = this.codes.get(key) ?? this.sayings.push(saying) - 1;
    this.codes.set(key, code);
    return code;
  }
}

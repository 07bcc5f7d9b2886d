import type { SpelledWords } from '../cells/words/spelled.js';
import { evidenceOfActivity, tellsOfHonour } from '../knowledge/proofs.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';

/** What each pair of a type and an outcome proves, worked out once for each pair of spellings. */
export class EvidenceTable {
  /** Whether any pair so far says of an appointment that it was honoured, or was not. */
  tellsHeld = false;
  private readonly known: number[][] = [];

  constructor(
    private readonly types: SpelledWords<ActivityKind>,
    private readonly outcomes: SpelledWords<OutcomeKind>,
  ) {}

  /** What an activity with these spellings proves, as a set of bits. */
  evidence(type: number, outcome: number): number {
    const row = (this.known[type] ??= []);
    return row[outcome] ?? (row[outcome] = this.learn(type, outcome));
  }

  private learn(type: number, outcome: number): number {
    const kind = this.types.kinds[type];
    const came = this.outcomes.kinds[outcome];
    // A word nobody knows never counts towards a milestone.
    if (kind === null || came === null) return 0;
    this.tellsHeld ||= tellsOfHonour(kind ?? null, came ?? null);
    return evidenceOfActivity(kind ?? null, came ?? null);
  }
}

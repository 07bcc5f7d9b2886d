import type { Events } from '../../funnel/details.js';
import { ExactSum } from '../../funnel/exact-sum.js';
import { type CsatAnswers, type CsatScale, csatScales } from '../../funnel/service/csat.js';
import type { Journeys } from '../../funnel/journeys.js';
import { eachPerformed } from '../../funnel/performed.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { toldByWords } from '../../funnel/told-by-words.js';
import { type Touch, touchOf } from '../../funnel/touches.js';
import { quotient } from '../../funnel/ratios.js';
import { type PerTouch, perTouch, touchKeys } from '../../method/touches.js';
import type { ActivityResult, PerformanceResult } from './result.js';

/** Everything that an activity can be, in the order in which it is counted. */
const touches: readonly Touch[] = [...touchKeys, 'system', 'notDone'];

/** What one rep, or everybody, did, while it is counted. */
export class ActivityCounts {
  private readonly made = new Float64Array(touches.length);
  private readonly satisfaction = new ExactSum();
  private answers = 0;
  private satisfied = 0;

  /** @param touch its place among all that an activity can be */
  count(touch: number): void {
    this.made[touch]! += 1;
  }

  private of(touch: Touch): number {
    return this.made[touches.indexOf(touch)]!;
  }

  get counts(): PerTouch<number> {
    return perTouch((key) => this.of(key));
  }

  get leftOut(): { readonly system: number; readonly notDone: number } {
    return { system: this.of('system'), notDone: this.of('notDone') };
  }

  /** Touches of every kind. */
  get all(): number {
    return touchKeys.reduce((sum, key) => sum + this.of(key), 0);
  }

  answer(value: number, scale: CsatScale): void {
    this.satisfaction.add(value);
    this.answers += 1;
    if (value >= csatScales[scale].satisfied) this.satisfied += 1;
  }

  /** How satisfied the customers were whom the rep dealt with. */
  csat(): NonNullable<PerformanceResult['csat']> {
    const { answers } = this;
    return {
      answers,
      mean: answers === 0 ? null : this.satisfaction.value / answers,
      satisfied: quotient(this.satisfied, answers),
    };
  }

  /** @param workingDays of the period; null where there is none */
  result(workingDays: number | null): ActivityResult {
    const { counts, all, leftOut } = this;
    const daily = (value: number) => value / workingDays!;
    return {
      counts,
      all,
      perWorkingDay:
        workingDays === null || workingDays === 0
          ? null
          : { ...perTouch((key) => daily(counts[key])), all: daily(all) },
      leftOut,
    };
  }
}

/** What everybody did. */
export interface TeamActivity {
  /** By code of the rep, -1 for nobody. */
  readonly byRep: ReadonlyMap<number, ActivityCounts>;
  readonly team: ActivityCounts;
  /** Activities left out of the period for want of a date. */
  readonly undated: number;
}

/** Counts the touches that reps made, and how satisfied customers said they were. */
export function countActivity(
  journeys: Journeys,
  events: Events,
  options: TallyOptions,
  csat: CsatAnswers | null,
): TeamActivity {
  /** By the code and one more: there are millions of activities, and of nobody -1 is the code. */
  const found: (ActivityCounts | undefined)[] = [];
  const team = new ActivityCounts();
  const scale = csat?.scale ?? null;
  const touchAt = toldByWords(events, (kind, came) => touches.indexOf(touchOf(kind, came)));
  const undated = eachPerformed(journeys, options, (at, rep) => {
    const own = (found[rep + 1] ??= new ActivityCounts());
    const touch = touchAt(at);
    own.count(touch);
    team.count(touch);
    if (scale === null) return;
    const answer = csat!.values[at] ?? Number.NaN;
    if (Number.isNaN(answer)) return;
    own.answer(answer, scale);
    team.answer(answer, scale);
  });
  const byRep = found.flatMap((own, place) =>
    own === undefined ? [] : [[place - 1, own] as const],
  );
  return { byRep: new Map(byRep), team, undated };
}

import type { Journeys } from '../../funnel/journeys.js';
import { tally } from '../../funnel/tally.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { quotientInfo } from '../../method/ratios.js';
import { boundedVerdict, type VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { judgeTogether } from '../../stats/judge-together.js';
import { voice } from '../../say/voice.js';
import { boundsOf, quotientWithin } from '../common/answers.js';
import { answersAlong, type Path, pathOf, reachedPath, soundPath } from '../common/path.js';
import { type Member, memberOf } from '../common/team.js';
import type { Movers, MoversStep } from './result.js';

/** What became of a deal of the first export that was open there. */
export const fates = {
  /** It was not open, or the second export does not have it. */
  none: 0,
  moved: 1,
  stayed: 2,
  /** Nothing says whether it moved. */
  untold: 3,
} as const;

/** The way that both have come, as far as the first export tells it of both. */
const wayOf = (sides: readonly Member[]): Path =>
  reachedPath(soundPath(pathOf(sides), sides), sides);

/** The ratios along a path of those that moved and those that stayed, each judged alone. */
function testedAlong(path: Path, [moved, stayed]: readonly [Member, Member]) {
  const answers = [answersAlong(moved, path), answersAlong(stayed, path)] as const;
  return path.steps.map((ratio, at) => {
    const pair = [answers[0][at]!, answers[1][at]!] as const;
    const isShare = ratio !== null && quotientInfo[ratio].proportion;
    const { kind, bounds } = boundsOf(pair, isShare);
    const [own, others] = [bounds[0]!, bounds[1]!];
    const { p, verdict, low, high } = boundedVerdict(own, others, kind);
    const gap = own.value === null || others.value === null ? null : own.value - others.value;
    return {
      from: path.milestones[at]!,
      to: path.milestones[at + 1]!,
      ratio,
      moved: quotientWithin(pair[0], own, moved),
      stayed: quotientWithin(pair[1], others, stayed),
      ...{ gap, low, high, p, verdict },
    };
  });
}

/** How sure it is that they differ at all: as sure as the step that says it most. */
const surest: readonly VerdictWithOpen[] = ['real', 'leaning', 'unknown', 'luck'];

/**
 * What told those that moved from those that stayed before they moved. All that the first export says of both, and
 * nothing that the movement added: afterwards whoever moved on has reached more, whatever the reason. Deals that
 * were won or lost before are in neither: the way behind them is another one.
 *
 * Steps are judged together (Holm), whatever the open answers; what nobody could have failed to reach is left out.
 *
 * @param counting how the first export is counted
 * @param fate of each of its deals, see {@link fates}
 * @returns null where none moved, or none stayed
 */
export function moversOf(
  journeys: Journeys,
  counting: TallyOptions,
  fate: Uint8Array,
): Movers | null {
  const those = (wanted: number) => {
    const places = new Int32Array(fate.length);
    let size = 0;
    for (let at = 0; at < fate.length; at++) if (fate[at] === wanted) places[size++] = at;
    return places.subarray(0, size);
  };
  const [moved, stayed] = [those(fates.moved), those(fates.stayed)];
  const counts = {
    moved: moved.length,
    stayed: stayed.length,
    untold: those(fates.untold).length,
  };
  if (counts.moved === 0 || counts.stayed === 0) return null;
  const side = (places: Int32Array): Member =>
    memberOf('', tally(journeys, counting, places).total);
  const sides = [side(moved), side(stayed)] as const;
  const tested = testedAlong(wayOf(sides), sides).filter(({ to }) => !journeys.certain.has(to));
  const judged = judgeTogether(tested);
  const steps = tested.map((step, at): MoversStep => ({ ...step, verdict: judged[at]! }));
  const verdict = surest.find((one) => judged.includes(one)) ?? 'none';
  const telling = steps.filter((step) => step.verdict === verdict);
  return {
    ...counts,
    sentence: voice().movers.found({ ...counts, verdict, steps: telling }),
    steps,
  };
}

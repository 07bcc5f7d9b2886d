import { requireCount } from './counts.js';

/**
 * Extra wins if one ratio of the path became another: "at 60 % proposals you would have won 0.9
 * more".
 *
 * Formula: T Π_{j ≠ stage} r_j (level - r_stage). Not W (level / r - 1), which fails at 0 wins.
 * Reference: Das Gupta 1993, US Census P23-186 (one factor changed, the others held).
 * Empty case: null when any ratio is unknown (null).
 * Range: in wins, negative when the level is below the present ratio; `stage` counts from 0.
 *
 * @throws {RangeError} when targets is no count, a ratio or the level is negative or not finite,
 * or there is no such stage.
 * @example whatIfGain(100, [0.5, 0.9, 0.8, 0.5, 0.25], 3, 0.6); // 0.9
 */
export function whatIfGain(
  targets: number,
  ratios: readonly (number | null)[],
  stage: number,
  level: number,
): number | null {
  const perPoint = winsPerUnit(targets, ratios, stage);
  const present = ratios[stage] ?? null;
  if (!(level >= 0 && Number.isFinite(level))) {
    throw new RangeError(`Cannot use ${level} as a ratio: it is 0 or more.`);
  }
  return perPoint === null || present === null ? null : perPoint * (level - present);
}

/**
 * Extra wins for one percentage point more on one ratio: what the point is worth to this rep.
 *
 * Formula: 0.01 T Π_{j ≠ stage} r_j. Reference, empty case, range and errors: as `whatIfGain`.
 *
 * @example onePointGain(100, [0.5, 0.9, 0.8, 0.5, 0.25], 3); // 0.09
 */
export function onePointGain(
  targets: number,
  ratios: readonly (number | null)[],
  stage: number,
): number | null {
  const perUnit = winsPerUnit(targets, ratios, stage);
  return perUnit === null ? null : 0.01 * perUnit;
}

function winsPerUnit(
  targets: number,
  ratios: readonly (number | null)[],
  stage: number,
): number | null {
  requireCount(targets, 'targets');
  if (ratios[stage] === undefined) {
    throw new RangeError(`Cannot find stage ${stage}: there are ${ratios.length}, counted from 0.`);
  }
  let product = targets;
  let known = true;
  ratios.forEach((ratio, place) => {
    if (ratio === null) known = false;
    else if (!(ratio >= 0 && Number.isFinite(ratio))) {
      throw new RangeError(`Cannot use ${ratio} as a ratio: it is 0 or more.`);
    } else if (place !== stage) product *= ratio;
  });
  return known ? product : null;
}

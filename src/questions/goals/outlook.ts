import { NEAR } from '../../stats/ratio-bounds.js';
import { paceForecast } from '../../stats/pace-forecast.js';
import { chanceOf, type Recorded, type Running } from './chance.js';
import type { GoalResult } from './result.js';
import { type GoalStatus, type Standing, statusOf, statusOfEnds } from './status.js';

/** Where a goal stands, and where it leads. */
type Outlook = Pick<GoalResult, 'forecast' | 'chance'> & { readonly status: GoalStatus };

/** Where a count, or money, ends at its pace. */
function forecastOf({ measure, attained, elapsed, remaining }: Running): GoalResult['forecast'] {
  if (measure !== 'revenue') {
    return paceForecast({ soFar: attained, elapsed, remaining });
  }
  const atThisPace = (attained * (elapsed + remaining)) / elapsed;
  return { atThisPace, low: null, high: null };
}

/** The same if so much is attained; of what has no limit, nothing is foreseen. */
function outlookAt(
  standing: Omit<Standing, 'forecast' | 'chance'>,
  running: Running | null,
  recorded: () => Recorded,
): Outlook {
  const { attained } = standing;
  const known =
    running === null || attained === null || !Number.isFinite(attained)
      ? null
      : { ...running, attained };
  const forecast = known && forecastOf(known);
  const chance = known && chanceOf(known, recorded());
  const status = statusOf({ ...standing, forecast, chance: chance?.probability ?? null });
  return { forecast, chance, status };
}

/**
 * Where a goal stands and leads, tried at both ends of what is open of it: the status is what both say, the range
 * of the forecast reaches over both, and a chance is told where it is nearly the same at both.
 *
 * @param most what may be attained; Infinity where that has no limit
 * @param running null where nothing can be foreseen
 */
export function outlookOf(
  standing: Omit<Standing, 'forecast' | 'chance'>,
  most: number | null,
  running: Running | null,
  recorded: () => Recorded,
): Outlook {
  const least = outlookAt(standing, running, recorded);
  if (most === null || most === standing.attained) return least;
  const other = outlookAt({ ...standing, attained: most }, running, recorded);
  const status = statusOfEnds(least.status, other.status);
  if (status === 'unknown') return { forecast: null, chance: null, status };
  const isTold =
    least.chance !== null &&
    other.chance !== null &&
    Math.abs(other.chance.probability - least.chance.probability) <= NEAR;
  return {
    forecast: least.forecast && { ...least.forecast, high: other.forecast?.high ?? null },
    chance: isTold ? least.chance : null,
    status,
  };
}

import type { DurationsResult } from '../durations.js';

/** The columns of a sheet that say how long something takes, under the same names in every sheet. */
export const durationColumns = (
  prefix: string,
): (readonly [title: string, value: (durations: DurationsResult) => number | null])[] => [
  [`${prefix}_count`, ({ count }) => count],
  [`${prefix}_median`, ({ median }) => median],
  [`${prefix}_low`, ({ low }) => low],
  [`${prefix}_high`, ({ high }) => high],
  [`${prefix}_ninetieth_percentile`, ({ ninetiethPercentile }) => ninetiethPercentile],
];

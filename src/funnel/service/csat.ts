/** What customers say of how satisfied they are, on the scales in use. */
export const csatScales = {
  '1-5': { lowest: 1, highest: 5, satisfied: 4 },
  '0-10': { lowest: 0, highest: 10, satisfied: 8 },
  percent: { lowest: 0, highest: 100, satisfied: 80 },
} as const satisfies Record<string, CsatScaleInfo>;

/** A scale: its ends, and from where on a customer is satisfied. */
export interface CsatScaleInfo {
  readonly lowest: number;
  readonly highest: number;
  /**
   * The top two boxes of five are the standard of CSAT; the same four fifths of the way up on the others.
   * (9 and 10 of ten are the promoters of another measure, NPS.)
   */
  readonly satisfied: number;
}

export type CsatScale = keyof typeof csatScales;

/**
 * The scale that answers were given on: nothing above 5 and all whole is 1–5, something above 5 but
 * nothing above 10 is 0–10, something above 10 is percent.
 *
 * @param values NaN for no answer
 * @returns null where the answers do not tell: there are none, one is off every scale, or none is
 *   above 5 but some are 0 or fractions, which 1–5 does not have
 */
export function findCsatScale(values: Float64Array): CsatScale | null {
  let [lowest, highest] = [Infinity, -Infinity];
  let whole = true;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    whole &&= Number.isInteger(value);
  }
  if (highest < lowest || lowest < 0 || highest > 100) return null;
  if (highest > 10) return 'percent';
  if (highest > 5) return '0-10';
  return whole && lowest >= 1 ? '1-5' : null;
}

/** The answers of customers, on their scale. */
export interface CsatAnswers {
  /** null where neither the user says it nor the answers tell it. */
  readonly scale: CsatScale | null;
  /** NaN where there is no answer, or one off the scale. */
  readonly values: Float64Array;
  /** How many were left out, being off the scale. */
  readonly offScale: number;
}

/**
 * Reads answers on the scale that the user says, or else on the one they were found to be given on.
 *
 * @param values NaN for no answer
 * @param given null to find the scale out from all answers
 */
export function readCsat(values: Float64Array, given: CsatScale | null): CsatAnswers {
  const scale = given ?? findCsatScale(values);
  if (scale === null) return { scale, values, offScale: 0 };
  const { lowest, highest } = csatScales[scale];
  let offScale = 0;
  const kept = values.map((value) => {
    const isOff = value < lowest || value > highest;
    if (isOff) offScale += 1;
    return isOff ? Number.NaN : value;
  });
  return { scale, values: kept, offScale };
}

/** Whether there is any answer on the scale, or any at all where the scale is unknown. */
export const hasAnswers = ({ values }: Pick<CsatAnswers, 'values'>): boolean =>
  values.some((value) => !Number.isNaN(value));

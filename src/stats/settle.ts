/**
 * Rounds a computed probability to so many significant digits, well beyond what anyone reads.
 *
 * Some exact answers sit precisely on a limit: 3 of 3 against 0 of 3 has p = 1/20, which is not
 * below .05. Floating point may land a hair under it and turn "leaning" into "real"; settling
 * puts such values back where they belong, on every machine.
 *
 * Range: any finite number; the error is at most half a unit of the last digit kept.
 *
 * @example settle(0.04999999999999999, 13); // 0.05
 */
export function settle(value: number, digits: 12 | 13): number {
  return Number(value.toPrecision(digits));
}

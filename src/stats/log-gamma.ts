const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Below this the series is not exact to the last digits; the recurrence lifts small values to it. */
const SERIES_FROM = 10;

/**
 * Natural logarithm of the gamma function, ln Γ(x): factorials without overflow, since
 * Γ(n + 1) = n!.
 *
 * Formula: Stirling's series, after Γ(x) = Γ(x + m) / (x (x + 1) … (x + m - 1)) for small x.
 * Reference: Abramowitz & Stegun 1964, 6.1.41. Relative error below 1e-14.
 * Range: x > 0.
 *
 * @throws {RangeError} when x is not a positive finite number.
 * @example logGamma(5); // ln 24 = 3.178053830347946
 */
export function logGamma(x: number): number {
  if (!(x > 0) || !Number.isFinite(x)) {
    throw new RangeError(`Cannot take the log-gamma of ${x}: it needs a positive number.`);
  }
  let z = x;
  let product = 1;
  while (z < SERIES_FROM) {
    product *= z;
    z += 1;
  }
  const r = 1 / (z * z);
  const series =
    (1 / 12 -
      r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) /
    z;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + series - Math.log(product);
}

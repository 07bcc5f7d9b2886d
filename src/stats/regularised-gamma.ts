import { logGamma } from './log-gamma.js';

/** Where a term no longer changes a double, with room to spare. */
const NEGLIGIBLE = 1e-17;

/** Stands in for a zero denominator in Lentz's method. */
const TINY = 1e-300;

/**
 * Upper regularised gamma function Q(a, x) = Γ(a, x) / Γ(a): the chance that a Poisson count with
 * mean x is below a (whole a), and the tail of the chi-square distribution.
 *
 * Formula: power series of 1 - Q for x < a + 1, otherwise Legendre's continued fraction (Lentz).
 * Reference: Press et al. 2007, Numerical Recipes, 6.2.
 * Range: a > 0, x >= 0; the result lies in 0 to 1. Q(a, 0) = 1.
 *
 * @throws {RangeError} when a <= 0, x < 0 or either is not finite.
 * @example upperRegularisedGamma(1, 2); // e^-2 = 0.1353352832366127
 */
export function upperRegularisedGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0) || !Number.isFinite(a) || !Number.isFinite(x)) {
    throw new RangeError(`Cannot compute Q(${a}, ${x}): it needs a > 0 and x >= 0.`);
  }
  if (x === 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1
    ? Math.max(0, 1 - scale * lowerSeries(a, x))
    : Math.min(1, scale * fraction(a, x));
}

/**
 * Lower regularised gamma function P(a, x) = 1 - Q(a, x): the chance that a Poisson count with
 * mean x reaches a (whole a). Computed directly where it is small, so small tails keep their
 * digits. Same range, reference and errors as `upperRegularisedGamma`.
 *
 * @example lowerRegularisedGamma(1, 2); // 1 - e^-2 = 0.8646647167633873
 */
export function lowerRegularisedGamma(a: number, x: number): number {
  if (!(a > 0) || !(x > 0) || x >= a + 1) return 1 - upperRegularisedGamma(a, x);
  return Math.min(1, Math.exp(a * Math.log(x) - x - logGamma(a)) * lowerSeries(a, x));
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = a + 1; term > NEGLIGIBLE * sum; k += 1) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let k = 1; ; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    const factor = c * d;
    result *= factor;
    if (Math.abs(factor - 1) < 2e-16) return result;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Rule 20: what a ratio could be, whatever the answers, as long as they make a path. */

/** What a ratio is made of. */
export interface Parts {
  /** Recorded numerator and denominator. */
  readonly n: number;
  readonly d: number;
  /** Prospects whose denominator is open; of them, those with the numerator reached, and open too. */
  readonly od: number;
  readonly ony: number;
  readonly oo: number;
  /** Prospects whose numerator is open, and could count. */
  readonly on: number;
  /** Whether one of the recorded or open numerators has a denominator that is *no* on the whole export. */
  readonly hasOutsider: boolean;
}

export interface Bounds {
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** Ratios that are at most 1 by their nature. */
const shares: readonly string[] = [
  'qualification',
  'appointment',
  'closing',
  'winRate',
  'conversion',
  'efficiency',
  'fulfilment',
];

/** How far apart the limits of the Wilson 95 % interval of N of D are (Wilson 1927). */
function wilsonWidth(n: number, d: number): number {
  const z = 1.959963984540054;
  const p = n / d;
  return (2 * z * Math.sqrt((p * (1 - p)) / d + (z * z) / (4 * d * d))) / (1 + (z * z) / d);
}

/** Whether the ratio is capped at 1. */
function isCapped(name: string, { n, d, ony, hasOutsider }: Parts): boolean {
  return shares.includes(name) && n <= d + ony && !hasOutsider;
}

/** x / y; null for 0 / 0, which is left out; Infinity where y alone is 0. */
const over = (x: number, y: number): number | null => (x === 0 && y === 0 ? null : x / y);

function mostOf(name: string, parts: Parts): number | null {
  const { n, d, ony, oo, on } = parts;
  const ends = [over(n + on, d + ony + oo), over(n + on - oo, d + ony)].filter(
    (end) => end !== null,
  );
  if (ends.length === 0) return null;
  const most = Math.max(...ends);
  if (isCapped(name, parts)) return Math.min(most, 1);
  return Number.isFinite(most) ? most : null;
}

/** How near to each other numbers are the same. */
const slack = 1e-12;

/** The bounds of a ratio, and its value where they are near enough to each other to have one. */
export function boundsOf(name: string, parts: Parts): Bounds {
  const { n, d, od } = parts;
  if (d + od === 0) return { value: null, least: null, most: null };
  const least = n / (d + od);
  const most = mostOf(name, parts);
  if (d === 0 || most === null) return { value: null, least, most };
  const width = most - least;
  const isNear = width <= 0.05 + slack || (n <= d && width <= wilsonWidth(n, d) / 4 + slack);
  return { value: isNear ? Math.min(Math.max(n / d, least), most) : null, least, most };
}

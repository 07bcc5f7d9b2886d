import type { OpenCounts } from './share.js';
/** Numbers as people read them, in sentences and tables. */
import type { Marks } from './marks.js';

/** What stands for the unknown: never 0. */
export const UNKNOWN = '–';

/** The next whole number, float noise aside: 900000000.0000001 is 900000000. */
export const wholeAbove = (value: number): number => Math.ceil(Number(value.toPrecision(12)));

/** The writing of numbers in a language; the examples are in English. */
export function numbersIn(marks: Marks) {
  /** The digits of a number that is not negative, with so many decimals, without groups. */
  const fixed = (value: number, decimals: number): string =>
    value.toFixed(decimals).replace('.', marks.decimal);

  /** Digits in groups of three: 12500 as `12,500`. */
  function grouped(value: number, decimals = 0): string {
    const [digits, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const whole =
      digits!.length < marks.groupedFrom
        ? digits!
        : digits!.replace(/\B(?=(\d{3})+$)/g, marks.group);
    return `${value < 0 ? '−' : ''}${whole}${fraction === undefined ? '' : `${marks.decimal}${fraction}`}`;
  }

  /** A signed number with one decimal: `+2.4`, `−1.5`. */
  function signed(value: number): string {
    const digits = fixed(Math.abs(value), 1);
    return digits === fixed(0, 1) ? digits : `${value < 0 ? '−' : '+'}${digits}`;
  }

  /** A signed whole number: `+2`, `−15`. */
  function signedWhole(value: number): string {
    const digits = fixed(Math.abs(value), 0);
    return digits === '0' ? digits : `${value < 0 ? '−' : '+'}${digits}`;
  }

  /** A change of a sum, in groups of three digits: `+12,500`, `−3.50`. */
  const signedGrouped = (value: number, decimals = 0): string =>
    `${value < 0 ? '−' : '+'}${grouped(Math.abs(value), decimals)}`;

  /** A change of a count: `+1,200`, `0`, `−3`. */
  const signedCount = (value: number): string => (value === 0 ? '0' : signedGrouped(value));

  /** A number with one decimal where it needs one: `5`, `1.9`. */
  function decimal(value: number): string {
    const rounded = Number(value.toFixed(1));
    return grouped(rounded, Number.isInteger(rounded) ? 0 : 1);
  }

  /** A count with what open answers may add to it: `14–15`. */
  function upTo(count: number | null, open: number | null): string {
    if (count === null) return UNKNOWN;
    return open ? `${grouped(count)}–${grouped(count + open)}` : grouped(count);
  }

  return {
    grouped,
    upTo,
    /** The counts of a share, with what open answers may add to them: `10/14–15`. */
    fraction: ({ numerator, denominator, openNumerator, openDenominator }: OpenCounts): string =>
      `${upTo(numerator, openNumerator)}/${upTo(denominator, openDenominator)}`,
    signed,
    signedWhole,
    signedGrouped,
    signedCount,
    /** The range of a change of a count: `−2 to +7`. */
    signedRange: (low: number, high: number): string =>
      marks.range(signedCount(low), signedCount(high)),
    decimal,
    /** 0.1 as `10.0 %`. */
    percent: (value: number | null): string =>
      value === null ? UNKNOWN : marks.percent(fixed(value * 100, 1)),
    /** The ends of a range of shares, where a percentage stands before it: `4.3–21.4`. */
    percentLimits: (low: number, high: number): string =>
      `${fixed(low * 100, 1)}–${fixed(high * 100, 1)}`,
    /** A round share on a scale: `20 %`. */
    roundPercent: (value: number): string => marks.percent(decimal(value * 100)),
    /** The same range in round numbers: `10–12.5 %`. */
    roundPercentRange: (least: number, most: number): string =>
      marks.percent(`${decimal(least * 100)}–${decimal(most * 100)}`),
    /** What lies between two shares: `10.0–100.0 %`. */
    percentRange: (least: number, most: number): string =>
      marks.percent(`${fixed(least * 100, 1)}–${fixed(most * 100, 1)}`),
    /** A difference of shares in points: `+1.7 points`. */
    points: (value: number): string => marks.points(signed(value * 100)),
    /**
     * The range of a difference in points: `−9.6 to +14.0`. Null where an end is unknown, or lies beyond 100
     * points: no two shares differ by so much, and of rates it tells nothing.
     */
    pointsRange: (low: number | null, high: number | null): string | null =>
      low === null || high === null || low < -1 || high > 1
        ? null
        : marks.range(signed(low * 100), signed(high * 100)),
    /** The same range with its unit, however wide: `−9.6 to +14.0 points`. */
    pointsWithin: (low: number, high: number): string =>
      marks.points(marks.range(signed(low * 100), signed(high * 100))),
    /** A large number to two digits, as one would say it: 4705 as `4,700`. */
    roughly: (value: number): string => {
      if (value < 100) return String(Math.ceil(value));
      const step = 10 ** (Math.floor(Math.log10(value)) - 1);
      return grouped(Math.round(value / step) * step);
    },
    /** To whole units: `12,500`. */
    whole: (value: number): string => grouped(Number(value.toFixed(0))),
  };
}

/** How a language writes numbers. */
export type Numbers = ReturnType<typeof numbersIn>;

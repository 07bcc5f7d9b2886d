import { describe, expect, test } from 'vitest';
import type { Journeys } from '../../src/funnel/journeys.js';
import { cutBy, type PeriodOptions } from '../../src/funnel/period.js';
import { perOutcome } from '../../src/method/milestones.js';
import { NEVER, UNDATED } from '../../src/cells/dates/calendar.js';

const open: PeriodOptions = {
  since: null,
  until: null,
  basis: 'activity',
  mature: null,
  asOf: 100,
};
/** Prospects that entered on these days and reached nothing, but for what is said. */
const journeysOf = (days: readonly number[] | null, more: Partial<Journeys> = {}): Journeys => {
  const size = days?.length ?? 1;
  return {
    entered: days === null ? null : Int32Array.from(days),
    reached: perOutcome(() => new Int32Array(size).fill(NEVER)),
    open: new Uint8Array(size),
    openDays: new Map(),
    weights: null,
    details: { closed: null },
    ...more,
  } as unknown as Journeys;
};
const entered = (...days: number[]) => journeysOf(days);
const noEntry = journeysOf(null);

describe('without a period', () => {
  test('everybody counts, dated or not', () => {
    const cut = cutBy(entered(5, UNDATED), open);
    expect([0, 1].map((at) => cut.prospect(at))).toEqual([
      { counts: true, target: 'yes', isDoubtful: false },
      { counts: true, target: 'yes', isDoubtful: false },
    ]);
    expect([3, UNDATED].map((day) => cut.day(0, day))).toEqual([true, true]);
    expect(cut.undated(UNDATED)).toBe(false);
  });
});

describe('by activity', () => {
  const cut = cutBy(entered(5, 10, 20, UNDATED), { ...open, since: 10, until: 19 });

  test('a target of the period entered in it; milestones of others count too', () => {
    expect([0, 1, 2, 3].map((at) => cut.prospect(at).target)).toEqual([
      ...['no', 'yes', 'no', 'open'],
    ]);
    expect([0, 1, 2, 3].map((at) => cut.prospect(at).counts)).toEqual([true, true, true, true]);
  });

  test('both ends are included, what has no day is left out', () => {
    expect([9, 10, 19, 20, UNDATED].map((day) => cut.day(0, day))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(cut.undated(UNDATED)).toBe(true);
    expect(cut.undated(5)).toBe(false);
  });

  test('one end may be open', () => {
    const since = cutBy(entered(5), { ...open, since: 10 });
    const until = cutBy(entered(5), { ...open, until: 10 });
    expect([9, 10, 5000].map((day) => since.day(0, day))).toEqual([false, true, true]);
    expect([-9, 10, 11].map((day) => until.day(0, day))).toEqual([true, true, false]);
  });

  test('where nobody’s entry is known, everybody is a target', () => {
    expect(cutBy(noEntry, { ...open, since: 10 }).prospect(0)).toMatchObject({
      counts: true,
      target: 'yes',
    });
  });
});

describe('by cohort', () => {
  const options = { ...open, basis: 'cohort', since: 10, until: 19 } as const;

  test('only who entered in the period counts, and is followed to --as-of', () => {
    const cut = cutBy(entered(9, 10, 19, 20, UNDATED), options);
    expect([0, 1, 2, 3, 4].map((at) => cut.prospect(at).counts)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(cut.leftOut.withoutEntry).toBe(1);
    expect([15, 100, 101].map((day) => cut.day(1, day))).toEqual([true, true, false]);
  });

  test('needs days of entry', () => {
    expect(() => cutBy(noEntry, options)).toThrow(/Cannot use --basis cohort/);
    expect(() => cutBy(noEntry, { ...open, mature: 30 })).toThrow(/Cannot use --mature/);
  });
});

describe('--mature', () => {
  const cut = cutBy(entered(70, 71, UNDATED, NEVER), { ...open, mature: 30 });

  test('keeps who is at least so old, and counts who is not', () => {
    expect([0, 1, 2].map((at) => cut.prospect(at).counts)).toEqual([true, false, false]);
    expect(cut.leftOut).toEqual({ undated: 0, withoutEntry: 1, immature: 1 });
  });

  test('counts what happened within as many days of entry', () => {
    expect([70, 100, 101, UNDATED].map((day) => cut.day(0, day))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../src/cells/dates/calendar.js';
import type { Journeys } from '../../src/funnel/journeys.js';
import { perOutcome } from '../../src/method/milestones.js';
import { countedOf, select } from '../../src/funnel/selection.js';
import type { TallyOptions } from '../../src/funnel/tally-options.js';

const all: TallyOptions = {
  since: null,
  until: null,
  basis: 'activity',
  mature: null,
  asOf: 100,
  by: [],
  unit: 'prospects',
  reps: null,
  where: () => true,
};

/** Three prospects, of the reps 0 and 1 and of nobody, that entered on the days 5, 10 and 15. */
const journeys = (isCreditOfActors: boolean) =>
  ({
    size: 3,
    entered: Int32Array.of(5, 10, 15),
    owner: Int32Array.of(0, 1, -1),
    reached: perOutcome(() => new Int32Array(3).fill(NEVER)),
    open: new Uint8Array(3),
    openDays: new Map(),
    weights: null,
    details: { closed: null },
    actors: isCreditOfActors ? {} : null,
  }) as unknown as Journeys;

const counted = (isCreditOfActors: boolean, options: Partial<TallyOptions>) => {
  const selection = select(journeys(isCreditOfActors), { ...all, ...options });
  return {
    prospects: [...countedOf(3, selection.prospect)],
    journeys: [...countedOf(3, selection.journey)],
  };
};

describe('a selection', () => {
  test('without filters and period keeps everybody, nobody’s prospects too', () => {
    expect(counted(false, {})).toMatchObject({ prospects: [1, 1, 1], journeys: [1, 1, 1] });
    expect([0, 1, -1].map(select(journeys(false), all).rep)).toEqual([true, true, true]);
  });

  test('of reps leaves out the journeys of other owners, but not what the reps did for them', () => {
    expect(counted(false, { reps: new Set([1]) })).toMatchObject({
      prospects: [1, 1, 1],
      journeys: [0, 1, 0],
    });
  });

  test('keeps every journey where whoever acted gets the credit', () => {
    expect(counted(true, { reps: new Set([1]) }).journeys).toEqual([1, 1, 1]);
  });

  test('of nobody keeps what belongs to nobody', () => {
    expect(counted(false, { reps: new Set([-1]) }).journeys).toEqual([0, 0, 1]);
  });

  test('takes conditions and the period together', () => {
    const asked = {
      where: (prospect: number) => prospect !== 2,
      since: 8,
      basis: 'cohort',
    } as const;
    expect(counted(false, asked).prospects).toEqual([0, 1, 0]);
  });

  test('says of nobody that the period left it out, where a filter did', () => {
    const options = { ...all, mature: 95, where: (prospect: number) => prospect !== 1 };
    const selection = select(journeys(false), options);
    countedOf(3, selection.prospect);
    expect(selection.leftOut.immature).toBe(1);
  });

  test('counts what has no day only where the period is open', () => {
    const open = select(journeys(false), all);
    const bounded = select(journeys(false), { ...all, since: 1 });
    expect([open.day(0, UNDATED), open.undated(UNDATED)]).toEqual([true, false]);
    expect([bounded.day(0, UNDATED), bounded.undated(UNDATED)]).toEqual([false, true]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLabels, Groups } from '../../src/funnel/groups.js';
import { kindsOf, quotient, ratiosOf } from '../../src/funnel/ratios.js';
import { nothingAsked } from '../../src/funnel/sums.js';
import type { PerOutcome } from '../../src/method/milestones.js';
import { ExactSum } from '../../src/funnel/exact-sum.js';

/** Counts of which nothing is open. */
const counted = (counts: PerOutcome<number | null>) => ({ counts, ...nothingAsked(counts) });

describe('a quotient', () => {
  test.each([
    [5, 50, 0.1],
    [0, 50, 0],
    [7, 5, 1.4],
    [0, 0, null],
    [3, 0, null],
    [null, 5, null],
    [5, null, null],
  ])('%s / %s is %s', (numerator, denominator, value) => {
    expect(quotient(numerator, denominator)).toMatchObject({ numerator, denominator, value });
  });

  test('has the interval of a share, and none where a share is above 1', () => {
    expect(quotient(5, 50).low).toBeCloseTo(0.0435, 4);
    expect(quotient(5, 50).high).toBeCloseTo(0.2136, 4);
    for (const none of [quotient(7, 5), quotient(0, 0), quotient(null, 5)]) {
      expect([none.low, none.high]).toEqual([null, null]);
    }
  });
});

describe('a ratio that passes 100 % for one', () => {
  const row = (qualified: number, booked: number, held = 50) =>
    counted({
      targets: 150, qualified, booked, held, proposals: 20, wins: 5, orders: 4, lost: null,
    }); // prettier-ignore
  const table = [row(60, 54), row(60, 72)];
  const kinds = kindsOf(table);

  test('is a rate for everybody, with exact Poisson limits', () => {
    const [within, above] = table.map((counts) => ratiosOf(counts, kinds).links.booking);
    expect([within!.low, within!.high]).toEqual([
      expect.closeTo(0.676, 3),
      expect.closeTo(1.174, 3),
    ]);
    expect([above!.low, above!.high]).toEqual([expect.closeTo(0.939, 3), expect.closeTo(1.511, 3)]);
  });

  test('leaves the other ratios what they are, and a share a share', () => {
    expect(kinds).toMatchObject({ booking: 'rate', proposal: 'proportion', closing: 'proportion' });
    expect(kindsOf([row(60, 54, 80)]).appointment).toBe('proportion');
    expect(ratiosOf(table[0]!).links.booking.high).toBeLessThan(1);
  });
});

test('the textbook: equally effective, not equally efficient', () => {
  const of = (held: number) =>
    ratiosOf(counted({
      targets: 100, qualified: 90, booked: 80, held, proposals: 20, wins: 5, orders: 4, lost: null,
    })); // prettier-ignore
  expect(of(50).links.efficiency.value).toBeCloseTo(0.1, 12);
  expect(of(60).links.efficiency.value).toBeCloseTo(0.0833, 4);
  expect(of(50).links.winRate.value).toBeNull();
});

test('the equation closes with the booking link, whatever the counts', () => {
  const count = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.array(count, { minLength: 8, maxLength: 8 }), (n) => {
      const [targets, qualified, booked, held, proposals, wins, orders, lost] = n as [
        number, number, number, number, number, number, number, number,
      ]; // prettier-ignore
      const { ratios, links } = ratiosOf(counted({
        targets, qualified, booked, held, proposals, wins, orders, lost,
      })); // prettier-ignore
      const product =
        ratios.qualification.value! *
        links.booking.value! *
        ratios.appointment.value! *
        ratios.proposal.value! *
        ratios.closing.value!;
      expect(product).toBeCloseTo(links.conversion.value!, 9);
      expect(links.winRate).toMatchObject({ numerator: wins, denominator: wins + lost });
      expect(links.fulfilment).toMatchObject({ numerator: orders, denominator: wins });
    }),
  );
});

test('labels are in the order of names, what has no value last', () => {
  const labels = ['(none)', 'b', 'A', 'a', '(unassigned)', 'Ä', 'B'];
  expect([...labels].sort(compareLabels)).toEqual([
    'A',
    'a',
    'B',
    'b',
    'Ä',
    '(none)',
    '(unassigned)',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string()), (any) => {
      expect([...any].reverse().sort(compareLabels)).toEqual([...any].sort(compareLabels));
    }),
  );
});

test('groups put a prospect where its values are, and the credit where the rep is', () => {
  const dimension = (name: string, codes: number[]) => ({
    name,
    codes: Int32Array.from(codes),
    labels: ['x', 'y'],
  });
  const by = [dimension('segment', [0, 1, -1, 0]), dimension('rep', [0, 0, 0, 0])];
  const groups = new Groups(by, 4);
  const of = (prospect: number, rep: number) => groups.labels(groups.of(prospect, rep)).join('/');
  expect([of(0, 1), of(1, 1), of(2, -1), of(3, 1)]).toEqual([
    'x/y',
    'y/y',
    '(none)/(unassigned)',
    'x/y',
  ]);
  expect(groups.of(0, 1)).toBe(groups.of(3, 1));
  expect(groups.codes).toHaveLength(3);
  expect(new Groups([], 2).of(1, 5)).toBe(0);
});

test('a sum of money does not depend on the order of its terms', () => {
  const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
  fc.assert(
    fc.property(fc.array(cents), (amounts) => {
      const sum = new ExactSum();
      for (const amount of amounts) sum.add(amount / 100);
      const back = new ExactSum();
      for (const amount of [...amounts].reverse()) back.add(amount / 100);
      expect(sum.value).toBe(back.value);
      expect(sum.value).toBeCloseTo(amounts.reduce((all, amount) => all + amount, 0) / 100, 6);
    }),
  );
  const tenths = new ExactSum();
  for (let at = 0; at < 10; at++) tenths.add(0.1);
  expect(tenths.value).toBe(1);
});

describe('a ratio with open answers', () => {
  const counts = {
    targets: 30, qualified: null, booked: null, held: null, proposals: 3, wins: 3, orders: null, lost: 27,
  }; // prettier-ignore
  const plain = counted(counts);
  const forgotten = { ...plain.answers.closing!, openUnits: 27 };

  test('has the range of what it may be, and no value where that is wide', () => {
    const { closing } = ratiosOf({
      counts,
      answers: { ...plain.answers, closing: forgotten },
    }).ratios;
    expect(closing).toMatchObject({
      numerator: 3,
      denominator: 3,
      value: null,
      least: 0.1,
      most: 1,
    });
    expect(closing.open).toBe(27);
    expect([closing.low, closing.high]).toEqual([expect.closeTo(0.0346, 4), 1]);
  });

  test('leaves the others as they are', () => {
    const { links } = ratiosOf({ counts, answers: { ...plain.answers, closing: forgotten } });
    expect(links.winRate).toMatchObject({ value: 0.1, least: 0.1, most: 0.1, open: 0 });
  });

  test('has no bounds where rows are counted', () => {
    const answers = { ...plain.answers, closing: null };
    expect(ratiosOf({ counts, answers }).ratios.closing).toMatchObject({
      ...{ value: 1, least: null, most: null, open: null },
    });
  });
});

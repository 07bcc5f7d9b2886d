import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../src/cells/dates/calendar.js';
import { milestones, type Milestone } from '../../src/method/milestones.js';
import { Credits } from '../../src/funnel/credit.js';
import { bitAt, Door, steps } from '../../src/funnel/evidence/door.js';
import { applyPolicy, type OpenAnswers, type StagePolicy } from '../../src/funnel/policy.js';

/** One letter or digit a milestone: a digit is a day, `?` undated, `.` never. */
const codes: Record<string, number> = { '.': NEVER, '?': UNDATED };
const toDay = (mark: string) => codes[mark] ?? Number(mark);
const toMark = (day: number) => (day === NEVER ? '.' : day === UNDATED ? '?' : String(day));

/** What is open of one prospect: `o` in a path. */
function answersTo(path: string, isHonourRuled = false): OpenAnswers {
  const asked = [...path].reduce((bits, mark, step) => bits | (mark === 'o' ? bitAt(step) : 0), 0);
  return { open: Uint8Array.of(asked), days: new Map(), isHonourRuled: () => isHonourRuled };
}

function apply(
  policy: StagePolicy,
  path: string,
  chain: readonly Milestone[] = milestones.slice(1),
  isHonourRuled = false,
) {
  const door = new Door(1);
  [...path].forEach((mark, step) => {
    if (mark !== '.' && mark !== 'o') door.prove(0, step, toDay(mark), 'dateColumn', 0);
  });
  const answers = answersTo(path, isHonourRuled);
  const skipped = applyPolicy(policy, door, answers, chain, null);
  const marks = milestones.map((one, step) =>
    (answers.open[0]! & bitAt(step)) === 0 ? toMark(door.reached[one][0]!) : 'o',
  );
  return { path: marks.join(''), skipped, days: [...answers.days] };
}

// The path is targets, qualified, booked, held, proposals, wins, orders.
describe('stages', () => {
  test.each([
    ['recorded', '1..4.6.', '1..4.6.', 1],
    ['recorded', '123456.', '123456.', 0],
    ['implied', '1..4.6.', '144466.', 1],
    ['implied', '1......', '1......', 0],
    ['implied', '1?.4...', '1?44...', 1],
    ['implied', '1.....?', '1??????', 1],
    ['strict', '123456.', '123456.', 0],
    ['strict', '1..4.6.', '1......', 1],
    ['strict', '12.4567', '12.....', 1],
    // In the order of days; one day is not before itself; undated is no order at all.
    ['strict', '1111111', '1111111', 0],
    ['strict', '1243567', '124....', 0],
    ['strict', '12?4567', '12?4567', 0],
    ['strict', '14?2567', '14?....', 0],
    ['strict', '?????..', '?????..', 0],
    // The day of entry is no part of the order: imports date it wrongly.
    ['strict', '3123456', '3123456', 0],
    // Strict takes a yes after an open for open, and asks nothing beyond a no.
    ['strict', '12o4...', '12oo...', 0],
    ['strict', '12.o5..', '12.....', 1],
    ['strict', '1oooooo', '1oooooo', 0],
    // Implied answers what is open before a reached milestone, and whatever follows a no with no.
    ['implied', '12oo5..', '12555..', 0],
    ['implied', '12.o.o.', '12.....', 0],
    ['implied', '12o.oo.', '12o....', 0],
    ['recorded', '12o4.o.', '12o4.o.', 0],
  ] as const)('%s: %s becomes %s', (policy, path, expected, skipped) => {
    expect(apply(policy, path)).toMatchObject({ path: expected, skipped });
  });

  test('that the export cannot tell are nobody’s gap', () => {
    const chain = milestones.slice(1).filter((milestone) => milestone !== 'held');
    expect(apply('strict', '123.567', chain)).toMatchObject({ path: '123.567', skipped: 0 });
    expect(apply('implied', '12..5..', chain)).toMatchObject({ path: '125.5..', skipped: 1 });
  });

  test('nor what its appointments say: implied never overturns them', () => {
    expect(apply('implied', '123.5..', milestones.slice(1), true).path).toBe('123.5..');
    expect(apply('implied', '123o5..', milestones.slice(1), true).path).toBe('123o5..');
  });

  test('an open one keeps the day on which it was, if at all', () => {
    expect(apply('strict', '1o34...').days).toEqual([
      [steps.booked, 3],
      [steps.held, 4],
    ]);
  });

  test('strict ≤ recorded ≤ implied, and the same prospects skip under each', () => {
    const mark = fc.constantFrom('.', '.', '?', '1', '2', '3', '4');
    const any = fc.array(mark, { minLength: 6, maxLength: 6 }).map((marks) => `1${marks.join('')}`);
    fc.assert(
      fc.property(any, (path) => {
        const [strict, recorded, implied] = (['strict', 'recorded', 'implied'] as const).map(
          (policy) => apply(policy, path),
        );
        expect(recorded!.path).toBe(path);
        expect([strict!.skipped, implied!.skipped]).toEqual([recorded!.skipped, recorded!.skipped]);
        for (let at = 0; at < 7; at++) {
          const has = ({ path: p }: { path: string }) => p[at] !== '.';
          if (has(strict!)) expect(has(recorded!)).toBe(true);
          if (has(recorded!)) expect(has(implied!)).toBe(true);
        }
        // Nothing is skipped in what a policy leaves.
        expect(apply('recorded', strict!.path).skipped).toBe(0);
        expect(apply('recorded', implied!.path).skipped).toBe(0);
      }),
    );
  });
});

test('an implied milestone carries the credit of the next one after it', () => {
  const credits = new Credits(Int32Array.of(0), Int32Array.of(0, 1));
  const door = new Door(1, credits);
  door.prove(0, steps.targets, 1, 'entry', 0);
  door.prove(0, steps.wins, 5, 'activity', 0, 1);
  applyPolicy('implied', door, answersTo(''), milestones.slice(1), null);
  const actors = credits.settled();
  expect(milestones.map((one) => actors[one][0])).toEqual([0, 1, 1, 1, 1, 1, 0]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../../src/cells/dates/calendar.js';
import { Credits } from '../../../src/funnel/credit.js';
import { Door, steps } from '../../../src/funnel/evidence/door.js';
import { type Rule, sourceOf } from '../../../src/funnel/evidence/rules.js';
import { Witnesses } from '../../../src/funnel/evidence/witnesses.js';
import { outcomes } from '../../../src/method/milestones.js';

const rowsOf = (file: string) => ({
  placeAt: (row: number) => ({ file, record: row, line: null }),
});
const places = {
  prospects: { ...rowsOf('p.csv'), standing: () => [], standsAt: rowsOf('p.csv').placeAt },
  activities: rowsOf('a.csv'),
  history: rowsOf('h.csv'),
};

/** A door for one prospect of rep 9, with everything that is said of it; reps are in the order of their names. */
function watched(withCredit = false) {
  const rank = Int32Array.from({ length: 10 }, (_, rep) => rep);
  const credits = withCredit ? new Credits(Int32Array.of(9), rank) : null;
  const witnesses = new Witnesses(1, places, 0);
  return { door: new Door(1, credits, witnesses), credits, witnesses };
}

const at = (file: string, record: number) => ({ file, record, line: null });

describe('the first evidence stands', () => {
  test('on its day, with the row that said so', () => {
    const { door, witnesses } = watched();
    door.prove(0, steps.held, UNDATED, 'stage', 0);
    door.prove(0, steps.held, 12, 'activity', 3);
    door.prove(0, steps.held, 9, 'stageEntered', 4);
    door.prove(0, steps.held, 9, 'activity', 5);
    expect(door.dayOf(0, steps.held)).toBe(9);
    expect(witnesses.find(0, 'held')).toEqual({
      ...{ rule: 'stageEntered', place: at('h.csv', 4) },
      ...{ isImplied: false, dated: null },
    });
    expect(witnesses.find(0, 'wins')).toBeNull();
  });

  test('and everything else that was said is heard of whom is followed, and of nobody else', () => {
    const witnesses = new Witnesses(2, places, 1);
    const door = new Door(2, null, witnesses);
    for (const prospect of [0, 1]) {
      door.prove(prospect, steps.wins, 4, 'activity', prospect);
      door.prove(prospect, steps.wins, 7, 'activity', prospect);
      door.remark(prospect, 8, 'unknownType', prospect, 'Zorgle');
    }
    expect(witnesses.statements).toEqual([
      { place: at('a.csv', 1), day: 4, proves: 'wins', rule: 'activity' },
      { place: at('a.csv', 1), day: 7, proves: 'wins', rule: 'activity' },
      { place: at('a.csv', 1), day: 8, proves: null, remark: 'unknownType', detail: 'Zorgle' },
    ]);
    expect(witnesses.find(0, 'wins')?.place).toEqual(at('a.csv', 0));
  });

  test('whoever performed it has the credit, the first name on one day, before the owner', () => {
    const credited = (...proofs: readonly [day: number, rule: Rule, rep?: number][]) => {
      const { door, credits, witnesses } = watched(true);
      proofs.forEach(([day, rule, rep], row) => door.prove(0, steps.wins, day, rule, row, rep));
      return [credits!.settled().wins[0], witnesses.find(0, 'wins')!.place.record];
    };
    expect(credited([4, 'dateColumn'])).toEqual([9, 0]);
    expect(credited([4, 'dateColumn'], [4, 'activity', 2])).toEqual([2, 1]);
    expect(credited([4, 'activity', 2], [4, 'dateColumn'])).toEqual([2, 0]);
    expect(credited([4, 'activity', 2], [3, 'dateColumn'])).toEqual([9, 1]);
    expect(credited([4, 'activity', 2], [4, 'activity', 1])).toEqual([1, 1]);
    expect(credited([4, 'activity', 2], [4, 'activity', -1])).toEqual([2, 0]);
    expect(credited([4, 'activity', -1], [4, 'activity', 2])).toEqual([2, 1]);
  });
});

test('a closing day dates what was proven without a day, and nothing else', () => {
  const { door, witnesses } = watched();
  door.prove(0, steps.wins, UNDATED, 'activity', 6);
  door.prove(0, steps.qualified, 2, 'activity', 7);
  for (const step of [steps.wins, steps.qualified, steps.lost]) door.date(0, step, 5);
  expect([steps.wins, steps.qualified, steps.lost].map((step) => door.dayOf(0, step))).toEqual([
    ...[5, 2, NEVER],
  ]);
  expect(witnesses.find(0, 'wins')).toMatchObject({
    place: at('a.csv', 6),
    dated: at('p.csv', 0),
  });
  expect(witnesses.find(0, 'qualified')!.dated).toBeNull();
});

test('what is implied has the day, the credit and the witness of what implies it', () => {
  const { door, credits, witnesses } = watched(true);
  door.prove(0, steps.wins, 5, 'activity', 6, 3);
  door.imply(0, steps.proposals, steps.wins);
  expect([door.dayOf(0, steps.proposals), credits!.settled().proposals[0]]).toEqual([5, 3]);
  expect(witnesses.find(0, 'proposals')).toMatchObject({
    ...{ rule: 'activity', place: at('a.csv', 6), isImplied: true },
  });
});

test('what is withdrawn has no witness any more', () => {
  const { door, witnesses } = watched();
  door.prove(0, steps.wins, 5, 'activity', 6);
  door.withdraw(0, steps.wins, 'newerWord');
  expect([door.dayOf(0, steps.wins), witnesses.find(0, 'wins')]).toEqual([NEVER, null]);
});

const proof = fc.record({
  prospect: fc.nat(2),
  step: fc.nat(outcomes.length - 1),
  day: fc.oneof(fc.nat(5), fc.constant(UNDATED)),
  rule: fc.constantFrom(...(Object.keys(sourceOf) as Rule[])),
  rep: fc.integer({ min: -1, max: 3 }),
});

test('days and credit are the same in whatever order evidence comes, and whether or not anybody asks for witnesses', () => {
  fc.assert(
    fc.property(fc.array(proof), fc.infiniteStream(fc.nat()), (proofs, keys) => {
      const shuffled = proofs
        .map((each) => ({ each, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      const results = [
        [proofs, null],
        [shuffled, null],
        [shuffled, new Witnesses(3, places, 1)],
      ] as const;
      const [there, again, asked] = results.map(([list, witnesses]) => {
        const credits = new Credits(Int32Array.of(0, 1, 2), Int32Array.of(0, 1, 2, 3));
        const door = new Door(3, credits, witnesses);
        for (const { prospect, step, day, rule, rep } of list) {
          const performer = sourceOf[rule] === 'activities' ? [rep] : [];
          door.prove(prospect, step, day, rule, 0, ...performer);
        }
        return { reached: door.reached, credit: credits.settled() };
      });
      expect(again).toEqual(there);
      expect(asked).toEqual(there);
    }),
  );
});

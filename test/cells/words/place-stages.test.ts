import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeStages } from '../../../src/cells/words/place-stages.js';
import { type StageKind, stageKinds } from '../../../src/knowledge/words/stages.js';
import { Words } from '../../../src/cells/words/words.js';

const known = new Words(stageKinds);
const place = (...names: string[]) =>
  placeStages(names, (name) => known.kindOf(name)).map(([name, kind]) => `${name}: ${kind}`);

describe('the stages of a pipeline', () => {
  test('that are known stand for what they mean', () => {
    expect(place('New', 'Qualified', 'Demo', 'Proposal', 'Won')).toEqual([
      'New: targets',
      'Qualified: qualified',
      'Demo: booked',
      'Proposal: proposals',
      'Won: wins',
    ]);
  });

  test('that nobody knows are spread evenly, and the last one is the win', () => {
    expect(place('Aa', 'Bb', 'Cc', 'Dd', 'Ee')).toEqual([
      'Aa: targets',
      'Bb: qualified',
      'Cc: booked',
      'Dd: proposals',
      'Ee: wins',
    ]);
    expect(place('Aa', 'Bb')).toEqual(['Aa: targets', 'Bb: wins']);
    expect(place('Aa')).toEqual(['Aa: wins']);
  });

  test('that nobody knows stand between those that are known', () => {
    expect(place('Lead in', 'Qualified', 'Aa', 'Proposal', 'Won')).toEqual([
      'Lead in: targets',
      'Qualified: qualified',
      'Aa: booked',
      'Proposal: proposals',
      'Won: wins',
    ]);
  });

  test('that have no step of their own are still the stage before', () => {
    expect(place('Demo', 'Aa', 'Bb', 'Proposal', 'Won')).toEqual([
      'Demo: booked',
      'Aa: booked',
      'Bb: booked',
      'Proposal: proposals',
      'Won: wins',
    ]);
  });

  test('that nobody knows behind a win, or an order, are still won', () => {
    expect(place('Won', 'Aa')).toEqual(['Won: wins', 'Aa: wins']);
    expect(place('Won', 'Delivered', 'Aa')).toEqual(['Won: wins', 'Delivered: orders', 'Aa: wins']);
  });

  test('end with a win only where nothing known stands behind it', () => {
    expect(place('Aa', 'Bb', 'Proposal')).toEqual([
      'Aa: targets',
      'Bb: booked',
      'Proposal: proposals',
    ]);
  });

  test('that are lost or open are no place on the way', () => {
    expect(place('Aa', 'Lost', 'Bb', 'Open', 'Cc')).toEqual([
      'Aa: targets',
      'Lost: lost',
      'Bb: proposals',
      'Open: open',
      'Cc: wins',
    ]);
    expect(place('Aa', 'Bb', 'Closed lost')).toEqual([
      'Aa: targets',
      'Bb: wins',
      'Closed lost: lost',
    ]);
  });
});

const way: readonly StageKind[] = [
  'targets',
  'qualified',
  'booked',
  'held',
  'proposals',
  'wins',
  'orders',
];

test('a stage placed never stands before one that was placed before it, is never held, an order or lost', () => {
  const inOrder = fc
    .subarray(['New', 'Qualified', 'Demo', 'Demo done', 'Proposal', 'Won', 'Delivered'])
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .array(fc.constantFrom('?', '?', 'Lost', 'Open'), { maxLength: 4 })
            .map((more) => [name, ...more]),
        ),
        fc.array(fc.constantFrom('?', 'Lost'), { maxLength: 4 }),
      ),
    )
    .map((parts) => parts.flat().map((name, at) => (name === '?' ? `Zz ${at}` : name)));
  fc.assert(
    fc.property(inOrder, (names) => {
      const placed = placeStages(names, (name) =>
        name.startsWith('Zz') ? null : known.kindOf(name),
      );
      expect(placed.map(([name]) => name)).toEqual(names);
      let last = 0;
      for (const [name, kind] of placed) {
        expect(kind).toBeDefined();
        if (name.startsWith('Zz')) expect(['held', 'orders', 'lost', 'open']).not.toContain(kind);
        else expect(kind).toBe(known.kindOf(name));
        if (!way.includes(kind)) continue;
        // Held is a place of its own only where a name says so.
        const at = way.indexOf(kind === 'held' ? 'booked' : kind);
        const isBehindAnOrder = name.startsWith('Zz') && last === way.indexOf('orders');
        if (!isBehindAnOrder) expect(at).toBeGreaterThanOrEqual(last);
        last = Math.max(last, at);
      }
    }),
  );
});

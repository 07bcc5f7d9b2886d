import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/cells/dates/calendar.js';
import { ratiosOf } from '../../../src/funnel/ratios.js';
import { nothingAsked } from '../../../src/funnel/sums.js';
import { perOutcome } from '../../../src/method/milestones.js';
import { dataEndEarly, periodsMixed } from '../../../src/questions/common/period-notes.js';
import { wordWarning } from '../../../src/say/notes.js';

const day = (text: string): number => parseIsoDay(text)!;
const ratios = (given: Readonly<Record<string, number>>) => {
  const counts = perOutcome((outcome) => given[outcome] ?? null);
  return ratiosOf({ counts, ...nothingAsked(counts) });
};

describe('data that end', () => {
  const quarter = { first: day('2026-01-01'), last: day('2026-03-31') };

  test('more than a week and a tenth of their days before --as-of say so', () => {
    expect(dataEndEarly(quarter, day('2026-04-10'))).toEqual([
      { code: 'data-end-early', last: '2026-03-31' },
    ]);
  });

  test('no longer than a tenth, or a week, before it do not', () => {
    expect(dataEndEarly(quarter, day('2026-04-09'))).toEqual([]);
    const single = { first: quarter.last, last: quarter.last };
    expect(dataEndEarly(single, day('2026-04-07'))).toEqual([]);
    expect(dataEndEarly(single, day('2026-04-08'))).toHaveLength(1);
  });

  test('nowhere end nowhere', () => expect(dataEndEarly(null, day('2026-04-10'))).toEqual([]));
});

describe('ratios of a period', () => {
  test('that are above 100 %, or mixed, are in one note, which names --basis cohort', () => {
    const closing = ratios({ wins: 3, proposals: 2, held: 4 });
    const [note, ...more] = periodsMixed([{ name: 'Anna', ratios: closing }], ['proposal']);
    expect(more).toEqual([]);
    expect(note).toEqual({
      code: 'periods-mixed',
      above: [{ ratio: 'closing', groups: ['Anna'] }],
      mixed: ['proposal'],
    });
    expect(wordWarning(note!)).toBe(
      'Ratios of a period mix prospects. Above 100 %: R4 Closing (Anna). More than a fifth of the numerator is not in the denominator: R3 Proposal. --basis cohort follows those that entered in the period.',
    );
  });

  test('that are neither need no note', () => {
    expect(periodsMixed([{ name: 'Anna', ratios: ratios({ wins: 1, held: 1 }) }], [])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SpelledWords } from '../../src/cells/words/spelled.js';
import type { Export } from '../../src/load/export.js';
import { NumberColumn } from '../../src/load/columns/cell-column.js';
import { IdIndex } from '../../src/load/identity/id-index.js';
import { Stretch } from '../../src/load/stretch.js';
import { Trace } from '../../src/load/trace.js';
import { readFiles } from './reading.js';

const words = (...all: string[]) => fc.constantFrom(...all);

const days = words('2026-01-05', '2026-02-30', '2026-03-31T22:30:00Z', '5.3.2026', '', 'soon', '-');

/** One deal: what stands in its cells is known from other rows, new, silent or wrong. */
const deal = fc.record({
  id: fc.oneof({ weight: 6, arbitrary: fc.constant('next') }, words('D1', '', '#N/A', ' D2 ')),
  rep: words('Anna', 'Bruno', '', 'ANNA '),
  stage: words('Prospect', 'Negotiation', 'Won', 'Zorgle', ''),
  status: words('Open', 'Lost', ''),
  created: days,
  amount: fc.oneof(words('100', '', '1.200,50', 'abc', '90 $', '-'), fc.nat(9).map(String)),
  currency: words('EUR', 'EUR', '', 'points', 'US Dollar'),
  won: words('yes', 'no', '', 'perhaps'),
  probability: words('50', '90 %', '', 'high'),
});

const call = fc.record({
  id: fc.oneof({ weight: 6, arbitrary: fc.constant('next') }, words('A1', '', ' A2')),
  prospect: words('D1', 'D2', 'D3', 'D4', 'D5', 'nobody', '', 'D1;D3'),
  rep: words('Anna', 'Bruno', ''),
  type: words('Call', 'Appointment', 'Proposal', 'Zorgle', ''),
  outcome: words('Held', 'Completed', 'Cancelled', ''),
  no_show: words('no', '', 'yes'),
  date: days,
});

type Records = readonly Readonly<Record<string, string>>[];

/** A table in which most records have an id of their own. */
function table(records: Records, prefix: string): string {
  const quoted = (cell: string) => (/[,"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = records.map((record, at) =>
    Object.entries(record)
      .map(([name, cell]) => quoted(name === 'id' && cell === 'next' ? `${prefix}${at + 1}` : cell))
      .join(','),
  );
  return [Object.keys(records[0]!).join(','), ...lines].join('\n');
}

/** What was read as text: of columns their values, and not what they remember of the row read last. */
const content = (read: Export): string =>
  JSON.stringify(read, (key, value: unknown) => {
    if (key === 'places') return null;
    if (typeof value === 'number' && Number.isNaN(value)) return 'NaN';
    if (value instanceof IdIndex) return [value.size, value.first];
    if (value instanceof NumberColumn)
      return [...(value as NumberColumn<Int32Array>).codes.values()];
    if (value instanceof SpelledWords)
      return [(value as SpelledWords<string>).kinds, value.counts, value.unknown()];
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    return ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value;
  });

/** What reading ends in: an export, or an error. */
async function readBoth(deals: Records, calls: Records, trace?: Trace) {
  const optional = { prospects: ['probability'] } as const;
  try {
    const files = [
      ['deals.csv', 'prospects', table(deals, 'D')],
      ['calls.csv', 'activities', table(calls, 'A')],
    ] as const;
    return content(await readFiles(files, { optional, ...(trace && { trace }) }));
  } catch (error) {
    return String(error);
  }
}

describe('rows that say what others said', () => {
  const some = { minLength: 150, maxLength: 300, size: 'max' } as const;
  test('are read alike whether each is looked at or they are taken at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deal, some), fc.array(call, some), async (deals, calls) => {
        // Somebody who follows one prospect looks at each row.
        const looked = await readBoth(deals, calls, new Trace('somebody'));
        const both = await readBoth(deals, calls);
        expect(both).toEqual(looked);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);

  test('are tried in growing numbers, and less often where most have to be read', () => {
    const tried: (readonly [from: number, to: number])[] = [];
    const stretch = new Stretch((from, to) => {
      tried.push([from, to]);
      return from < 100 ? to : from;
    });
    const marks = new Uint8Array(400);
    for (let at = 0; at < marks.length; at++) {
      if (stretch.isWorthIt()) at += stretch.take(marks, at, marks.length);
    }
    expect(tried.slice(0, 2)).toEqual([
      [0, 32],
      [33, 97],
    ]);
    expect(tried.filter(([from]) => from >= 100).length).toBeLessThan(16);
  });

  test('end before a row that is to be looked at', () => {
    const stretch = new Stretch((_, to) => to);
    expect(stretch.take(Uint8Array.of(0, 0, 4, 0), 0, 4)).toBe(2);
  });
});

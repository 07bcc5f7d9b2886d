/** What fuzzing has found, each under the name of what it was. */
import { describe, expect, test } from 'vitest';
import { attempt } from './run.js';

const activities = (fields: Readonly<Record<string, string>>): string => {
  const row = {
    id: 'a1',
    prospect: '1',
    rep: 'Anna',
    type: 'Appointment',
    outcome: 'Held',
    date: '2026-01-12',
    amount: '',
  };
  const rows = [
    Object.keys(row),
    Object.values(row),
    Object.values({ ...row, id: 'a2', ...fields }),
  ];
  return rows.map((cells) => cells.join(',')).join('\n');
};

/** Of a text over which an expression that tries every beginning takes minutes. */
const length = 300_000;

describe('a cell of hundreds of thousands of characters', () => {
  const fields = ['id', 'rep', 'type', 'outcome', 'date', 'amount'];
  const fillers = { digits: '1', letters: 'x', spaces: ' ', dashes: '-', 'opening brackets': '(' };

  test.each(
    fields.flatMap((field) =>
      Object.entries(fillers).map(([name, filler]) => [field, name, filler] as const),
    ),
  )('in the column %s, of %s, takes no minutes', async (field, _, filler) => {
    const stdin = Buffer.from(activities({ [field]: `A${filler.repeat(length)}B` }));
    const start = performance.now();
    for (const command of ['report', 'check']) {
      expect(await attempt({ args: [command, '-a', '-', '--json'], files: {}, stdin })).toEqual([]);
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

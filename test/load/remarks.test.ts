import { describe, expect, test } from 'vitest';
import { reportOf } from '../cli/fake-world.js';

/** How many rows of deals are used, and the money of those that were won. */
async function readOf(header: string, ...rows: readonly string[]) {
  const stdin = [header, '9,Bob,Lost,10,none', ...rows, ''].join('\n');
  const { quality, total } = await reportOf(['-p', '-'], { stdin });
  return {
    used: quality.all.used,
    rejected: quality.all.rejected,
    revenue: total.revenue[0]?.amount,
  };
}

describe('a remark at the end of a row may have commas that nobody quoted', () => {
  test.each(['Notes', 'Comment', 'Bemerkung', 'Commentaire', 'Note', 'Observaciones', 'Descrição'])(
    'under %s',
    async (name) => {
      const row = '1,Ann,Won,100,Satisfied with us, delivered in time, will buy again';
      const read = await readOf(`ID,Owner,Status,Amount,${name}`, row);
      expect(read).toEqual({ used: 2, rejected: 0, revenue: 100 });
    },
  );

  const header = 'ID,Owner,Status,Amount,Notes';
  test.each([
    ['a cell before it may have shifted', header, '1,Ann, Lee,Won,100,satisfied'],
    ['both may be so', header, '1,Ann, Lee,Won,100,satisfied, will buy again'],
    ['a space stands before every cell', header, '1, Ann, Lee, Won, 100, satisfied'],
    ['the last column is none of text', 'ID,Owner,Status,Amount,Phone', '1,Ann,Won,100,5, 6'],
    [
      'a name may have shifted there',
      'ID,City,Status,Owner,Notes',
      '1,Paris,France,Won,Ann, called back',
    ],
    ['an amount may have', header, '1,Ann,Won,12,500.00 USD, paid'],
    ['more stands behind it', header, '1,Ann,Won,100,satisfied,2026-01-05'],
  ])('but not where %s', async (_, names, row) => {
    expect(await readOf(names, row)).toMatchObject({ used: 1, rejected: 1 });
  });
});

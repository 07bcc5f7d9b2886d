import { describe, expect, test } from 'vitest';
import { isoDay, parseIsoDay, UNDATED } from '../../src/cells/dates/calendar.js';
import type { OptionalFields } from '../../src/knowledge/fields/fields.js';
import type { Role } from '../../src/read/table.js';
import { readFiles } from './reading.js';

/** An export of one file, read with fields that a question asks for. */
const read = (role: Role, csv: string, optional: Partial<OptionalFields>) =>
  readFiles([['-', role, csv]], { optional });

const prospects = `id,stage,decision,margin
1,Won,2026-02-03,"1,250.50"
2,Won,whenever,a lot
3,Won,,
`;
const asked = { prospects: ['decision', 'margin'] } as const;

describe('fields that only some questions need', () => {
  test('are read as columns', async () => {
    const { prospects: read1 } = await read('prospects', prospects, asked);
    const days = read1.extras.dates.get('decision')!;
    expect(isoDay(days[0]!)).toBe('2026-02-03');
    expect([...read1.extras.amounts.get('margin')!.values]).toEqual([1250.5, NaN, NaN]);
  });

  test('reject no row that they make no sense in: the cell counts as empty, and is counted', async () => {
    const { prospects: kept, ledgers } = await read('prospects', prospects, asked);
    expect(ledgers[0]).toMatchObject({ read: 3, used: 3, rejected: 0 });
    expect(kept.extras.dates.get('decision')![1]).toBe(UNDATED);
    expect([...kept.extras.unread]).toEqual([
      ['decision', 1],
      ['margin', 1],
    ]);
  });

  test('are not read where nobody asks for them', async () => {
    const { prospects: kept } = await read('prospects', prospects, {});
    expect([kept.extras.dates.size, kept.extras.amounts.size]).toEqual([0, 0]);
  });

  test('are not missed where no table has them', async () => {
    const { prospects: kept } = await read('prospects', 'id,stage\n1,Won\n', asked);
    expect([kept.extras.dates.size, kept.extras.unread.size]).toEqual([0, 0]);
  });

  test('stand beside the activities they are of, those that are not counted left out', async () => {
    const activities = `id,prospect,type,outcome,minutes,csat
a,1,Call,Connected,12,purple
b,2,Call,Connected,12.5,4
b,2,Call,Connected,12.5,4
c,,Call,Connected,99,1
d,3,Call,Connected,ages,5
`;
    const { activities: kept, ledgers } = await read('activities', activities, {
      activities: ['minutes', 'csat'],
    });
    expect(ledgers[0]).toMatchObject({ read: 5, used: 3, duplicate: 1, rejected: 1 });
    expect([...kept!.extras.numbers.get('minutes')!]).toEqual([12, 12.5, NaN]);
    expect([...kept!.extras.numbers.get('csat')!]).toEqual([NaN, 4, 5]);
    expect(kept!.extras.unread.get('minutes')).toBe(1);
    expect([kept!.type.length, kept!.outcome.length]).toEqual([3, 3]);
  });

  test('stop nothing where their dates could be read either way: the doubtful ones are unread', async () => {
    const csv = 'id,stage,decision\n1,Won,03/04/2026\n2,Won,2026-02-03\n3,Won,05/06/2026\n';
    const { prospects: kept, ledgers } = await read('prospects', csv, asked);
    expect(ledgers[0]).toMatchObject({ used: 3, rejected: 0 });
    const days = [...kept.extras.dates.get('decision')!];
    expect(days).toEqual([UNDATED, parseIsoDay('2026-02-03'), UNDATED]);
    expect([...kept.extras.unread]).toEqual([['decision', 2]]);
  });

  test('stop nothing where their dates contradict each other: those that settle themselves are read', async () => {
    const csv = 'id,stage,decision\n1,Won,31/01/2026\n2,Won,01/31/2026\n3,Won,05/06/2026\n';
    const { prospects: kept } = await read('prospects', csv, asked);
    const lastOfJanuary = parseIsoDay('2026-01-31');
    expect([...kept.extras.dates.get('decision')!]).toEqual([
      lastOfJanuary,
      lastOfJanuary,
      UNDATED,
    ]);
    expect([...kept.extras.unread]).toEqual([['decision', 1]]);
  });

  test('stop nothing where a year of two digits may stand in front', async () => {
    const csv = 'id,stage,decision\n1,Won,26-01-05\n2,Won,2026-02-03\n';
    const { prospects: kept } = await read('prospects', csv, asked);
    expect(kept.extras.dates.get('decision')![0]).toBe(UNDATED);
    expect([...kept.extras.unread]).toEqual([['decision', 1]]);
  });

  test('stop nothing where their amounts could be thousands or decimals', async () => {
    const csv = 'id,stage,margin\n1,Won,"12,500"\n2,Won,300\n3,Won,"1,250"\n';
    const { prospects: kept } = await read('prospects', csv, asked);
    expect([...kept.extras.amounts.get('margin')!.values]).toEqual([NaN, 300, NaN]);
    expect([...kept.extras.unread]).toEqual([['margin', 2]]);
  });

  test('take the order of dates that are always read', async () => {
    const csv = 'id,stage,created,decision\n1,Won,31/01/2026,03/04/2026\n';
    const { prospects: kept } = await read('prospects', csv, asked);
    expect(isoDay(kept.extras.dates.get('decision')![0]!)).toBe('2026-04-03');
    expect(kept.extras.unread.size).toBe(0);
  });

  test('do not save a column that is always read from being ambiguous where they contradict themselves', async () => {
    const csv =
      'id,stage,created,decision\n1,Won,03/04/2026,31/01/2026\n2,Won,05/06/2026,01/31/2026\n';
    await expect(read('prospects', csv, asked)).rejects.toThrow('the dates of column "created"');
  });

  test('do not outvote the columns that are always read', async () => {
    const csv =
      'id,stage,created,wonOn,decision\n1,Won,03/04/2026,31/01/2026,01/31/2026\n2,Won,05/06/2026,,\n';
    const { prospects: kept } = await read('prospects', csv, asked);
    expect([...kept.created!].map(isoDay)).toEqual(['2026-04-03', '2026-06-05']);
  });
});

import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isoDay, UNDATED } from '../../src/map/calendar.js';
import { readExport } from '../../src/map/export.js';
import { Rejects } from '../../src/map/ledger.js';
import type { Mapping, OptionalFields, TableMapping } from '../../src/map/mapping.js';
import { daysIn } from '../../src/map/zone.js';
import { openTables } from '../../src/read/tables.js';
import type { Role } from '../../src/read/table.js';

const own: TableMapping = {
  columns: {
    prospects: new Map(),
    activities: new Map(),
    history: new Map(),
    reps: new Map(),
  },
  constants: new Map(),
  crm: 'none',
  join: null,
  dateOrder: null,
  decimal: null,
  currency: null,
};

/** An export of one file, read with fields that a question asks for. */
async function read(role: Role, csv: string, optional: Partial<OptionalFields>) {
  const mapping: Mapping = {
    tables: own,
    words: {},
    pipeline: [],
    repAliases: new Map(),
    dayOf: daysIn('UTC'),
    attributes: [],
    optional: { prospects: [], activities: [], ...optional },
  };
  const source = { stdin: Readable.from([Buffer.from(csv)]), cwd: '.', onBytes: () => undefined };
  const options = { delimiter: null, encoding: null, headerScore: () => 1 };
  const [table] = await openTables('-', source, options);
  return readExport([{ table: table!, role, own }], mapping, new Rejects(false, null));
}

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
a,1,Call,Connected,12,good
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
});

import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { codesOf, folder, inFile, runJson } from './fake-world.js';

const service = (csv: string) => runJson<ServiceResult>(['service', 'f.csv'], inFile(csv));

describe('rows of a case without a time of their own', () => {
  const header = 'Ticket ID,Status,Agent,Created\n';
  const log = (days: readonly string[], first: string, then: string) =>
    days.flatMap((day, at) => [first, then].map((status) => `${at},${status},Ann,${day}`));

  test('stand by the first where the cases that were opened last come first', async () => {
    const rows = ['9,Open,Ann,2026-01-09', '8,Open,Ann,2026-01-08', '8,New,Ann,2026-01-08'];
    const more = ['7,Resolved,Ann,2026-01-07', '7,Open,Ann,2026-01-07', '6,Open,Ann,2026-01-06'];
    const newestFirst = [...rows, ...more];
    for (const all of [newestFirst, newestFirst.toReversed()]) {
      const { total } = await service(`${header}${all.join('\n')}\n`);
      expect(total).toMatchObject({ cases: 4, open: 3, unknown: 0, resolution: { numerator: 1 } });
    }
  });

  test('are not told by the days of opening where what they say of their ends contradicts them', async () => {
    const rows = [9, 8, 7, 6].flatMap((day) =>
      ['Open', 'Resolved'].map((status) => `${day},${status},Ann,2026-01-0${day}`),
    );
    const { total } = await service(`${header}${rows.join('\n')}\n`);
    expect(total).toMatchObject({ unknown: 4, open: 0 });
  });

  test('of another file stand behind those of the one before it, whatever comes first in each', async () => {
    const fall = (from: number, to: number, status: string, month: number) =>
      Array.from({ length: from - to + 1 }, (_, at) => from - at).map(
        (day) => `${day},${status},Ann,2026-0${month}-${String(day).padStart(2, '0')}`,
      );
    const january = `${header}${[...fall(20, 12, 'Open', 1), ...fall(11, 10, 'Resolved', 1)].join('\n')}\n`;
    const later = fall(20, 12, 'Resolved', 1);
    const february = `${header}${[...fall(28, 21, 'Open', 1), ...later].join('\n')}\n`;
    const setup = { cwd: folder({ 'jan.csv': january, 'feb.csv': february }) };
    const asked = ['service', 'jan.csv', 'feb.csv', '--as-of', '2026-03-01'];
    const { total } = await runJson<ServiceResult>(asked, setup);
    expect(total).toMatchObject({ cases: 19, unknown: 0, resolution: { numerator: 11 } });
  });

  test('stand by how most of them end where the days tell nothing', async () => {
    const day = '2026-01-09';
    for (const all of [
      log([day, day, day], 'Open', 'Closed'),
      log([day, day, day], 'Closed', 'Open'),
    ]) {
      const { total } = await service(`${header}${all.join('\n')}\n`);
      expect(total).toMatchObject({ cases: 3, unknown: 0, resolution: { numerator: 3 } });
    }
  });

  test('leave unknown where a case stands if nothing tells which is the newest, and say so', async () => {
    const csv = `${header}1,Closed,Ann,2026-01-09\n1,Open,Ann,2026-01-09\n2,Open,Ann,2026-01-09\n`;
    const result = await service(csv);
    expect(result.total).toMatchObject({ cases: 2, open: 1, unknown: 1 });
    expect(codesOf(result)).toContain('cases-undecided');
  });

  test('say the same of a case in any order, and then it is known', async () => {
    const csv = `${header}1,Open,Ann,2026-01-09\n1,Pending,Ann,2026-01-09\n`;
    const result = await service(csv);
    expect(result.total).toMatchObject({ cases: 1, open: 1, unknown: 0 });
    expect(codesOf(result)).not.toContain('cases-undecided');
  });
});

describe('what the newest row of a case leaves empty', () => {
  test('the newest row that fills it says', async () => {
    const csv = [
      'Ticket ID,Status,Agent,Created,Updated at,Closed,CSAT,Handling time',
      '1,Open,Ann,2026-01-05,2026-01-05,,2,10',
      '1,Resolved,Ann,2026-01-05,2026-01-07,2026-01-07,5,',
      '1,Closed,,,2026-01-09,,,',
      '',
    ].join('\n');
    const result = await service(csv);
    expect(result.agents.map(({ rep }) => rep)).toEqual(['Ann']);
    expect(result.total).toMatchObject({
      cases: 1,
      csat: { average: 5, answers: 1 },
      minutes: { average: 10 },
      daysToClose: { average: 2 },
    });
    const absent = result.warnings.find(({ code }) => code === 'measures-absent');
    expect(absent?.message).not.toContain('CSAT');
  });

  test('a case that was opened again is open, whatever an earlier row closed', async () => {
    const csv =
      'Ticket ID,Status,Agent,Updated at,Closed\n1,Closed,Ann,2026-01-05,2026-01-05\n1,Reopened,Ann,2026-01-09,\n';
    expect((await service(csv)).total).toMatchObject({ open: 1, daysToClose: { count: 0 } });
  });
});

import { describe, expect, test } from 'vitest';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import { folder, runCli, runJson } from './fake-world.js';

type Files = Readonly<Record<string, string>>;

const explained = (files: Files, ...args: readonly string[]) =>
  runJson<ExplainResult>(['explain', ...args], { cwd: folder(files) });

/** What is told of one outcome: its day, and because of what. */
function toldOf({ path }: ExplainResult, outcome: string): readonly [string | null, string] {
  const { day, because } = path.find(({ milestone }) => milestone === outcome)!;
  return [day, because];
}

const deals = (header: string, ...rows: readonly string[]): Files => ({
  'p.csv': [header, ...rows, ''].join('\n'),
});
const ofDeals = ['1', '-p', 'p.csv'] as const;
const first = 'record 1 (line 2) of p.csv';

describe('the row of a deal is named as what closed it', () => {
  const flags = 'id,owner,created,IsWon,IsClosed,CloseDate';

  test('where columns say that it is closed and not won', async () => {
    const files = deals(flags, '1,Anna,2026-01-01,false,true,2026-02-01');
    const result = await explained(files, ...ofDeals);
    expect(toldOf(result, 'lost')).toEqual(['2026-02-01', first]);
    expect(result.rows[0]).toMatchObject({
      proves: ['targets', 'lost'],
      counts: ['targets', 'lost'],
      says: { isWon: 'false', isClosed: 'true' },
    });
    expect(toldOf(result, 'wins')).toEqual([null, 'no row proves it']);
  });

  test('where a column says that it is won', async () => {
    const files = deals(flags, '1,Anna,2026-01-01,true,true,2026-02-02');
    const result = await explained(files, ...ofDeals);
    expect(toldOf(result, 'wins')).toEqual(['2026-02-02', first]);
    expect(toldOf(result, 'lost')).toEqual([null, 'no row proves it']);
  });

  test('where it is neither', async () => {
    const files = deals(flags, '1,Anna,2026-01-01,false,false,2026-02-02', '2,B,,,,');
    const result = await explained(files, ...ofDeals);
    expect(result.rows[0]!.counts).toEqual(['targets']);
  });

  test('where its status does, beside a stage that was delivered, which is no order then', async () => {
    const files = deals('id,stage,status,closed', '1,Delivered,Lost,2026-03-01');
    const result = await explained(files, ...ofDeals);
    expect(toldOf(result, 'orders')).toEqual([
      null,
      'a newer word on the end of the deal stands: it was lost',
    ]);
    expect(toldOf(result, 'lost')).toEqual(['2026-03-01', first]);
  });

  test('where a column has the day, whatever the closing day is', async () => {
    const files = deals('id,status,closed,lostOn', '1,Lost,2026-03-01,2026-02-20');
    expect(toldOf(await explained(files, ...ofDeals), 'lost')).toEqual(['2026-02-20', first]);
  });

  test('and says by which rule', async () => {
    const rules = async (header: string, row: string) => {
      const { path } = await explained(deals(header, row), ...ofDeals);
      return path.flatMap(({ witness }) => (witness === null ? [] : [witness.rule]));
    };
    expect(await rules('id,stage,heldOn', '1,Qualified,2026-01-05')).toEqual([
      'it is in the file',
      'its stage is this one, or lies behind it',
      'an appointment that was held was booked',
      'a column has the day',
    ]);
  });
});

describe('what one row proves and another dates', () => {
  const files = {
    ...deals('id,owner,status,closed', '1,Bruno,Won,2026-02-09'),
    'a.csv': 'prospect,rep,type,outcome,date\n1,Anna,Sale,Won,\n',
  };
  const both = [...ofDeals, '-a', 'a.csv'];

  test('names both, and credits who did it', async () => {
    const result = await explained(files, ...both, '--credit', 'actor');
    expect(toldOf(result, 'wins')).toEqual([
      '2026-02-09',
      'record 1 (line 2) of a.csv, dated by record 1 (line 2) of p.csv',
    ]);
    expect(result.path.find(({ milestone }) => milestone === 'wins')!.credit).toBe('Anna');
    expect(result.rows.map(({ why }) => why)).toEqual([
      'counts for targets; its closing day dates wins',
      'counts for wins',
    ]);
  });

  test('names one where the row of the prospect does both', async () => {
    const result = await explained(files, ...both);
    expect(toldOf(result, 'wins')).toEqual(['2026-02-09', first]);
    expect(result.rows.map(({ why }) => why)).toEqual([
      'counts for targets, wins',
      'wins was reached on 2026-02-09',
    ]);
  });
});

describe('of two activities of one day', () => {
  const log = (...rows: readonly string[]): Files => ({
    ...deals('id,owner', '1,Carla'),
    'a.csv': ['prospect,rep,type,outcome,date', ...rows, ''].join('\n'),
  });
  const files = log('1,Zoe,Appointment,Held,2026-01-05', '1,Anna,Appointment,Held,2026-01-05');

  test('one counts, and the other says that a row of its day does', async () => {
    const { rows } = await explained(files, ...ofDeals, '-a', 'a.csv');
    expect(rows.slice(1).map(({ why }) => why)).toEqual([
      'counts for booked, held',
      'booked was reached on 2026-01-05 by another row; held was reached on 2026-01-05 by another row',
    ]);
  });

  test('that one counts whose rep has the credit', async () => {
    const args = [...ofDeals, '-a', 'a.csv', '--credit', 'actor'];
    const { path, rows } = await explained(files, ...args);
    const held = path.find(({ milestone }) => milestone === 'held')!;
    const named = rows.find(({ counts }) => counts.includes('held'))!;
    expect(held).toMatchObject({ credit: named.says.rep, witness: { record: named.record } });
  });
});

describe('changes of stage', () => {
  const header = 'deal id,to stage,changed on\n';
  const changes = [
    '1,Qualified,2026-01-02\n',
    '1,Closed lost,2026-01-03\n',
    '1,Proposal,2026-01-04\n',
    '1,Closed lost,2026-01-05\n',
  ];
  const told = async (rows: readonly string[]) => {
    const files = { ...deals('id,stage', '1,New'), 'h.csv': header + rows.join('') };
    return explained(files, ...ofDeals, '--history', 'h.csv');
  };

  test('name the loss that stands, not the one that was taken back', async () => {
    const result = await told(changes);
    expect(toldOf(result, 'lost')).toEqual(['2026-01-05', 'record 4 (line 5) of h.csv']);
    expect(result.rows[2]).toMatchObject({
      day: '2026-01-03',
      proves: ['lost'],
      counts: [],
      why: 'lost was reached on 2026-01-05; a later change takes the loss back',
    });
  });

  test('name the same change in a file that lists the newest first', async () => {
    const result = await told([...changes].reverse());
    expect(toldOf(result, 'lost')).toEqual(['2026-01-05', 'record 1 (line 2) of h.csv']);
    expect(toldOf(result, 'qualified')).toEqual(['2026-01-02', 'record 4 (line 5) of h.csv']);
  });

  test('prove no loss where the deal was opened again', async () => {
    const result = await told(changes.slice(0, 3));
    expect(toldOf(result, 'lost')).toEqual([null, 'a newer word on the end of the deal stands']);
    expect(result.rows.every(({ counts }) => !counts.includes('lost'))).toBe(true);
  });
});

describe('rows with one id', () => {
  test('of two files are named by the file whose row stands', async () => {
    const files = {
      'leads.csv': 'id,name,stage\n1,Alfa,Qualified\n',
      'deals.csv': 'id,name,stage\n1,Alfa,Won\n',
    };
    const result = await explained(files, '1', '-p', 'leads.csv', '-p', 'deals.csv');
    expect(toldOf(result, 'wins')[1]).toBe('record 1 (line 2) of deals.csv');
    expect(result.rows.map(({ file, why }) => [file, why])).toEqual([
      ['deals.csv', 'counts for targets, qualified, wins; its stage, name stand'],
      ['leads.csv', 'qualified was reached by other evidence'],
    ]);
  });

  test('are shown where the later one has another name', async () => {
    const files = deals('id,name,stage', '1,Alfa,Won', '1,Alfa & Sons,Qualified', '2,Beta,Won');
    const result = await explained(files, 'Alfa', '-p', 'p.csv');
    expect(toldOf(result, 'qualified')[1]).toBe('record 2 (line 3) of p.csv');
    expect(result.rows.map(({ counts }) => counts)).toEqual([['targets'], ['qualified']]);
    expect(toldOf(result, 'wins')[1]).toBe(
      'another row of it says so, but the one whose word stands does not',
    );
  });

  test('of activities count once', async () => {
    const files = { 'a.csv': 'id,prospect,type,outcome\nA,1,Meeting,Held\nA,1,Meeting,Held\n' };
    const { rows } = await explained(files, '1', '-a', 'a.csv');
    expect(rows.map(({ why }) => why)).toEqual([
      'counts for booked, held',
      'it repeats a row with its id',
    ]);
  });
});

test('a word that is unknown is named by its column, whoever has it for a name', async () => {
  const log = 'prospect,rep,type,outcome\n1,Frobbed,Call,Completed\n2,Anna,Meeting,Frobbed\n';
  const { rows } = await explained({ 'a.csv': log }, '1', '-a', 'a.csv');
  expect(rows[0]!.why).toBe('Call with the outcome "Completed" proves no milestone');
});

test('under --stages implied, what is implied has the witness of what implies it', async () => {
  const log = '1,Proposal,Sent,2026-01-05\n2,Appointment,Planned,2026-01-06\n';
  const files = { 'a.csv': `prospect,type,outcome,date\n${log}` };
  const { path, rows } = await explained(files, '1', '-a', 'a.csv', '--stages', 'implied');
  const booked = path.find(({ milestone }) => milestone === 'booked')!;
  expect(booked.witness).toMatchObject({ file: 'a.csv', record: 1, implied: true });
  expect(rows[0]!.counts).toEqual(['proposals']);
});

test('a page says which row closed a deal, and implies nothing', async () => {
  const cwd = folder(deals('id,name,IsWon,IsClosed', '1,Alfa,false,true', '2,Beta,true,true'));
  const { stdout } = await runCli(['explain', ...ofDeals, '--width', '120'], { cwd });
  expect(stdout).toMatch(/Lost +yes +undated .*record 1 \(line 2\) of p\.csv/);
  expect(stdout).not.toContain('implied by what came later');
});

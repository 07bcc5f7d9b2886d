import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  check,
  compare,
  explain,
  deals,
  diff,
  diffReports,
  leads,
  plan,
  readStudy,
  report,
  scorecard,
  service,
  SpancoError,
  type Study,
  trend,
} from '../../src/index.js';
import { root, runCli } from '../cli/fake-world.js';

const today = '2026-04-01';
const file = (path: string) => join(root, 'fixtures', path);
const team = { prospects: file('team/prospects.csv'), activities: file('team/activities.csv') };
const args = ['-p', team.prospects, '-a', team.activities];

async function json(command: string, ...more: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runCli([command, ...args, '--json', ...more], { today });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** As a program that reads JSON sees a result. */
const plain = (result: unknown): unknown => JSON.parse(JSON.stringify(result));

describe('every question is answered as on the command line:', () => {
  const read = (...keep: readonly string[]): Promise<Study> => readStudy(team, { today, keep });

  test('report', async () => {
    const options = { by: ['rep', 'segment'], sort: 'closing:desc', since: '2026-01-01' };
    const asked = ['--by', 'rep', '--by', 'segment', '--sort', 'closing:desc'];
    expect(plain(report(await read('segment'), options))).toEqual(
      await json('report', ...asked, '--since', '2026-01-01'),
    );
  });

  test('compare', async () => {
    const asked = ['--rep', 'Anna', '--rep', 'Marco', '--adjust', 'segment'];
    const options = { reps: ['Anna', 'Marco'], adjust: 'segment' };
    expect(plain(compare(await read('segment'), options))).toEqual(await json('compare', ...asked));
  });

  test('of a period by name, told from the day of the question or of the study', async () => {
    const options = { period: 'last-quarter' };
    const first = await json('report', '--period', '2026-Q1');
    expect(plain(report(await read(), options))).toEqual(first);
    const trended = trend(await read(), { ...options, asOf: '2026-08-01' });
    expect(trended.options).toMatchObject({ since: '2026-04-01', until: '2026-06-30' });
    const study = await read();
    expect(() => report(study, { ...options, since: '2026-01-01' })).toThrow('--period beside');
  });

  test('compare, of the groups of a column', async () => {
    expect(plain(compare(await read('segment'), { by: 'segment' }))).toEqual(
      await json('compare', '--by', 'segment'),
    );
  });

  test('plan', async () => {
    const options = { reps: ['Anna'], wins: 10, sure: [0.8, 0.9], held: 120 };
    const asked = ['--rep', 'Anna', '--wins', '10', '--sure', '0.8', '--sure', '0.9'];
    expect(plain(plan(await read(), options))).toEqual(
      await json('plan', ...asked, '--held', '120'),
    );
  });

  test('scorecard, with goals', async () => {
    const goals = [
      { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-06-30' },
      { rep: null, measure: 'calls', target: 500, start: '2026-01-01', end: '2026-06-30' },
    ] as const;
    const result = scorecard(await read(), { followUp: 14, goals });
    const { goals: judged, ...rest } = plain(result) as { goals: unknown[] };
    expect(judged).toHaveLength(2);
    const said = (await json('scorecard', '--follow-up', '14')) as { goals: unknown };
    expect({ ...rest, goals: [], warnings: [] }).toEqual({ ...said, warnings: [] });
  });

  test('trend', async () => {
    const asked = ['--every', 'quarter', '--basis', 'cohort', '--by', 'rep'];
    expect(plain(trend(await read(), { every: 'quarter', basis: 'cohort', by: ['rep'] }))).toEqual(
      await json('trend', ...asked),
    );
  });

  test('leads', async () => {
    expect(plain(leads(await read(), { hot: 14, warm: 90 }))).toEqual(
      await json('leads', '--hot', '14', '--warm', '90'),
    );
  });

  test('deals, without the rows of files', async () => {
    const { deals: listed, ...rest } = plain(
      deals(await read(), { droppedAfter: 'held', reps: ['Anna'] }),
    ) as { deals: object[] };
    const said = (await json(
      'deals',
      '--dropped-after',
      'held',
      '--rep',
      'Anna',
    )) as typeof rest & {
      deals: { row: unknown }[];
    };
    expect(said.deals[0]!.row).not.toBeNull();
    expect({ ...rest, deals: listed }).toEqual({
      ...said,
      deals: said.deals.map((deal) => ({ ...deal, row: null })),
    });
  });

  test('diff of a study with itself', async () => {
    const study = await read();
    expect(diff(study, study).changes).toEqual([]);
  });

  test('diff of two reports, in a language', async () => {
    const result = report(await read());
    const { sentence, total } = await diffReports(result, result, { lang: 'it' });
    expect(sentence).toBe('Nessun numero e nessun tasso è diverso.');
    expect(total.change!.counts.wins.change).toBe(0);
  });

  test('check', async () => {
    // The library reads whatever any question could ask for: only its columns are more.
    const withoutTables = (result: unknown) => ({ ...(result as object), tables: null });
    expect(withoutTables(plain(check(await read())))).toEqual(withoutTables(await json('check')));
  });

  test('explain', async () => {
    const study = await read();
    const id = readFileSync(team.prospects, 'utf8').split('\n')[1]!.split(',')[0]!;
    expect(plain(await explain(study, id, { stages: 'strict' }))).toEqual(
      await json('explain', id, '--stages', 'strict'),
    );
  });

  test('service', async () => {
    const files = {
      prospects: file('service/customers.csv'),
      activities: file('service/cases.csv'),
    };
    const study = await readStudy(files, { today });
    const { stdout } = await runCli(
      ['service', '-p', files.prospects, '-a', files.activities, '--json'],
      { today },
    );
    expect(plain(service(study))).toEqual(JSON.parse(stdout));
  });
});

describe('a study is read', () => {
  const csv = 'id,rep,stage\n1,Anna,Closed won\n2,Bruno,Proposal sent\n';
  const records = [
    { id: '1', rep: 'Anna', stage: 'Closed won' },
    { id: '2', rep: 'Bruno', stage: 'Proposal sent' },
  ];

  test('from texts as from records', async () => {
    const fromText = report(await readStudy({ prospects: { text: csv, name: 'deals.csv' } }));
    const fromRecords = report(await readStudy({ prospects: records }));
    expect(fromText.rows).toEqual(fromRecords.rows);
    expect(fromText.total.counts.wins).toBe(1);
    expect(fromText.quality.files.map((ledger) => ledger.file)).toEqual(['deals.csv']);
  });

  test('from several inputs of one role', async () => {
    const more = [{ id: '3', rep: 'Anna', stage: 'Closed won' }];
    const study = await readStudy({ prospects: [{ text: csv }, records, more] });
    expect(report(study).total.counts.targets).toBe(3);
  });

  test('from rows of a type of its own, with numbers as large as databases have', async () => {
    interface Deal {
      readonly id: bigint;
      readonly stage: string;
    }
    const deals: readonly Deal[] = [{ id: 12345678901234567890n, stage: 'Closed won' }];
    const study = await readStudy({ prospects: deals });
    const { prospect } = await explain(study, '12345678901234567890');
    expect(prospect.id).toBe('12345678901234567890');
  });

  test('from texts that are no bytes any more, whatever encoding files have', async () => {
    const text = 'id;Verkäufer;stage\n1;Jörg;Closed won\n';
    const study = await readStudy({ prospects: { text } }, { encoding: 'windows-1252' });
    expect(report(study).rows[0]?.group).toEqual({ rep: 'Jörg' });
  });

  test('under names that no other input has', async () => {
    const named = { text: csv, name: 'prospects 1' };
    const study = await readStudy({ prospects: [named, { text: csv }] });
    expect(report(study).quality.files.map(({ file }) => file)).toEqual([
      'prospects 1',
      'prospects 2',
    ]);
  });

  test('from counts', async () => {
    const study = await readStudy({ counts: { text: 'rep,held,wins\nAnna,50,5\nBruno,60,5\n' } });
    expect(compare(study, { reps: ['Anna', 'Bruno'] }).pair?.efficiency.verdict).toBe('luck');
    expect(() => leads(study)).toThrow(SpancoError);
    expect(() => check(study)).toThrow(SpancoError);
  });

  test('with the rows that cannot be used', async () => {
    const text = `${csv}3,Anna,Closed won,one cell too many\n`;
    const { rejected } = await readStudy({ prospects: { text, name: 'deals.csv' } });
    expect(rejected).toEqual([
      expect.objectContaining({ file: 'deals.csv', record: 3, line: 4, reason: 'cells' }),
    ]);
  });

  test('of which a question is asked on a day of its own: what lies ahead was not honoured', async () => {
    const prospects = { text: 'id,created\n1,2026-01-02\n2,2026-01-02\n', name: 'p.csv' };
    const log =
      'prospect,type,outcome,date\n1,Appointment,Planned,2026-03-01\n2,Appointment,Held,2026-01-05\n';
    const study = await readStudy(
      { prospects, activities: { text: log, name: 'a.csv' } },
      { today: '2026-04-01' },
    );
    expect(report(study).total.open.held).toBe(1);
    expect(report(study, { asOf: '2026-02-01' }).total.open.held).toBe(0);
  });

  test('on the day that is said', async () => {
    const study = await readStudy({ prospects: { text: csv } }, { today: '2026-02-03' });
    expect(report(study).options.asOf).toBe('2026-02-03');
  });
});

describe('what cannot be asked is an error that helps:', () => {
  const failure = async (call: () => unknown): Promise<SpancoError> => {
    try {
      await call();
    } catch (error) {
      expect(error).toBeInstanceOf(SpancoError);
      return error as SpancoError;
    }
    throw new Error('nothing was thrown');
  };
  const prospects = { text: 'id,rep,stage,segment\n1,Anna,Closed won,Retail\n' };

  test('a column that was not kept', async () => {
    const study = await readStudy({ prospects });
    const { code, hint } = await failure(() => report(study, { by: ['segment'] }));
    expect(code).toBe('column-not-kept');
    const kept = await readStudy({ prospects }, { keep: ['segment'] });
    expect(hint).toContain('keep: ["segment"]');
    expect(report(kept, { by: ['segment'] }).rows[0]?.group).toEqual({ segment: 'Retail' });
  });

  test('an option that there is not, with the nearest', async () => {
    const study = await readStudy({ prospects });
    const { message, hint } = await failure(() => report(study, { sinec: '2026-01-01' } as object));
    expect(`${message} ${hint}`).toMatch(/"sinec".*since/);
  });

  test('how paths are made, once they are', async () => {
    const study = await readStudy({ prospects });
    await failure(() => report(study, { stages: 'strict' } as object));
  });

  test('a day that is none', async () => {
    const study = await readStudy({ prospects });
    const { message } = await failure(() => report(study, { since: '2026-02-31' }));
    expect(message).toContain('2026-02-31');
  });

  test('a study that is none', () => {
    expect(() => report({ rejected: [] })).toThrow(TypeError);
  });

  test('a file that is not there', async () => {
    const { kind, code } = await failure(() => readStudy({ prospects: 'no-such-file.csv' }));
    expect([kind, code]).toEqual(['io', 'file-not-found']);
  });

  test.each([
    ['nothing', undefined, 'no-input'],
    ['no input', {}, 'no-input'],
    ['an input of another name', { prospect: 'deals.csv' }, 'unknown-name'],
    ['null', { prospects: null }, 'wrong-input'],
    ['a number', { prospects: 5 }, 'wrong-input'],
    ['bytes', { prospects: new Uint8Array(3) }, 'wrong-input'],
    ['a text that is none', { prospects: { text: 5 } }, 'wrong-input'],
    ['a list with a gap', { prospects: [null, { id: 1 }] }, 'wrong-input'],
    ['lists for rows', { prospects: [['id'], ['1']] }, 'wrong-input'],
    [
      'records that cannot be written',
      { prospects: [{ toJSON: () => JSON.parse('{') as unknown }] },
      'unwritable-records',
    ],
    ['two tables of counts', { counts: [{ text: 'rep' }, { text: 'rep' }] }, 'counts-apart'],
  ])('%s to read', async (_, given, code) => {
    expect(await failure(() => readStudy(given as object))).toMatchObject({ code, kind: 'usage' });
  });

  test('options of the command line that a program has no use for', async () => {
    const { code } = await failure(() => readStudy({ prospects }, { output: 'x.json' } as object));
    expect(code).toBe('unknown-name');
  });

  test('a column to keep that is no name', async () => {
    const { message } = await failure(() => readStudy({ prospects }, { keep: [5 as never] }));
    expect(message).toContain('keep "5"');
  });

  test('how a path is explained', async () => {
    const study = await readStudy({ prospects }, { stages: 'implied' });
    await failure(() => explain(study, '1', { stages: 'loose' as never }));
    await failure(() => explain(study, '1', { since: '2026-01-01' } as object));
    const { options } = await explain(study, '1');
    expect(options.stages).toBe('implied');
  });

  test.each([
    ['that is none', null],
    ['for nothing', { rep: null, target: 5 }],
    ['for nobody', { rep: 5, measure: 'wins', target: 5 }],
    ['in words', { rep: null, measure: 'wins', target: '5' }],
    ['of half a win', { rep: null, measure: 'wins', target: 1.5 }],
    ['without end', { rep: null, measure: 'revenue', target: Infinity }],
    ['from no day', { rep: null, measure: 'wins', target: 5, start: '2026-02-31' }],
  ])('a goal %s', async (_, goal) => {
    const study = await readStudy({ prospects });
    const goals = [goal as never];
    expect(await failure(() => compare(study, { goals }))).toMatchObject({ code: 'wrong-goal' });
  });

  test('a day of today that is none', async () => {
    await failure(() => readStudy({ prospects }, { today: 'tomorrow' }));
  });
});

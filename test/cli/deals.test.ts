import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomes } from '../../src/method/milestones.js';
import { type DealsResult, dealsSchema } from '../../src/questions/deals/result.js';
import { folder, reportOf, runCli, runJson, type Setup, teamFiles } from './fake-world.js';

const asOf = ['--as-of', '2026-03-31'];

async function dealsOf(args: readonly string[], setup?: Setup): Promise<DealsResult> {
  const result = await runJson<DealsResult>(['deals', ...args], setup);
  expect(dealsSchema.parse(result)).toEqual(result);
  return result;
}

describe('a list has as many rows as the count it explains', () => {
  test.each([
    [[]],
    [['--since', '2026-02-01', '--until', '2026-02-28']],
    [['--basis', 'cohort', '--since', '2026-01-15']],
    [['--mature', '20']],
    [['--stages', 'strict']],
    [['--stages', 'implied', '--credit', 'actor', '--rep', 'Anna']],
    [['--where', 'segment=Retail', '--rep', 'Sara']],
  ])('under %j', async (options) => {
    const args = [...teamFiles, ...asOf, ...options];
    const { total } = await reportOf(args);
    for (const outcome of outcomes) {
      const count = total.counts[outcome];
      if (count === null) continue;
      const [at, untold] = await Promise.all([
        dealsOf([...args, '--at', outcome]),
        dealsOf([...args, '--untold', outcome]),
      ]);
      expect(at.deals, outcome).toHaveLength(count);
      expect(untold.deals, outcome).toHaveLength(total.open[outcome]!);
    }
  });
});

/** Ten deals won five days after their proposal, one that waits for 4 days, one for 60, one since nobody knows when. */
const pipeline = [
  'id,name,status,created,proposals_on,won_on,amount',
  ...Array.from(
    { length: 10 },
    (_, at) => `W${at},Won ${at},Won,2026-01-01,2026-01-10,2026-01-15,100`,
  ),
  'A,Fresh,Open,2026-01-01,2026-03-27,,10',
  'B,Old,Open,2026-01-01,2026-01-30,,20',
  'C,Silent,Open,2026-01-01,,,30',
  'D,Gone,Lost,2026-01-01,2026-01-20,,40',
].join('\n');
const columns = [
  '--column',
  'prospects.proposedOn=proposals_on',
  '--column',
  'prospects.wonOn=won_on',
];
const ofPipeline = (...args: string[]) =>
  dealsOf(['-p', 'p.csv', ...columns, ...asOf, ...args], { cwd: folder({ 'p.csv': pipeline }) });
const idsOf = ({ deals }: DealsResult) => deals.map(({ id }) => id);

describe('spanco deals', () => {
  test('calls stuck only who has waited longer than 9 in 10 of those that were won', async () => {
    const stuck = await ofPipeline('--stuck');
    expect(idsOf(stuck)).toContain('B');
    expect(idsOf(stuck)).not.toContain('A');
    const old = stuck.deals.find(({ id }) => id === 'B')!;
    expect(old).toMatchObject({ days: 60, usual: 5, row: { file: 'p.csv', line: 13 } });
  });

  test('never calls stuck of whom the day is unknown, and says so', async () => {
    const noDays = pipeline.replaceAll('2026-01-01', '');
    const cwd = folder({ 'p.csv': noDays });
    const stuck = await dealsOf(['-p', 'p.csv', ...columns, ...asOf, '--stuck'], { cwd });
    expect(idsOf(stuck)).toEqual(['B']);
    expect(stuck.warnings.map(({ code }) => code)).toContain('stage-age-untold');
  });

  const undated = 'id,owner,stage,created\n1,Anna,Won,\n2,Bruno,Proposal,\n3,Bruno,Lost,\n';

  test.each([
    ['--stuck', 'None for certain: of 1 prospect the export cannot tell.'],
    ['--at wins --since 2026-01-01', 'None for certain: of 1 prospect the export cannot tell.'],
    ['--at wins --rep Bruno', 'No prospect that was won.'],
    ['--stuck --lang de', 'Sicher keiner: bei 1 Interessenten lässt der Export es offen.'],
    [
      '--stuck --lang fr',
      'Aucun avec certitude\u00a0: pour 1 prospect, l’export ne permet pas de trancher.',
    ],
    [
      '--stuck --lang es',
      'Ninguno con certeza: de 1 prospecto no se puede saber con esta exportación.',
    ],
    [
      '--stuck --lang it',
      'Nessuno con certezza: di 1 prospetto l’esportazione non permette di saperlo.',
    ],
  ])('says of %s that nobody is listed, or that it cannot be told', async (args, sentence) => {
    const run = ['p.csv', ...asOf, ...args.split(' ')];
    const listed = await dealsOf(run, { cwd: folder({ 'p.csv': undated }) });
    expect([listed.count, listed.sentence]).toEqual([0, sentence]);
  });

  test('lists as open whose status says so, and as dropped who was lost on the way', async () => {
    expect(idsOf(await ofPipeline('--open')).sort()).toEqual(['A', 'B', 'C']);
    expect(idsOf(await ofPipeline('--dropped-after', 'proposals'))).toEqual(['D']);
    expect((await ofPipeline('--dropped-after', 'proposals')).worth).toEqual([
      { currency: null, amount: 40 },
    ]);
  });

  test('calls nobody open where nothing says who was lost', async () => {
    const cwd = folder({ 'p.csv': 'id,created,won_on\n1,2026-01-01,\n2,2026-01-01,2026-01-09\n' });
    const open = await dealsOf(['-p', 'p.csv', '--column', 'prospects.wonOn=won_on', ...asOf, '--open'], { cwd }); // prettier-ignore
    expect(open.deals).toEqual([]);
    expect(open.warnings.map(({ code }) => code)).toContain('standing-untold');
  });

  test('lists in an order that no order of rows changes', async () => {
    const [head, ...rows] = pipeline.split('\n');
    const cwd = folder({ 'p.csv': [head, ...rows.toReversed()].join('\n') });
    const turned = await dealsOf(['-p', 'p.csv', ...columns, ...asOf], { cwd });
    expect(idsOf(turned)).toEqual(idsOf(await ofPipeline()));
  });

  test('says of a lost deal whose stage was overwritten that it may have got further', async () => {
    const text = [
      'id,stage,amount',
      ...['Q,Qualified', 'H,Meeting held', 'P,Proposal sent', 'W,Won', 'L,Lost'].map(
        (row) => `${row},1`,
      ),
    ].join('\n');
    const cwd = folder({ 'p.csv': text });
    const { deals } = await dealsOf(['-p', 'p.csv', ...asOf], { cwd });
    const told = deals.map(({ id, got, mayBeFurther }) => [id, got, mayBeFurther]);
    expect(told).toContainEqual(['L', 'targets', true]);
    expect(told).toContainEqual(['P', 'proposals', false]);
    const { stdout } = await runCli(['deals', '-p', 'p.csv', ...asOf], { cwd });
    expect(stdout).toMatch(/L .* or further/);
  });

  test('puts the larger amounts first, each currency by itself, and last what nobody priced', async () => {
    const rows = ['a,USD,5', 'b,EUR,-2', 'c,EUR,7', 'd,,', 'e,USD,9', 'f,EUR,30'];
    const text = ['id,currency,amount,status', ...rows.map((row) => `${row},Open`)].join('\n');
    const found = await dealsOf(['-p', 'p.csv', ...asOf], { cwd: folder({ 'p.csv': text }) });
    expect(idsOf(found)).toEqual(['f', 'c', 'b', 'e', 'a', 'd']);
  });

  test('names prospects as their cells do, however they are written', async () => {
    const rows = [
      '1,"Rossi ""&"" Figli",Open',
      '2,"Müller,\n  Söhne",Open',
      '3,日本,Open',
      '4,n/a,Open',
      '5,,Open',
      "'006,  ACME  ,Lost",
      '7,Acme,Won',
    ];
    const cwd = folder({ 'p.csv': ['id,name,status', ...rows].join('\n') });
    const { deals } = await dealsOf(['-p', 'p.csv', ...asOf], { cwd });
    expect(deals.map(({ id, name }) => [id, name]).sort()).toEqual([
      ['006', 'ACME'],
      ['1', 'Rossi "&" Figli'],
      ['2', 'Müller, Söhne'],
      ['3', '日本'],
      ['4', null],
      ['5', null],
      ['7', 'Acme'],
    ]);
  });

  test('makes no more rows than a table shows, and all of them for programs', async () => {
    const cwd = folder({ 'p.csv': pipeline });
    const run = ['deals', '-p', 'p.csv', ...columns, ...asOf];
    const { stdout } = await runCli([...run, '--most', '2'], { cwd });
    expect(stdout).toContain('And 12 more: list them with --most 14');
    const { count, deals } = await dealsOf(run.slice(1), { cwd });
    expect([count, deals.length]).toEqual([14, 14]);
    await runCli([...run, '-o', 'all.csv', '-q'], { cwd });
    const { stdout: printed } = await runCli([...run, '--format', 'csv', '-q'], { cwd });
    expect(readFileSync(join(cwd, 'all.csv'), 'utf8')).toBe(printed);
  });

  test('refuses counts, activities, and what nothing speaks of', async () => {
    const counts = await runCli(['deals', '--counts', '-'], { stdin: 'rep,held,wins\nA,50,5\n' });
    expect(counts.code).toBe(2);
    const activities = await runCli(['deals', ...teamFiles, '--unit', 'activities']);
    expect([activities.code, activities.stderr]).toEqual([
      2,
      'spanco: Cannot list activities: a list is of prospects. Leave --unit out.\n',
    ]);
    const cwd = folder({ 'p.csv': 'id,status\n1,Won\n2,Lost\n' });
    const unknown = await runCli(['deals', '-p', 'p.csv', '--at', 'held'], { cwd });
    expect([unknown.code, unknown.stdout]).toEqual([3, '']);
    expect(unknown.stderr).toContain('nothing in the export speaks of them');
  });
});

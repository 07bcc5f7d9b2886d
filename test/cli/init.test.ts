import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Config, parseConfig } from '../../src/understand/config.js';
import { folder, inFolder, reportOf, root, runCli, writeFiles } from './fake-world.js';
import { both, files } from './sample.js';

const file = 'spanco.config.json';

/** What a folder's configuration says. */
const configOf = (path: string, name = file): Promise<Config> =>
  parseConfig(name, readFileSync(join(path, name), 'utf8'));

/** Runs init in a new folder with these files, and reads what it wrote. */
async function init(
  given: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<{ config: Config; stderr: string; cwd: string }> {
  const cwd = folder(given);
  const { code, stdout, stderr } = await runCli(['init', ...args], { cwd });
  expect([code, stdout, code === 0 ? '' : stderr]).toEqual([0, '', '']);
  return { config: await configOf(cwd), stderr, cwd };
}

const lines = (comment: Config['$comment']): string => [comment ?? []].flat().join('\n');

describe('spanco init', () => {
  test('writes a configuration with every file and what was seen in it', async () => {
    const { config, stderr } = await init(files, both);
    expect(config.sources?.map(({ file, as }) => [file, as])).toEqual([
      ['prospects.csv', 'prospects'],
      ['activities.csv', 'activities'],
    ]);
    expect(config.sources?.[0]?.$comment).toEqual([
      'Seen: prospects, of no system that is known; csv, utf-8, comma.',
      'Rows: 5 read, 5 used.',
      'Written yyyy-mm-dd: created.',
      'Written 1234: amount.',
      'Columns: id: id; rep: rep; created: created; amount: amount; currency: currency.',
      'Not read unless --by or --where asks: name, segment.',
    ]);
    expect(stderr).toBe('Wrote spanco.config.json. Next: spanco check, then spanco report.\n');
  });

  test('writes what the options said, so that none is needed any more', async () => {
    const args = [
      ...['-p', 'deals.csv', '-a', 'calls.csv', '--date-format', 'dmy', '--decimal', 'point'],
      ...['--delimiter', 'tab', '--encoding', 'latin1', '--crm', 'none', '--join', 'id'],
      ...['--column', 'prospects.id=Ref', '--column', 'activities.prospect=Nr'],
    ];
    const given = {
      'deals.csv':
        'Ref\tOther ref\tSeller\tStage\tcreated\tamount\n1\t9\tAnna\tWon\t01/02/2026\t1,500\n',
      'calls.csv': 'Nr\ttype\tdate\n1\tcall\t03/02/2026\n',
    };
    const { config, cwd } = await init(given, args);
    const { sources } = config;
    expect({ ...config, $comment: null, sources: null }).toEqual({
      $comment: null,
      sources: null,
      join: 'id',
      dateFormat: 'dmy',
      decimal: 'point',
      delimiter: 'tab',
      encoding: 'windows-1252',
    });
    expect(sources?.map((source) => ({ ...source, $comment: null }))).toEqual([
      { $comment: null, file: 'deals.csv', as: 'prospects', crm: 'none', columns: { id: 'Ref' } },
      {
        $comment: null,
        file: 'calls.csv',
        as: 'activities',
        crm: 'none',
        columns: { prospect: 'Nr' },
      },
    ]);
    expect(lines(sources?.[0]?.$comment)).toContain('Written dd/mm/yyyy, as it was said: created.');
    expect(await reportOf([], { cwd })).toEqual(await reportOf(args, { cwd: folder(given) }));
  });

  test('says of the time zone, which no configuration holds, that it is still to be named', async () => {
    const { config, stderr } = await init(files, [...both, '--tz', 'Europe/Rome']);
    expect(lines(config.$comment)).toContain('say --tz Europe/Rome with every command');
    expect(stderr).toContain('Next: spanco check --tz Europe/Rome, then spanco report --tz');
  });

  test('tells apart the tables of one file by what the file says', async () => {
    const given = {
      'all.json': JSON.stringify({
        prospects: [{ ref: '1', owner: 'Anna', stage: 'Won' }],
        activities: [{ deal: '1', nr: 'a', type: 'Call' }],
      }),
    };
    const args = ['-p', 'all.json', '--column', 'prospects.id=ref', '--column', 'activities.id=nr'];
    const { config, cwd } = await init(given, args);
    expect(config.columns).toEqual({ prospects: { id: 'ref' }, activities: { id: 'nr' } });
    expect(config.sources?.[0]).toMatchObject({ file: 'all.json' });
    expect(config.sources?.[0]?.as).toBeUndefined();
    expect(await reportOf([], { cwd })).toEqual(await reportOf(args, { cwd: folder(given) }));
  });

  test('prints it with -o -, and writes nothing', async () => {
    const cwd = folder(files);
    const { code, stdout, stderr } = await runCli(['init', ...both, '-o', '-'], { cwd });
    expect(code).toBe(0);
    expect((await parseConfig('printed', stdout)).sources).toHaveLength(2);
    expect(stderr).toMatch(/^Nothing was written\. Save it as spanco\.config\.json here/);
    expect(readdirSync(cwd).sort()).toEqual(['activities.csv', 'prospects.csv']);
  });

  test('names files from the folder of the configuration', async () => {
    const cwd = folder({ ...files, 'conf/readme.txt': '' });
    const { code, stderr } = await runCli(['init', ...both, '-o', 'conf/spanco.config.json'], {
      cwd,
    });
    expect([code, stderr]).toEqual([
      0,
      'Wrote conf/spanco.config.json. Next: spanco check -c conf/spanco.config.json, then spanco report -c conf/spanco.config.json.\n',
    ]);
    const { sources } = await configOf(cwd, 'conf/spanco.config.json');
    expect(sources?.map((source) => source.file)).toEqual([
      '../prospects.csv',
      '../activities.csv',
    ]);
    const named = await reportOf(['-c', 'conf/spanco.config.json'], { cwd });
    expect(named).toEqual(await reportOf(both, { cwd }));
  });

  test('does not read the configuration that is there unless it is named', async () => {
    const cwd = folder({
      ...files,
      [file]: 'no JSON',
      'old.json': '{"reps":{"Anna R.":["Anna Rossi"]}}',
    });
    expect((await runCli(['init', ...both, '--force'], { cwd })).code).toBe(0);
    expect((await configOf(cwd)).reps).toBeUndefined();
    expect((await runCli(['init', ...both, '-c', 'old.json', '--force'], { cwd })).code).toBe(0);
    expect((await configOf(cwd)).reps).toEqual({ 'Anna R.': ['Anna Rossi'] });
  });
});

describe('spanco init refuses', () => {
  const refused = async (
    args: readonly string[],
    given: Readonly<Record<string, string>> = files,
  ): Promise<string> => {
    const cwd = folder(given);
    const before = readdirSync(cwd);
    const { code, stdout, stderr } = await runCli(['init', ...args], { cwd });
    expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', before]);
    return stderr;
  };

  test('to write over a configuration, unless it is told to', async () => {
    const given = { ...files, [file]: '{}' };
    expect(await refused(both, given)).toBe(
      'spanco: Cannot write spanco.config.json: it is there already. Write over it with --force, choose another file with -o, or see the proposal with -o -.\n',
    );
    const cwd = folder(given);
    expect((await runCli(['init', ...both, '--force'], { cwd })).code).toBe(0);
    expect((await configOf(cwd)).sources).toHaveLength(2);
  });

  test('to write over what it reads, even then', async () => {
    expect(await refused([...both, '-o', 'prospects.csv', '--force'])).toMatch(
      /Cannot write prospects\.csv: it is one of the inputs\./,
    );
  });

  test('standard input, which no configuration can list', async () => {
    expect(await refused(['-p', '-'])).toMatch(
      /Cannot make standard input a source: a configuration lists files\./,
    );
    expect(await refused([])).toMatch(
      /no file was named\. Name files or a folder, as in spanco init /,
    );
    expect(await refused(['--reps', 'prospects.csv'])).toMatch(/no file was named/);
  });

  test('a folder that is not there, leaving nothing behind', async () => {
    const cwd = folder(files);
    const { code, stderr } = await runCli(['init', ...both, '-o', 'no/where.json'], { cwd });
    expect([code, existsSync(join(cwd, 'no'))]).toEqual([1, false]);
    expect(stderr).toMatch(/its folder does not exist/);
  });
});

describe('stages of unknown names', () => {
  const deals = (...stages: string[]) =>
    `id,owner,stage\n${stages.map((stage, at) => `${at},Anna Rossi,${stage}\n`).join('')}`;

  const ten = [...Array(10).keys()];

  test('are not placed by the line they are first seen on', async () => {
    const given = { 'deals.csv': deals('Foreplay', 'Demo', 'Offer', 'Won', 'Haggle') };
    const { config, stderr, cwd } = await init(given, ['-p', 'deals.csv']);
    expect(config.stages).toBeUndefined();
    expect(lines(config.$comment)).toMatch(/Stage "Haggle" proves nothing: nothing tells where/);
    expect(stderr).toMatch(/Of some stages nothing tells where they stand/);
    const { quality, warnings } = await reportOf([], { cwd });
    expect(quality.unknownWords.stages.map(({ word }) => word)).toEqual(['Foreplay', 'Haggle']);
    expect(JSON.stringify(warnings)).toMatch(/is a guess until the configuration says so/);
  });

  test('are never a win because they come last', async () => {
    const given = { 'deals.csv': deals('1. Alpha', '2. Demo', '3. Beta') };
    const { config, cwd } = await init(given, ['-p', 'deals.csv']);
    expect(config.stages).toEqual(['1. Alpha', '2. Demo', '3. Beta', 'Won']);
    expect(lines(config.$comment)).toMatch(/Stage "Won" → wins .*added/);
    expect((await reportOf([], { cwd })).total.counts.wins).toBe(0);
  });

  test.each([
    ['letters', ['C. Zip', 'A. Zap', 'B. Demo', 'D. Won'], [1, 2, 0, 3]],
    ['shares', ['60% - Zip', '10% - Zap', '40% - Demo', '100% - Won'], [1, 2, 0, 3]],
  ] as const)('are placed by the %s in their names', async (_, names, order) => {
    const { config } = await init({ 'deals.csv': deals(...names) }, ['-p', 'deals.csv']);
    expect(config.stages).toEqual(order.map((at) => names[at]));
  });

  test('are placed by the numbers in their names', async () => {
    const given = { 'deals.csv': deals('3. Zip', '1. Zap', '2. Demo', '4. Won') };
    const { config } = await init(given, ['-p', 'deals.csv']);
    expect(config.stages).toEqual(['1. Zap', '2. Demo', '3. Zip', '4. Won']);
  });

  test('are placed by the changes before and after them', async () => {
    const changes = [
      ['New', 'Demo'],
      ['Demo', 'Zebra'],
      ['Zebra', 'Offer'],
      ['Offer', 'Yak'],
      ['Yak', 'Won'],
    ];
    const { config } = await init(
      {
        'deals.csv': deals('Yak', 'Zebra', 'New', 'Offer', 'Demo', 'Won', ...ten.map(() => 'Won')),
        'history.csv': `deal,from,to,date\n${ten.flatMap((deal) => changes.map(([from, to], at) => `${deal},${from},${to},2026-01-0${at + 1}\n`)).join('')}`,
      },
      ['-p', 'deals.csv', '--history', 'history.csv', '--column', 'history.prospect=deal'],
    );
    expect(config.stages).toEqual(['New', 'Demo', 'Zebra', 'Offer', 'Yak', 'Won']);
    expect(lines(config.$comment)).toMatch(/Stage "Zebra" → booked .*changes of stage/);
  });

  test('that flags say are the end are taught as words, and are no guess', async () => {
    const given = {
      'deals.csv': `id,owner,stage,is won,is closed\n1,Anna Rossi,Lounge,false,false\n${ten.map((at) => `1${at},Anna Rossi,Bell,true,true\n2${at},Anna Rossi,Parked,false,true\n`).join('')}`,
    };
    const { config } = await init(given, ['-p', 'deals.csv']);
    expect(config.words?.stages).toEqual({ wins: ['Bell'], lost: ['Parked'] });
    expect(config.stages).toBeUndefined();
  });

  test('are each read back as the comment says', async () => {
    const given = { 'deals.csv': deals('1. Ab', '2. Cd', '3. Ef', '4. Gh', '5. Offer', '6. Won') };
    const { config, cwd } = await init(given, ['-p', 'deals.csv']);
    const said = [...lines(config.$comment).matchAll(/Stage "(.*?)" → (\w+)/g)];
    expect(said).toHaveLength(6);
    for (const [, name, kind] of said) {
      writeFiles(cwd, { 'one.csv': deals(name!) });
      const { counts } = (await reportOf(['-p', 'one.csv'], { cwd })).total;
      const deepest = Object.entries(counts).findLast(([key, n]) => n === 1 && key !== 'held');
      expect([name, deepest?.[0]]).toEqual([name, kind]);
    }
  });
});

test('unknown types and outcomes are listed with what to write, not guessed', async () => {
  const { config, stderr } = await init(
    {
      'a.csv': 'prospect,rep,type,outcome\n1,anna@x.it,Appointment,Helld\n2,anna@x.it,Zzyzx,Held\n',
    },
    ['-a', 'a.csv'],
  );
  const said = lines(config.words?.$comment);
  expect(said).toContain(
    'Unknown outcome "Helld" (1 row): if it is "Held", write "outcomes":{"held":["Helld"]}.',
  );
  expect(said).toContain('Unknown type "Zzyzx" (1 row).');
  expect(config.words).toEqual({ $comment: config.words?.$comment });
  expect(stderr).toMatch(/Some words prove nothing yet: see "words"\./);
  expect(lines(config.$comment)).toContain('"reps":{"Name to show":["anna@x.it"]}');
  expect(config.reps).toBeUndefined();
});

const crm = join(root, 'fixtures/crm');

describe.each(readdirSync(crm).sort())('fixtures/crm/%s', (name) => {
  const { args } = JSON.parse(readFileSync(join(crm, name, 'report.json'), 'utf8')) as {
    args: string[];
  };
  // Those that are put together by a project file start from that.
  const own = args[0] === 'report' ? ['-c', file] : args;
  const given = Object.fromEntries(
    readdirSync(join(crm, name)).map((one) => [one, readFileSync(join(crm, name, one))]),
  );

  test('gives the same report by the configuration that init writes', () =>
    inFolder(given, async (cwd) => {
      const { code, stderr } = await runCli(['init', ...own, '-o', 'new.json', '-q'], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      const config = await configOf(cwd, 'new.json');
      // Stages that nobody knows are placed, which is the point; all else must be the same.
      const { stages, words, ...rest } = config;
      writeFileSync(join(cwd, 'plain.json'), JSON.stringify(rest));
      const [before, plain, after] = [
        await reportOf(own, { cwd }),
        await reportOf(['-c', 'plain.json'], { cwd }),
        await reportOf(['-c', 'new.json'], { cwd }),
      ];
      expect(plain).toEqual(before);
      const isKnown = before.quality.unknownWords.stages.length === 0;
      if (isKnown) expect([stages, words, after]).toEqual([undefined, undefined, before]);
      // What nothing places is said, and stays unknown.
      const left = after.quality.unknownWords.stages;
      for (const { word } of left)
        expect(lines(config.$comment)).toContain(`"${word}" proves nothing`);
    }));
});

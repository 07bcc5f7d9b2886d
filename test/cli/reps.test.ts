import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import type { CompareResult } from '../../src/questions/compare/result.js';
import { codesOf, folder, reportOf, runCli, runJson } from './fake-world.js';

const users = `User ID,User name,Email,First name,Last name
501,a.rossi,anna@x.it,Anna,Rossi
502,b.neri,bruno@x.it,Bruno,Neri
`;
const deals = (...owners: string[]) =>
  `id,owner,stage\n${owners.map((owner, at) => `${at + 1},${owner},Won\n`).join('')}`;

/** The deals of each rep, by name. */
async function repsOf(
  files: { readonly deals: string; readonly users?: string; readonly config?: unknown },
  ...args: string[]
) {
  const cwd = folder({
    'deals.csv': files.deals,
    'users.csv': files.users ?? users,
    ...(files.config === undefined ? {} : { 'spanco.config.json': JSON.stringify(files.config) }),
  });
  const result = await reportOf(['-p', 'deals.csv', '--reps', 'users.csv', ...args], { cwd });
  const found = result.rows.map(({ group, counts }) => `${group.rep} ${counts.targets}`);
  return { ...result, found };
}

describe('an owner given as', () => {
  test.each([
    ['an id', '501', '502'],
    ['a login', 'A.Rossi', 'b.neri'],
    ['an e-mail address', 'ANNA@x.it', ' bruno@x.it '],
    ['a name', 'anna  rossi', 'Bruno Neri'],
  ])('%s is shown by name', async (_, anna, bruno) => {
    const { found } = await repsOf({ deals: deals(anna, bruno, anna) });
    expect(found).toEqual(['Anna Rossi 2', 'Bruno Neri 1']);
  });

  test('all of them is one rep, and nobody stays nobody', async () => {
    const { found, total } = await repsOf({
      deals: deals('501', 'a.rossi', 'anna@x.it', 'Anna Rossi', '', '503'),
    });
    expect(found).toEqual(['503 1', 'Anna Rossi 4', '(unassigned) 1']);
    expect(total.counts.targets).toBe(6);
  });

  test('a list takes the first, and says so', async () => {
    const result = await repsOf({ deals: deals('bruno@x.it;anna@x.it', '501; 502', '501') });
    expect(result.found).toEqual(['Anna Rossi 2', 'Bruno Neri 1']);
    expect(result.quality.severalOwners).toBe(2);
    const warning = result.warnings.find(({ code }) => code === 'several-owners');
    expect(warning).toMatchObject({ count: 2, sample: 'bruno@x.it;anna@x.it' });
  });
});

describe('a file of users', () => {
  test('may give names in one column, and be JSON', async () => {
    const json = JSON.stringify([{ id: 501, name: 'Anna R.' }]);
    const cwd = folder({ 'deals.csv': deals('501'), 'users.json': json });
    const { rows } = await reportOf(['-p', 'deals.csv', '--reps', 'users.json'], { cwd });
    expect(rows.map(({ group }) => group.rep)).toEqual(['Anna R.']);
  });

  test('tells two users of one name apart by what else is known of them', async () => {
    const two = `id,login,name\n501,a1,Anna Rossi\n502,a2,Anna Rossi\n`;
    const { found } = await repsOf({ deals: deals('501', 'a2', '502'), users: two });
    expect(found).toEqual(['Anna Rossi 1', 'Anna Rossi (502) 2']);
  });

  test('with one login of two users gives it to neither, and says so', async () => {
    const shared = `id,login,name\n501,sales,Anna Rossi\n502,sales,Bruno Neri\n`;
    const result = await repsOf({ deals: deals('501', '502', 'sales'), users: shared });
    expect(result.found).toEqual(['Anna Rossi 1', 'Bruno Neri 1', 'sales 1']);
    const warning = result.warnings.find(({ code }) => code === 'logins-shared');
    expect(warning).toMatchObject({ logins: ['sales'] });
  });

  test('may come twice, and names each user once', async () => {
    const cwd = folder({ 'deals.csv': deals('501'), 'a.csv': users, 'b.csv': users });
    const files = ['-p', 'deals.csv', '--reps', 'a.csv', '--reps', 'b.csv'];
    const { rows, quality, warnings } = await reportOf(files, { cwd });
    expect(rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi']);
    expect(quality.files).toMatchObject([
      { role: 'reps', used: 2, duplicate: 0 },
      { role: 'reps', used: 0, duplicate: 2 },
      { role: 'prospects' },
    ]);
    expect(codesOf({ warnings })).not.toContain('logins-shared');
  });

  test('may come twice with two users of one name in it', async () => {
    const two = `id,login,name\n501,a1,Anna Rossi\n502,a2,Anna Rossi\n`;
    const cwd = folder({ 'deals.csv': deals('501', '502'), 'a.csv': two, 'b.csv': two });
    const files = ['-p', 'deals.csv', '--reps', 'a.csv', '--reps', 'b.csv'];
    const { rows, quality } = await reportOf(files, { cwd });
    expect(rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi', 'Anna Rossi (502)']);
    expect(quality.files[1]).toMatchObject({ used: 0, duplicate: 2 });
  });

  test('accounts for its rows', async () => {
    const messy = `${users}503,c.verdi,,,\n\n501,a.rossi,anna@x.it,Anna,Rossi\n`;
    const { quality } = await repsOf({ deals: deals('501'), users: messy });
    expect(quality.files[0]).toMatchObject({
      ...{ role: 'reps', read: 5, used: 2, blank: 1, duplicate: 1 },
      ...{ rejected: 1, rejectedBy: { 'no-name': 1 } },
    });
  });

  test.each([
    ['names', 'id,login\n501,a.rossi\n', 'no column is the name'],
    [
      'anything that stands for the names',
      'name\nAnna\n',
      'no column is an id, a login or an e-mail',
    ],
  ])('without %s is an error', async (_, content, message) => {
    const cwd = folder({ 'deals.csv': deals('501'), 'users.csv': content });
    const ran = await runCli(['-p', 'deals.csv', '--reps', 'users.csv'], { cwd });
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining(message)]);
  });
});

describe('the reps of the configuration', () => {
  test('win over the file of users', async () => {
    const config = { reps: { Annetta: ['501', 'anna@x.it'] } };
    const { found } = await repsOf({ deals: deals('501', 'anna@x.it', '502'), config });
    expect(found).toEqual(['Annetta 2', 'Bruno Neri 1']);
  });

  test('may rename the users of the file', async () => {
    const config = { reps: { Annetta: ['Anna Rossi'] } };
    const { found } = await repsOf({ deals: deals('501', 'Anna Rossi', 'a.rossi'), config });
    expect(found).toEqual(['Annetta 3']);
  });
});

test('who performed an activity is named by the file of users too', async () => {
  const cwd = folder({
    'users.csv': users,
    'activities.csv': 'deal id,owner,type,outcome\n1,502,Appointment,Held\n',
  });
  const files = ['-a', 'activities.csv', '--reps', 'users.csv', '--credit', 'actor'];
  const { rows } = await reportOf(files, { cwd });
  expect(rows.map(({ group }) => group.rep)).toEqual(['Bruno Neri']);
});

describe('what users are grouped by', () => {
  const users = [
    'Name,Email,Team,Role,Manager',
    'Anna Rossi,a@x.it,North,Executive,b@x.it',
    'Bruno Neri,b@x.it,South,Head of sales,',
    'Carla Blu,c@x.it,north,Executive,Bruno Neri',
  ];
  const owned =
    'id,owner,stage\n1,a@x.it,Won\n2,b@x.it,Won\n3,Carla Blu,Lost\n4,,Lost\n5,Zed,Lost\n';
  const inTeams = (args: readonly string[], more: Readonly<Record<string, string>> = {}) => ({
    args: [...args, '-p', 'p.csv', '--reps', 'users.csv'],
    setup: { cwd: folder({ 'p.csv': owned, 'users.csv': users.join('\n'), ...more }) },
  });
  const grouped = async (by: string, more: Readonly<Record<string, string>> = {}) => {
    const { args, setup } = inTeams(['report', '--by', by], more);
    const { rows } = await runJson<ReportResult>(args, setup);
    return rows.map(({ group, counts }) => `${group[by]} ${counts.targets}`);
  };

  test.each([
    ['team', ['North 2', 'South 1', '(none) 2']],
    ['role', ['Executive 2', 'Head of sales 1', '(none) 2']],
    ['manager', ['Bruno Neri 2', '(none) 3']],
  ])('groups their prospects by %s', async (by, rows) => {
    expect(await grouped(by)).toEqual(rows);
  });

  test('filters, is compared, and has a trend', async () => {
    const where = inTeams(['report', '--where', 'team=North']);
    const kept = await runJson<ReportResult>(where.args, where.setup);
    expect(kept.rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi', 'Carla Blu']);
    const compared = inTeams(['compare', '--by', 'team']);
    const { reps } = await runJson<CompareResult>(compared.args, compared.setup);
    expect(reps.map(({ rep }) => rep).toSorted()).toEqual(['North', 'South']);
  });

  test('gives way to a column of the prospects', async () => {
    const own = 'id,owner,stage,team\n1,a@x.it,Won,Own\n';
    expect(await grouped('team', { 'p.csv': own })).toEqual(['Own 1']);
  });

  test('is known where only activities say who the owner is', async () => {
    const { setup } = inTeams([], {
      'a.csv': 'prospect,rep,type,outcome\n7,c@x.it,meeting,held\n',
    });
    const args = ['report', '-a', 'a.csv', '--reps', 'users.csv', '--by', 'team'];
    const { rows } = await runJson<ReportResult>(args, setup);
    expect(rows.map(({ group }) => group.team)).toEqual(['north']);
  });

  test('is no column where no file has it', async () => {
    const { args, setup } = inTeams(['report', '--by', 'team'], {
      'users.csv': 'Name,Email\nAnna Rossi,a@x.it\n',
    });
    const { code, stderr } = await runCli(args, setup);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot use the column "team"')]);
  });
});

import { expect, test } from 'vitest';
import { folder, inFile, reportOf, runCli } from './fake-world.js';

test.each([
  'Name,Email,Role,Team,Active\nAnna Rossi,a@x.org,AE,North,yes\nBruno Conti,b@x.org,SDR,South,no\n',
  'user_id,name,role,active,department,email\n1,Anna Rossi,sales,1,A,a@x.org\n2,Bruno Conti,sales,0,B,b@x.org\n',
  'id,name,email,team\n1,Anna Rossi,a@x.org,North\n2,Bruno Conti,b@x.org,South\n',
  'First Name,Last Name,Username,Email,Profile,Active\nAnna,Rossi,arossi,a@x.org,Standard,TRUE\nBruno,Conti,bconti,b@x.org,Standard,TRUE\n',
  'User ID,Full Name,Email,Role,Status\n1,Anna Rossi,a@x.org,AE,Active\n2,Bruno Conti,b@x.org,SDR,Inactive\n',
  'Mitarbeiter;E-Mail;Team;Rolle\nAnna Rossi;a@x.org;Nord;Vertrieb\nBruno Conti;b@x.org;Süd;Vertrieb\n',
])('users given alone are read with --reps, which is said: %s', async (csv) => {
  for (const command of ['report', 'service', 'check']) {
    const { code, stderr } = await runCli([command, 'f.csv'], inFile(csv));
    expect([code, stderr]).toEqual([3, expect.stringContaining('--reps f.csv')]);
    expect(stderr).not.toContain('--counts');
  }
});

test('what is said of users works when it is pasted', async () => {
  const cwd = folder({
    'deals.csv': 'id,owner,stage\n1,a@x.org,Won\n2,b@x.org,Lost\n',
    'f.csv': 'Name,Email,Role,Team\nAnna Rossi,a@x.org,AE,North\nBruno Conti,b@x.org,SDR,South\n',
  });
  const { rows } = await reportOf(['deals.csv', '--reps', 'f.csv'], { cwd });
  expect(rows.map(({ group }) => group['rep'])).toEqual(['Anna Rossi', 'Bruno Conti']);
});

test.each([
  ['of customers', 'Name,Email,Department,Company\nAnna Rossi,a@x.org,IT,Acme\n'],
  ['of days', 'Owner,Created,Closed\nAnna,2026-01-02,2026-01-04\n'],
])('a list %s is none of users, and none of counts', async (_, csv) => {
  const { stderr } = await runCli(['report', 'f.csv'], inFile(csv));
  expect(stderr).toContain('Cannot measure f.csv');
  expect(stderr).not.toMatch(/--reps|--counts/);
});

test('leads whose owners come once each are no users', async () => {
  const csv =
    'Name,Email,Owner ID,Team,Status\nAcme,a@x.org,1,North,Won\nBeta,b@x.org,2,South,Lost\n';
  const { total } = await reportOf(['f.csv'], inFile(csv));
  expect(total.counts.wins).toBe(1);
});

test.each([
  [
    'an owner',
    'Name,Email,Manager,Owner,Status\nZoe,a@x.org,Mia,Ann,Active\nEve,b@x.org,Mia,Bob,Active\n',
  ],
  [
    'the owner of a lead',
    'Lead owner,Email,Manager,Status,Created\nAnn,a@x.org,Zoe,Active,2026-01-02\nBob,b@x.org,Zoe,Active,2026-01-03\n',
  ],
  [
    'the day each came in',
    'Name,Email,Manager,Status,Created\nZoe,a@x.org,Mia,Active,2026-01-02\nEve,b@x.org,Kim,Active,2026-01-03\n',
  ],
])('a list with %s is none of users', async (_, csv) => {
  const { total } = await reportOf(['f.csv'], inFile(csv));
  expect(total.counts.targets).toBe(2);
});

test('counts of each are proposed to be read as such', async () => {
  const csv = 'Sales agent,Dials,Talks\nAnna,50,20\nBruno,60,10\n';
  const { stderr } = await runCli(['report', 'f.csv'], inFile(csv));
  expect(stderr).toContain('--counts f.csv');
});

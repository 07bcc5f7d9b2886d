import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { folder, runJson } from './fake-world.js';

const deals = `Opportunity Owner,Opportunity Name,Stage,Created Date
Anna,Alfa,Proposal/Price Quote,2026-01-05
Bo,Beta,Closed Lost,2026-01-06
`;
const changes = `Opportunity Name,From Stage,To Stage,Last Modified
Alfa,Qualification,Proposal/Price Quote,2026-02-10
Beta,Qualification,Closed Lost,2026-02-12
Gamma,Qualification,Closed Lost,2026-02-12
`;
const check = (...args: string[]) =>
  runJson<CheckResult>(['check', '-p', 'deals.csv', ...args], {
    cwd: folder({ 'deals.csv': deals, 'changes.csv': changes }),
  });

describe('changes of stage', () => {
  test.each([
    ['--history', 'changes.csv'],
    ['-a', 'changes.csv'],
    ['--history', 'changes.csv', '--crm', 'salesforce'],
    ['-a', 'changes.csv', '--crm', 'salesforce'],
  ])('are known by their columns: %j', async (...args) => {
    const { tables, links } = await check(...args);
    expect(tables[1]?.system).toBe('Salesforce opportunity history report');
    expect(links).toMatchObject([{ role: 'history', by: ['name'], rows: 3, matched: 2 }]);
  });

  test('with ids and the stages of any system are none of Salesforce, which links them by name', async () => {
    const cwd = folder({
      'deals.csv': 'id,stage\n1,Proposal\n',
      'changes.csv': 'deal id,from stage,to stage,changed on\n1,Qualified,Proposal,2026-02-10\n',
    });
    const args = ['check', '-p', 'deals.csv', '--history', 'changes.csv'];
    const { tables, links } = await runJson<CheckResult>(args, { cwd });
    expect([tables[1]?.system, links[0]?.by, links[0]?.matched]).toEqual([null, ['id'], 1]);
  });

  test('that match no prospect are called so, and do not make the files foreign to each other', async () => {
    const { fit, warnings } = await check('--history', 'changes.csv');
    expect(fit).toBe('partly');
    expect(warnings.find(({ code }) => code === 'changes-unmatched')?.message).toBe(
      '1 of 3 changes of stage names a prospect that is not in the prospects file, and does not count.',
    );
  });
});

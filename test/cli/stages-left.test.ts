import { expect, test } from 'vitest';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import { countsOf, folder, reportOf, runJson } from './fake-world.js';

/** Deals made in a later stage than the first, of which no change of stage says that they entered it. */
const files = {
  'deals.csv': 'id,rep,stage,created\n1,Anna,Closed lost,2026-01-05\n2,Anna,Qualified,2026-01-05\n',
  'history.csv': `deal id,from stage,to stage,changed on
1,Proposal,Closed lost,2026-02-10
2,Proposal,Qualified,2026-02-11
`,
};
const args = ['-p', 'deals.csv', '--history', 'history.csv'];

test('a stage that a deal left was reached, undated', async () => {
  expect(countsOf(await reportOf(args, { cwd: folder(files) }))[0]).toBe('Anna 2 2 ? ? 2 0 ? 1');
});

test('a row that says which stage was left is explained by it', async () => {
  const { path, rows } = await runJson<ExplainResult>(['explain', '1', ...args], {
    cwd: folder(files),
  });
  const change = rows.find(({ role }) => role === 'history');
  expect(change?.proves).toEqual(['qualified', 'proposals', 'lost']);
  expect(change?.counts).toEqual(['qualified', 'proposals', 'lost']);
  expect(path.find(({ milestone }) => milestone === 'proposals')).toMatchObject({
    reached: true,
    day: null,
    because: 'record 1 (line 2) of history.csv',
  });
  expect(path.find(({ milestone }) => milestone === 'lost')?.day).toBe('2026-02-10');
});

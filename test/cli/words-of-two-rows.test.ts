import { expect, test } from 'vitest';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import { folder, runJson } from './fake-world.js';

const header = 'Deal ID,Owner,Status,Amount\n';

test('a deal that is won in one file and lost in another is explained by both rows', async () => {
  const cwd = folder({
    'a.csv': `${header}1,Ann,Won,100\n2,Bob,Lost,50\n`,
    'b.csv': `${header}1,Ann,Lost,100\n2,Bob,Lost,50\n`,
  });
  const args = ['explain', '1', '-p', 'a.csv', 'b.csv'];
  const { path, rows } = await runJson<ExplainResult>(args, { cwd });
  const reasonOf = (one: string) => path.find(({ milestone }) => milestone === one)?.because;
  expect(reasonOf('wins')).toBe(
    'another row of it says so, but the one whose word stands does not',
  );
  expect(reasonOf('lost')).toContain('b.csv');
  expect(rows.find(({ file }) => file === 'a.csv')?.why).toContain(
    'the status of another row stands',
  );
});

test('what no row says, no row proves', async () => {
  const cwd = folder({ 'a.csv': `${header}1,Ann,Open,100\n2,Bob,Lost,50\n3,Bob,Won,50\n` });
  const { path } = await runJson<ExplainResult>(['explain', '1', '-p', 'a.csv'], { cwd });
  expect(path.find(({ milestone }) => milestone === 'wins')?.because).toBe('no row proves it');
});

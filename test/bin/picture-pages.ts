import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runBin } from './run-bin.js';
import { teamFiles } from './team-files.js';

const team = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];

/** Pages with every picture there is, drawn into a folder of their own. */
export function picturePages() {
  const folder = mkdtempSync(join(tmpdir(), 'spanco-pictures-'));
  const goals = join(folder, 'goals.csv');
  writeFileSync(
    goals,
    'rep,measure,target,start,end\nteam,wins,80,2026-01-01,2026-12-31\nLucia Forlì,wins,30,2026-01-01,2026-12-31\n',
  );
  const late = teamFiles(['Anna Rossi', 'Bruno Conti', 'Lucia Forlì', "Niccolò D'Amico"]);
  const at = (file: string) => join(folder, file);
  writeFileSync(at('late-prospects.csv'), late.prospects);
  writeFileSync(at('late-activities.csv'), late.activities);
  const goalOf = (rep: string, target: number) => `${rep},wins,${target},2026-01-01,2026-06-30\n`;
  writeFileSync(
    at('late-goals.csv'),
    `rep,measure,target,start,end\n${goalOf('team', 120_000)}${goalOf('Anna Rossi', 30)}${goalOf('Bruno Conti', 1)}`,
  );
  const pages: Readonly<Record<string, readonly string[]>> = {
    page: ['page', ...team, '--as-of', '2026-03-31', '--goals', goals],
    compare: ['compare', ...team, '--rep', 'Lucia', '--rep', 'Marco'],
    // A last month that is not over: nobody came in, and what was begun before came to its end.
    late: [
      'page',
      ...['-p', at('late-prospects.csv'), '-a', at('late-activities.csv')],
      ...['--goals', at('late-goals.csv'), '--as-of', '2026-06-10'],
    ],
    // Without activities much cannot be told: cells and bars are hatched.
    open: ['page', ...team.slice(0, 2), '--as-of', '2026-03-31'],
  };
  return {
    names: Object.keys(pages),
    /** Draws a page. @returns its address */
    async draw(name: string, lang = 'en'): Promise<string> {
      const file = join(folder, `${name}-${lang}.html`);
      const { code, stderr } = await runBin([...pages[name]!, '-q', '--lang', lang, '-o', file]);
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
      return `file://${file}`;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

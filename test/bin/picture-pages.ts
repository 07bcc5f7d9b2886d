import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runBin } from './run-bin.js';

const team = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];

/** Pages with every picture there is, drawn into a folder of their own. */
export function picturePages() {
  const folder = mkdtempSync(join(tmpdir(), 'spanco-pictures-'));
  const goals = join(folder, 'goals.csv');
  writeFileSync(
    goals,
    'rep,measure,target,start,end\nteam,wins,80,2026-01-01,2026-12-31\nLucia Forlì,wins,30,2026-01-01,2026-12-31\n',
  );
  const pages: Readonly<Record<string, readonly string[]>> = {
    page: ['page', ...team, '--as-of', '2026-03-31', '--goals', goals],
    compare: ['compare', ...team, '--rep', 'Lucia', '--rep', 'Marco'],
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

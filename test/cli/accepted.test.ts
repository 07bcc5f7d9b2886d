import { describe, expect, test } from 'vitest';
import { readStudy, report } from '../../src/index.js';
import type { CommandName } from '../../src/cli/commands.js';
import { messagesOf, type Noted } from '../../src/questions/common/accepted.js';
import { noteCodes } from '../../src/warnings/warnings.js';
import { folder, runCli, runJson } from './fake-world.js';

const exported = {
  'p.csv': 'id,rep,stage,created\n1,Anna,Lost,2026-01-05\n2,anna,Won,2026-01-09\n',
  'a.csv': 'prospect,type,outcome,date\n1,call,reached,2026-02-01\n9,call,reached,2026-02-02\n',
};
const accepting = (...accepted: string[]) =>
  folder({ ...exported, 'spanco.config.json': JSON.stringify({ accepted }) });
const args = ['-p', 'p.csv', '-a', 'a.csv', '--as-of', '2026-03-01'] as const;
const asked = {
  report: [],
  compare: [],
  plan: ['--wins', '3'],
  scorecard: [],
  leads: [],
  trend: [],
  check: [],
} as const satisfies Partial<Record<CommandName, readonly string[]>>;

describe('notes that are accepted', () => {
  test.each(Object.entries(asked))(
    'are no longer said by %s, and marked in JSON',
    async (command, more) => {
      const run = [command, ...args, ...more];
      const { warnings } = await runJson<Noted>(run, { cwd: accepting() });
      const [known] = warnings;
      const cwd = accepting(known!.code);
      const again = await runJson<Noted>(run, { cwd });
      expect(again.warnings).toEqual(
        warnings.map((note) => (note.code === known!.code ? { ...note, accepted: true } : note)),
      );
      const said = messagesOf(again.warnings);
      expect(said).not.toContain(known!.message);
      for (const format of ['table', 'markdown', 'csv', 'html']) {
        const { stdout, stderr } = await runCli([...run, '--format', format, '--width', '9999'], {
          cwd,
        });
        const text = format === 'csv' ? stderr : stdout.replaceAll('&quot;', '"');
        expect(text).not.toContain(known!.message);
        if (command === 'report' && format !== 'html') {
          for (const message of said) expect(text).toContain(message);
        }
      }
    },
  );

  test('are marked for the library, too', async () => {
    const cwd = accepting('activities-unmatched');
    const study = await readStudy(
      { prospects: `${cwd}/p.csv`, activities: `${cwd}/a.csv` },
      { config: `${cwd}/spanco.config.json` },
    );
    const marked = report(study).warnings.filter(({ accepted }) => accepted === true);
    expect(marked.map(({ code }) => code)).toEqual(['activities-unmatched']);
  });

  test('are of codes that there are: another is an error with the nearest', async () => {
    const cwd = accepting('undated-leftout');
    const { code, stdout, stderr } = await runCli(['report', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'accepted.0 cannot be "undated-leftout": the nearest is "undated-left-out"',
    );
  });

  test('are listed by the schema of the configuration', async () => {
    const { stdout } = await runCli(['schema', 'config']);
    const { properties } = JSON.parse(stdout) as {
      properties: { accepted: { items: { enum: string[] } } };
    };
    expect(properties.accepted.items.enum).toEqual(noteCodes);
  });
});

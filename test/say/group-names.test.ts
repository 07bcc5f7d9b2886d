import { describe, expect, test } from 'vitest';
import { UNASSIGNED } from '../../src/cells/names/dictionary.js';
import { NONE } from '../../src/funnel/groups.js';
import { DECIDED } from '../../src/funnel/temperature.js';
import { qualificationKinds } from '../../src/knowledge/words/qualifications.js';
import { sourceKinds } from '../../src/knowledge/words/sources.js';
import { temperatureKinds } from '../../src/knowledge/words/temperatures.js';
import { en } from '../../src/say/en/index.js';
import { languages } from '../../src/say/language.js';
import { voiceOf } from '../../src/say/languages.js';
import { inFolder, runCli } from '../cli/fake-world.js';

const others = languages.filter((language) => language !== 'en');

describe.each(others)('groups that we ourselves name, in %s', (language) => {
  test.each([NONE, UNASSIGNED, DECIDED])('%s is said in its words', async (label) => {
    const { groups } = await voiceOf(language);
    expect(groups.name('temperature', label)).toMatch(/^\([^()]+\)$/);
    expect(groups.name('temperature', label)).not.toBe(label);
  });

  test('notes call groups and periods as the tables do', async () => {
    const { notes } = await voiceOf(language);
    const groups = [UNASSIGNED, '2026-04'];
    const above = [{ ratio: 'closing' as const, groups }];
    for (const note of [
      notes['ratio-above-one']({ code: 'ratio-above-one', ratio: 'closing', groups }),
      notes['periods-mixed']({ code: 'periods-mixed', above, mixed: [] }),
    ]) {
      expect(note).not.toMatch(/unassigned|2026-04/);
    }
  });

  test('the sources of an export have the names that the tables have', async () => {
    const { source } = (await voiceOf(language)).leads.kinds;
    const deals = (words: readonly string[]) =>
      ['Id,Rep,Source,Status', ...words.map((word, at) => `${at},Anna,${word},Open`)].join('\n');
    const note = async (words: readonly string[]) =>
      inFolder({ 'deals.csv': deals(words) }, async (cwd) => {
        const { stdout } = await runCli(['leads', 'deals.csv', '--lang', language, '--json'], {
          cwd,
        });
        const { warnings } = JSON.parse(stdout) as {
          readonly warnings: readonly { readonly code: string; readonly message: string }[];
        };
        return warnings.find(({ code }) => code === 'sources-merged')?.message;
      });
    expect(await note(['Fair', source.coldCall])).toContain(source.tradeFair);
    // What is called as its reader calls it stands under no other name.
    expect(await note(['Fair', source.coldCall])).not.toContain(source.coldCall);
    expect(await note([source.coldCall])).toContain(source.coldCall);
  });
});

test.each(others)('a report in %s calls sources as the export does', async (language) => {
  const files = { 'deals.csv': 'Id,Rep,Source,Status\n1,Anna,Website,Won\n2,Anna,Referral,Lost\n' };
  await inFolder(files, async (cwd) => {
    const { stdout } = await runCli(['report', 'deals.csv', '--by', 'source', '--lang', language], {
      cwd,
    });
    expect(stdout).toMatch(/^Website /m);
    expect(stdout).toMatch(/^Referral /m);
  });
});

test('results call the kinds of leads as English does', () => {
  const titled = (kinds: object) =>
    Object.fromEntries(
      Object.entries(kinds).map(([kind, { title }]: [string, { title: string }]) => [kind, title]),
    );
  const { source, temperature, qualification } = en.leads.kinds;
  expect(titled(sourceKinds)).toEqual(source);
  expect(titled(temperatureKinds)).toEqual(temperature);
  expect(titled(qualificationKinds)).toEqual(qualification);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readCases, runCase } from './case.js';
import { agrees, valueAt } from './expectation.js';

// Starting a process takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 30_000, maxConcurrency: 4 });

const folder = new URL('../cases/', import.meta.url);

describe.each(readdirSync(folder).sort())('test/cases/%s', (group) => {
  const cases = readCases(readFileSync(new URL(group, folder), 'utf8'));
  test.concurrent.each(cases.map((each) => [each.title, each] as const))('%s', async (_, each) => {
    expect(await runCase(each)).toBe('');
  });
});

describe('a case', () => {
  const result = {
    rows: [{ group: { rep: 'Anna B.' }, wins: 2 }],
    total: { p: 0.8123, low: null },
  };

  test.each<[string, unknown, boolean]>([
    ['rows[Anna B.].wins', 2, true],
    ['rows[Anna B.].wins', 3, false],
    ['rows[Zoe].wins', 'absent', true],
    ['rows.0.wins', { min: 1, max: 2 }, true],
    ['rows.0.wins', { min: 3 }, false],
    ['rows.length', 1, true],
    ['total.p', '~0.81', true],
    ['total.p', '~0.82', false],
    ['total.low', 'any', false],
    ['total.low', null, true],
  ])('that expects %s to be %j: %s', (path, expected, holds) => {
    expect(agrees(valueAt(result, path), expected)).toBe(holds);
  });

  test('that is misspelt is none', () => {
    expect(() => readCases('[{ "title": "", "why": "", "args": [], "expects": {} }]')).toThrow();
  });
});

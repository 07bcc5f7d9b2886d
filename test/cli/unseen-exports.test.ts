import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { folder, reportOf, runJson } from './fake-world.js';
import { unseen } from './unseen-exports.js';

describe.each(unseen)('$system', ({ csv, encoding, args = [], more = {}, reps, revenue, read }) => {
  const files = ['export.csv', ...Object.keys(more), ...args];
  const written = () => {
    const cwd = folder(more);
    writeFileSync(join(cwd, 'export.csv'), csv, encoding ?? 'utf8');
    return { cwd };
  };

  test('is counted as a person counts it', async () => {
    const { rows, total } = await reportOf([...files, '--as-of', '2026-06-30'], written());
    const asked = (rep: string, counts: object) => {
      const row = rows.find(({ group }) => group['rep'] === rep);
      const found = Object.keys(counts).map((name) => [name, row?.counts[name as 'wins']]);
      return [rep, Object.fromEntries(found)] as const;
    };
    const counted = Object.entries(reps).map(([rep, counts]) => asked(rep, counts));
    expect(rows.map(({ group }) => group['rep']).sort()).toEqual(Object.keys(reps).sort());
    expect(Object.fromEntries(counted)).toEqual(reps);
    if (revenue === undefined) return;
    const money = (total.revenue ?? []).map(({ currency, amount }) => [currency ?? '', amount]);
    expect(Object.fromEntries(money)).toEqual(revenue);
  });

  test('has its columns read', async () => {
    const { tables } = await runJson<CheckResult>(['check', ...files], written());
    const table = tables.find(({ file }) => file === 'export.csv');
    const found = Object.keys(read).map((field) => [field, table?.columns[field]?.[0]]);
    expect(Object.fromEntries(found)).toEqual(read);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOf, root } from './fake-world.js';

type Counts = Readonly<Record<string, number | null>>;
interface Case {
  readonly args: readonly string[];
  readonly about: string;
  /** What the generator decided; what it is not certain about is not there. */
  readonly truth: {
    readonly rows: Readonly<Record<string, Counts>>;
    readonly revenue: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly ledger: Readonly<Record<string, number>>;
  };
}

const folder = join(root, 'fixtures/crm');
const names = readdirSync(folder).sort();
const caseOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, 'report.json'), 'utf8')) as Case;

/** Those of the counts found that are expected to be something: a key that is missing is not compared. */
const among = (found: Counts | undefined, expected: Counts) =>
  Object.fromEntries(Object.keys(expected).map((key) => [key, found?.[key]]));

/** What the program makes of a case. */
async function read(name: string) {
  const { args } = caseOf(name);
  return reportOf(args, { cwd: join(folder, name), today: '2026-10-01' });
}

test('there is an export of every system', () => {
  expect(names.length).toBeGreaterThan(15);
});

describe.each(names)('fixtures/crm/%s', (name) => {
  const { truth } = caseOf(name);

  test('gives every rep the counts the generator decided', async () => {
    const { rows } = await read(name);
    expect(rows.map(({ group }) => group.rep).sort()).toEqual(Object.keys(truth.rows).sort());
    const found = Object.fromEntries(rows.map(({ group, counts }) => [group.rep!, counts]));
    for (const [rep, expected] of Object.entries(truth.rows)) {
      expect({ [rep]: among(found[rep], expected) }).toEqual({ [rep]: expected });
    }
  });

  test('sums the money of the deals won per currency', async () => {
    const { rows } = await read(name);
    const cents = (amount: number) => Math.round(amount * 100) / 100;
    const found = Object.fromEntries(
      rows.map(({ group, revenue }) => [
        group.rep!,
        Object.fromEntries(revenue.map((one) => [one.currency ?? '(none)', cents(one.amount)])),
      ]),
    );
    expect(found).toEqual(truth.revenue);
  });

  test('knows where every row went', async () => {
    const { args } = caseOf(name);
    const { quality } = await read(name);
    // A list of people is no part of the export, and so of no ledger of it.
    const users = args[args.indexOf('--reps') + 1];
    const files = quality.files.filter(({ file }) => !args.includes('--reps') || file !== users);
    const sum = (key: string) =>
      files.reduce((all, file) => all + (file as unknown as Record<string, number>)[key]!, 0);
    const found = Object.fromEntries(Object.keys(truth.ledger).map((key) => [key, sum(key)]));
    expect(found).toEqual(truth.ledger);
  });
});

test('making the exports again gives the bytes that are here, and no other file is', async () => {
  const url = new URL('../../fixtures/make/crm/cases.js', import.meta.url).href;
  const { crmCases } = (await import(url)) as {
    crmCases: () => { name: string; files: Readonly<Record<string, Buffer>> }[];
  };
  const made = new Map(
    crmCases().flatMap(({ name, files }) =>
      Object.entries(files).map(([file, content]) => [join(name, file), content] as const),
    ),
  );
  const here = names.flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => join(name, file)),
  );
  expect(here.sort()).toEqual([...made.keys()].sort());
  for (const [file, content] of made) {
    expect(readFileSync(join(folder, file)).equals(content), file).toBe(true);
  }
});

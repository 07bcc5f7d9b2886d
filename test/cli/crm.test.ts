import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crmCaseOf, crmDay, crmFolder, crmNames, foundIn } from './crm.js';
import { reportOf } from './fake-world.js';

/** What the program makes of an export. */
async function read(name: string) {
  const crmCase = crmCaseOf(name);
  const cwd = join(crmFolder, name);
  return foundIn(await reportOf(crmCase.args, { cwd, today: crmDay }), crmCase);
}

test('there is an export of every system', () => {
  expect(crmNames.length).toBeGreaterThan(15);
});

describe.each(crmNames)('fixtures/crm/%s', (name) => {
  const { truth } = crmCaseOf(name);

  test('gives every rep the counts the generator decided', async () => {
    expect((await read(name)).rows).toEqual(truth.rows);
  });

  test('sums the money of the deals won per currency', async () => {
    expect((await read(name)).revenue).toEqual(truth.revenue);
  });

  test('knows where every row went', async () => {
    expect((await read(name)).ledger).toEqual(truth.ledger);
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
  const here = crmNames.flatMap((name) =>
    readdirSync(join(crmFolder, name)).map((file) => join(name, file)),
  );
  expect(here.sort()).toEqual([...made.keys()].sort());
  for (const [file, content] of made) {
    expect(readFileSync(join(crmFolder, file)).equals(content), file).toBe(true);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder, reportOf, root } from './fake-world.js';

type Counts = Record<string, Record<string, number>>;
interface Truth {
  readonly skipped: number;
  readonly path: Counts;
  readonly staged: Counts;
  readonly recorded: Counts;
  readonly strict: Counts;
  readonly actor: Counts;
  readonly status: Counts;
  readonly revenue: Counts;
}

const part = async (name: string) =>
  (await import(new URL(`../../fixtures/make/${name}.js`, import.meta.url).href)) as Record<
    string,
    (data?: unknown) => unknown
  >;

// What the generator of the fixtures decided: it counts its own decisions, it reads no file.
let truth: Record<'team' | 'textbook', Truth>;
beforeAll(async () => {
  const [generate, team, textbook] = [
    await part('truth'),
    await part('team'),
    await part('textbook'),
  ];
  truth = {
    team: generate.truth!(team.team!()) as Truth,
    textbook: generate.truth!(textbook.textbook!()) as Truth,
  };
});

const milestones = 'targets qualified booked held proposals wins orders'.split(' ');

async function counted(args: readonly string[], cwd = root): Promise<Counts> {
  const { rows } = await reportOf(args, { cwd });
  return Object.fromEntries(
    rows.map(({ group, counts }) => [
      group.rep!,
      Object.fromEntries(Object.entries(counts).filter(([key]) => milestones.includes(key))),
    ]),
  ) as Counts;
}

const fixture = (name: string) => [
  '-p',
  `fixtures/${name}/prospects.csv`,
  '-a',
  `fixtures/${name}/activities.csv`,
];

test('the textbook is counted as it was made', async () => {
  expect(await counted(fixture('textbook'))).toEqual(truth.textbook.recorded);
});

describe('the team', () => {
  test('with stages: everything that happened, but for appointments that no one says were held', async () => {
    expect(await counted(fixture('team'))).toEqual(truth.team.staged);
  });

  test('with stages: --stages implied: everything that happened, whether or not somebody recorded it', async () => {
    expect(await counted([...fixture('team'), '--stages', 'implied'])).toEqual(truth.team.path);
  });

  test('is lost and paid as it was made', async () => {
    const { rows } = await reportOf(fixture('team'));
    for (const { group, counts, revenue } of rows) {
      expect(counts.lost).toBe(truth.team.status[group.rep!]!.Lost);
      const money: unknown = Object.fromEntries(
        revenue.map(({ currency, amount }) => [currency, amount]),
      );
      expect(money).toEqual(truth.team.revenue[group.rep!] ?? {});
    }
  });

  /** The team without stage and status, and with its misspelt outcome put right: activities alone prove. */
  const bare = () =>
    folder({
      'prospects.csv': readFileSync(join(root, 'fixtures/team/prospects.csv'), 'utf8').replace(
        ',Stage,Status,',
        ',Ignored one,Ignored two,',
      ),
      'activities.csv': readFileSync(join(root, 'fixtures/team/activities.csv'), 'utf8').replace(
        'Helld',
        'Held',
      ),
    });
  const both = ['-p', 'prospects.csv', '-a', 'activities.csv'];

  test('without stages: what is recorded', async () => {
    const cwd = bare();
    expect(await counted(both, cwd)).toEqual(truth.team.recorded);
    expect((await reportOf(both, { cwd })).quality.skippedStages).toBe(truth.team.skipped);
  });

  test.each(['strict', 'implied'] as const)('without stages: --stages %s', async (policy) => {
    const expected = policy === 'strict' ? truth.team.strict : truth.team.path;
    expect(await counted([...both, '--stages', policy], bare())).toEqual(expected);
  });

  test('without stages: --credit actor', async () => {
    const found = await counted([...both, '--credit', 'actor'], bare());
    for (const [rep, counts] of Object.entries(truth.team.actor)) {
      expect(found[rep]).toMatchObject(counts);
    }
  });
});

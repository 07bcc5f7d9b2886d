import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import { inFolder, runCli, runJson } from '../cli/fake-world.js';
import type { Counts, Report } from '../cli/report.js';
import { csv, day, type Fields, patience } from './exports.js';

/** Files by name, each with its records; one without records is not given. */
type Files = Readonly<Record<string, readonly Fields[]>>;

const maybe = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: values }, { weight: 1, arbitrary: fc.constant('') });
/** Few days, so that evidence of one day is frequent. */
const someDay = maybe(fc.oneof(day, fc.constantFrom('2026-01-05', '2026-01-06')));
const rep = maybe(fc.constantFrom('Anna', 'Bruno', 'Zoe'));
const stage = fc.constantFrom(
  ...['New', 'Qualified', 'Appointment scheduled', 'Proposal', 'Won', 'Delivered', 'Lost'],
  ...['Zorgle', ''],
);
const flag = fc.constantFrom('true', 'false', '');

/** Columns that a file of prospects may have, each a kind of evidence. */
const columns = {
  rep,
  stage,
  status: fc.constantFrom('Open', 'Won', 'Lost', 'Frobbed', ''),
  IsWon: flag,
  IsClosed: flag,
  created: someDay,
  closed: someDay,
  qualifiedOn: someDay,
  bookedOn: someDay,
  heldOn: someDay,
  wonOn: someDay,
  lostOn: someDay,
} as const;

const prospectOf = fc.integer({ min: 1, max: 4 }).map(String);

/** A file of prospects with some of the columns; ids may come twice. */
const prospects = fc
  .tuple(fc.subarray(Object.keys(columns) as (keyof typeof columns)[]), fc.boolean())
  .chain(([kept, isNamed]) =>
    fc.array(
      fc.record({
        id: prospectOf,
        ...(isNamed ? { name: fc.constantFrom('Alfa', 'Beta') } : {}),
        // Without any of these there is no progress to measure.
        ...(kept.some((column) => column !== 'rep' && column !== 'created') ? {} : { stage }),
        ...Object.fromEntries(kept.map((column) => [column, columns[column]])),
      }) as fc.Arbitrary<Fields>,
      { minLength: 1, maxLength: 6 },
    ),
  );

const activities = fc.array(
  fc.record({
    id: fc.constantFrom('', '', 'A1', 'A2'),
    prospect: prospectOf,
    rep,
    type: fc.constantFrom(
      ...['Call', 'Qualification call', 'Appointment', 'Proposal', 'Sale', 'Delivery', 'Note'],
      ...['Loss', 'Zorgle', ''],
    ),
    outcome: fc.constantFrom('Completed', 'Held', 'No show', 'Interested', 'Lost', 'Frobbed', ''),
    date: someDay,
  }),
  { maxLength: 10 },
);

const history = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.record({ 'deal id': prospectOf, from: stage, to: stage, 'changed on': someDay }), {
      maxLength: 8,
    }),
  )
  .map(([hasFrom, rows]): Fields[] =>
    rows.map(({ from, to, ...others }) => ({
      ...others,
      ...(hasFrom ? { 'from stage': from } : {}),
      'to stage': to,
    })),
  );

/** Exports of every kind of evidence: one or two files of prospects or none, activities, history. */
const exports: fc.Arbitrary<Files> = fc
  .record({
    'leads.csv': fc.option(prospects, { freq: 5, nil: [] }),
    'deals.csv': fc.option(prospects, { freq: 1, nil: [] }),
    'activities.csv': activities,
    'history.csv': history,
  })
  .filter((files) => Object.values(files).some((records) => records.length > 0));

const switches: Readonly<Record<string, string>> = {
  'leads.csv': '-p',
  'deals.csv': '-p',
  'activities.csv': '-a',
  'history.csv': '--history',
};

const counting = fc
  .record({
    stages: fc.constantFrom('recorded', 'implied', 'strict'),
    credit: fc.constantFrom('owner', 'actor'),
  })
  .map((options) => Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]));

/** Runs a check on an export, once with the files that have records. */
const onExport = (
  given: Files,
  check: (inputs: readonly string[], cwd: string, files: Files) => Promise<void>,
): Promise<void> => {
  const files = Object.fromEntries(
    Object.entries(given).filter(([, records]) => records.length > 0),
  );
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, records]) => [name, csv(records)]),
  );
  const inputs = Object.keys(files).flatMap((name) => [switches[name]!, name]);
  return inFolder(texts, (cwd) => check(inputs, cwd, files));
};

/** The ids of the prospects that an export has. */
function idsOf(files: Files): string[] {
  const given = ['leads.csv', 'deals.csv'].flatMap((name) => files[name] ?? []);
  const named = ['activities.csv', 'history.csv'].flatMap((name) => files[name] ?? []);
  const ids =
    given.length > 0
      ? given.map((fields) => fields.id!)
      : named.map((fields) => fields.prospect ?? fields['deal id']!);
  return [...new Set(ids)];
}

/** What is said of some prospects, counted by rep as a report does. */
function countsByRep(results: readonly ExplainResult[]): Map<string, Record<string, number>> {
  const counts = new Map<string, Record<string, number>>();
  for (const { path } of results) {
    for (const { milestone, reached, credit } of path) {
      if (!reached) continue;
      const row = counts.get(credit!) ?? {};
      row[milestone] = (row[milestone] ?? 0) + 1;
      counts.set(credit!, row);
    }
  }
  return counts;
}

const withoutZeros = (counts: Counts | Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => (count ?? 0) > 0));

/** What rows say besides days, as they stand in the file. */
const recordOf = (files: Files, { file, record }: { file: string; record: number }) =>
  files[file]![record - 1]!;

/** The path and the rows of one prospect tell the same, and what the rows of the files hold. */
function checkTelling({ path, rows, options, prospect }: ExplainResult, files: Files): void {
  for (const step of path) {
    const { milestone, reached, because, witness, credit } = step;
    const counting = rows.filter(({ counts }) => counts.includes(milestone));
    const text = JSON.stringify({ step, rows });
    expect(witness !== null, text).toBe(reached);
    if (witness === null) {
      expect(counting, text).toEqual([]);
      const proven = rows.some(({ proves }) => proves.includes(milestone));
      // What a row proves is left out by a policy, a newer word on the end, or what appointments say.
      if (!proven) continue;
      expect(because, text).toMatch(
        options.stages === 'strict'
          ? /newer word|appointment|^left (out|open) \(--stages strict\)/u
          : /newer word|appointment|how far it came/u,
      );
      continue;
    }
    const record = recordOf(files, witness);
    const isProspect = switches[witness.file] === '-p';
    expect(
      rows.some(({ file, record }) => file === witness.file && record === witness.record),
      text,
    ).toBe(true);
    if (witness.implied) expect([options.stages, counting], text).toEqual(['implied', []]);
    // Being named makes a target; the row itself does not say so.
    else if (milestone === 'targets' && !isProspect) expect(counting, text).toEqual([]);
    else {
      expect(counting, text).toEqual([expect.objectContaining({ file: witness.file })]);
      expect(counting[0]!.record, text).toBe(witness.record);
      expect(because, text).toContain(`record ${witness.record} `);
      expect(because, text).toContain(witness.file);
    }
    // The day stands in the row that it is told of, and nobody made it up.
    const dating = recordOf(files, witness.dated ?? witness);
    if (step.day !== null) expect(Object.values(dating), text).toContain(step.day);
    const isActivity = witness.file === 'activities.csv' && milestone !== 'targets';
    if (options.credit === 'actor' && isActivity) {
      expect(credit, text).toBe(record.rep === '' ? '(unassigned)' : record.rep);
    } else expect(credit, text).toBe(prospect.rep);
  }
  for (const { proves, counts } of rows) {
    expect(proves).toEqual(expect.arrayContaining(counts));
  }
}

test(
  'what is explained of every prospect adds up to what a report counts, and each milestone has one row it counts because of',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(exports, counting, async (given, how) => {
        await onExport(given, async (inputs, cwd, files) => {
          const counted = await runCli(['report', ...inputs, ...how, '--by', 'rep', '--json'], {
            cwd,
          });
          // Of an export that cannot be measured, nothing is counted.
          fc.pre(counted.code === 0);
          const results: ExplainResult[] = [];
          for (const id of idsOf(files)) {
            const result = await runJson<ExplainResult>(['explain', id, ...inputs, ...how, '-q'], {
              cwd,
            });
            checkTelling(result, files);
            results.push(result);
          }
          const rows = (JSON.parse(counted.stdout) as Report).rows
            .map(({ group, counts }) => [group.rep!, withoutZeros(counts)] as const)
            .filter(([, counts]) => Object.keys(counts).length > 0);
          expect(Object.fromEntries(countsByRep(results))).toEqual(Object.fromEntries(rows));
        });
      }),
      { numRuns: 50 },
    );
  },
);

test(
  'activities that count for nothing, and say nothing of the end or of an appointment, can be left away',
  { timeout: patience },
  async () => {
    const known = ({ path }: ExplainResult, other: ExplainResult) =>
      path
        // What is known is a matter of the whole export.
        .filter((step, place) => step.known && other.path[place]!.known)
        .map(({ milestone, reached, day, credit }) => ({ milestone, reached, day, credit }));
    await fc.assert(
      fc.asyncProperty(exports, fc.constantFrom('owner', 'actor'), async (given, credit) => {
        const explained = async (inputs: readonly string[], cwd: string, id: string) => {
          const args = ['explain', id, ...inputs, '--credit', credit, '--json', '-q'];
          const { code, stdout } = await runCli(args, { cwd });
          fc.pre(code === 0);
          return JSON.parse(stdout) as ExplainResult;
        };
        await onExport(given, async (inputs, cwd, files) => {
          const rows = files['leads.csv'] ?? files['deals.csv'];
          // The owner and being a target may come from an activity, where no prospects say so.
          fc.pre(rows !== undefined && 'rep' in rows[0]!);
          const id = rows[0].id!;
          const before = await explained(inputs, cwd, id);
          const idle = before.rows
            .filter(({ role, counts }) => role === 'activities' && counts.length === 0)
            .filter(
              ({ proves, says }) =>
                !proves.some((outcome) => ['wins', 'orders', 'lost'].includes(outcome)) &&
                says.type !== 'Appointment' &&
                says.outcome !== 'No show',
            )
            .map(({ record }) => record);
          const activities = (files['activities.csv'] ?? []).filter(
            (_, place) => !idle.includes(place + 1),
          );
          fc.pre(idle.length > 0);
          await onExport({ ...files, 'activities.csv': activities }, async (fewer, other) => {
            const after = await explained(fewer, other, id);
            expect(known(after, before)).toEqual(known(before, after));
          });
        });
      }),
      { numRuns: 50 },
    );
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFolder } from '../cli/fake-world.js';
import { type Ledger, type Report, report } from '../cli/report.js';
import { csvLines, day, type Fields, files, smallExport, way, patience } from './exports.js';

/** Rows that exports have and nobody can use, or not as they are; each is made for the columns of a file. */
const spoiling: Readonly<Record<string, (columns: readonly string[], row: string) => string>> = {
  'a line with nothing on it': () => '',
  'a row of empty cells': (columns) => ','.repeat(columns.length - 1),
  'a row of spaces': (columns) => columns.map(() => ' ').join(','),
  'the header again': (columns) => columns.join(','),
  'a footer': (columns) => `Grand total (12 records)${','.repeat(columns.length - 1)}`,
  'the row above again': (_, row) => row,
  'a row with too many cells': (_, row) => `${row},surplus,cells`,
  'a row with too few cells': () => 'N-2,000',
  'a row without an id': (columns) => columns.map(() => '').join(',') + 'x',
  'a damaged id': (columns) =>
    columns.map((name) => (name === 'id' ? '1,5E+11' : '1.5E+11')).join(','),
  'a day that is none': (columns) =>
    columns
      .map((name) =>
        name === 'prospect'
          ? '000'
          : name === 'id'
            ? 'new'
            : /created|date/.test(name)
              ? '31/02/2026'
              : '',
      )
      .join(','),
  'an amount that is none': (columns) =>
    columns
      .map((name) =>
        name === 'id' ? 'N-3' : name === 'prospect' ? '000' : name === 'amount' ? 'a lot' : '',
      )
      .join(','),
  'somebody unknown': (columns) =>
    columns.map((name) => (name === 'prospect' ? 'nobody' : name === 'id' ? 'N-1' : '')).join(','),
  'a row that says otherwise': (columns) =>
    columns
      .map((name) => (name === 'prospect' || name === 'id' ? '000' : name === 'rep' ? 'Carla' : ''))
      .join(','),
};

const spoilt = fc.array(
  fc.record({ what: fc.constantFrom(...Object.keys(spoiling)), where: fc.nat() }),
  { maxLength: 8 },
);

/** Puts spoilt rows between the rows of a file, the last of which stays the last. */
function spoil(
  lines: readonly string[],
  spoilers: readonly { readonly what: string; readonly where: number }[],
): string[] {
  const result = [...lines];
  const columns = lines[0]!.split(',');
  for (const { what, where } of spoilers) {
    const at = 2 + (where % (result.length - 1));
    if (at < result.length) result.splice(at, 0, spoiling[what]!(columns, result[at - 1]!));
  }
  return result;
}

const placesOf = (ledger: Ledger): number =>
  ledger.used +
  ledger.blank +
  ledger.headerOrFooter +
  ledger.duplicate +
  ledger.rejected +
  ledger.unmatched;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What reports have above their header. */
const above = fc.constantFrom<readonly string[]>(
  [],
  ['Quarter to date'],
  ['', 'Quarter to date', ''],
);

/** Enough good activities that unmatched ones are a flaw of the export, not a wrong column. */
const calls = (on: string): Fields[] =>
  Array.from({ length: 8 }, () => ({
    id: '',
    prospect: '000',
    rep: 'Anna Rossi',
    type: 'Call',
    outcome: 'Interested',
    date: on,
  }));

function expectBalance({ files, all }: Report['quality']): void {
  for (const ledger of files) {
    expect(placesOf(ledger)).toBe(ledger.read);
    expect(sum(Object.values(ledger.rejectedBy))).toBe(ledger.rejected);
  }
  expect(placesOf(all)).toBe(all.read);
  const places = [
    'read',
    'used',
    'blank',
    'headerOrFooter',
    'duplicate',
    'rejected',
    'unmatched',
  ] as const;
  for (const place of places) expect(all[place]).toBe(sum(files.map((ledger) => ledger[place])));
}

test(
  'every row that was read is used, blank, a header or footer, a duplicate, rejected or unmatched',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        smallExport(3),
        fc.tuple(above, above),
        fc.tuple(spoilt, spoilt),
        day,
        way,
        async (
          { prospects, activities },
          [over, overActivities],
          [bad, badActivities],
          on,
          options,
        ) => {
          const lines = {
            'prospects.csv': [...over, ...spoil(csvLines(prospects), bad)],
            'activities.csv': [
              ...overActivities,
              ...spoil(csvLines([...activities, ...calls(on)]), badActivities),
            ],
          };
          const written = {
            'prospects.csv': `${lines['prospects.csv'].join('\n')}\n`,
            'activities.csv': `${lines['activities.csv'].join('\n')}\n`,
          };
          await inFolder(written, async (cwd) => {
            const { quality } = await report([...files, ...options], { cwd });
            expectBalance(quality);
            for (const { file, read } of quality.files) {
              // Every line but the header.
              expect(read).toBe(lines[file as keyof typeof lines].length - 1);
            }
          });
        },
      ),
      { numRuns: 50 },
    );
  },
);

test(
  'what stands in JSON and is no record has its place in the ledger',
  { timeout: patience },
  async () => {
    const strange = fc.array(
      fc.constantFrom<unknown>(null, 7, 'text', [], [1, 2], {}, { id: '' }),
      {
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        smallExport(3),
        strange,
        strange,
        async ({ prospects, activities }, bad, badActivities) => {
          const given = {
            prospects: [...prospects, ...bad, prospects[0]],
            activities: [...activities, ...badActivities, ...calls('')],
          };
          const written = {
            'p.json': JSON.stringify(given.prospects),
            'a.json': JSON.stringify(given.activities),
          };
          await inFolder(written, async (cwd) => {
            const { quality } = await report(['-p', 'p.json', '-a', 'a.json'], { cwd });
            expectBalance(quality);
            expect(quality.files.map(({ read }) => read)).toEqual([
              given.prospects.length,
              given.activities.length,
            ]);
            const one = await report([], { cwd, stdin: JSON.stringify(given) });
            expectBalance(one.quality);
            expect(one.quality.all).toEqual(quality.all);
          });
        },
      ),
      { numRuns: 40 },
    );
  },
);

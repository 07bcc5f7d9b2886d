import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFolder } from '../cli/fake-world.js';
import { type Report, report } from '../cli/report.js';
import { csv, type Fields, files, smallExport, way, patience } from './exports.js';

/** What the same data must agree in. */
const numbersOf = ({ rows, total }: Report) => ({ rows, total });

/** A list in the order of some random keys. */
function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((item, at) => ({ item, key: keys[at % keys.length]! ^ (at * 0x9e37) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const keys = fc.array(fc.integer({ min: 0, max: 0xfffff }), { minLength: 32, maxLength: 32 });

test('the order of rows does not matter', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(
      smallExport(2),
      keys,
      way,
      async ({ prospects, activities }, order, options) => {
        const written = {
          'prospects.csv': csv(prospects),
          'activities.csv': csv(activities),
          'p.csv': csv(shuffled(prospects, order)),
          'a.csv': csv(shuffled(activities, order)),
        };
        await inFolder(written, async (cwd) => {
          const one = await report([...files, ...options], { cwd });
          const other = await report(['-p', 'p.csv', '-a', 'a.csv', ...options], { cwd });
          expect(numbersOf(other)).toEqual(numbersOf(one));
          expect(other.quality.all).toEqual(one.quality.all);
        });
      },
    ),
    { numRuns: 50 },
  );
});

test('the order of columns does not matter', { timeout: patience }, async () => {
  const reversed = (records: readonly Fields[]): Fields[] =>
    records.map((fields) => Object.fromEntries(Object.entries(fields).reverse()));
  await fc.assert(
    fc.asyncProperty(smallExport(), way, async ({ prospects, activities }, options) => {
      const written = {
        'prospects.csv': csv(prospects),
        'activities.csv': csv(activities),
        'p.csv': csv(reversed(prospects)),
        'a.csv': csv(reversed(activities)),
      };
      await inFolder(written, async (cwd) => {
        const one = await report([...files, ...options], { cwd });
        const other = await report(['-p', 'p.csv', '-a', 'a.csv', ...options], { cwd });
        expect(numbersOf(other)).toEqual(numbersOf(one));
      });
    }),
    { numRuns: 30 },
  );
});

test('splitting a file in two does not matter', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(
      smallExport(2),
      fc.nat(),
      way,
      async ({ prospects, activities }, cut, options) => {
        const halves = (records: readonly Fields[]): [string, string] => {
          const at = 1 + (cut % (records.length - 1));
          return [csv(records.slice(0, at)), csv(records.slice(at))];
        };
        const [p1, p2] = halves(prospects);
        const [a1, a2] = halves(activities);
        const written = {
          'prospects.csv': csv(prospects),
          'activities.csv': csv(activities),
          'p1.csv': p1,
          'p2.csv': p2,
          'a1.csv': a1,
          'a2.csv': a2,
        };
        await inFolder(written, async (cwd) => {
          const one = numbersOf(await report([...files, ...options], { cwd }));
          const inTwo = ['-a', 'a1.csv', '-p', 'p1.csv', '-a', 'a2.csv', '-p', 'p2.csv'];
          expect(numbersOf(await report([...inTwo, ...options], { cwd }))).toEqual(one);
          const other = ['-p', 'prospects.csv', '-a', 'a2.csv', '-a', 'a1.csv'];
          expect(numbersOf(await report([...other, ...options], { cwd }))).toEqual(one);
        });
      },
    ),
    { numRuns: 40 },
  );
});

/** Records as JSON has them: absent values empty, null or left out; amounts as numbers. */
const asJson = (records: readonly Fields[], absence: 'empty' | 'null' | 'left out'): object[] =>
  records.map((fields, at) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
        if (value !== '') return [[name, name === 'amount' ? Number(value) : value]];
        // The first record names all fields, as the header of a CSV file does.
        if (absence === 'empty' || (at === 0 && absence === 'left out')) return [[name, '']];
        return absence === 'null' ? [[name, null]] : [];
      }),
    ),
  );

test(
  'CSV, a JSON array, JSON lines and one JSON object of the same data give the same numbers',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        smallExport(),
        fc.constantFrom('empty' as const, 'null' as const, 'left out' as const),
        way,
        async ({ prospects, activities }, absence, options) => {
          const json = {
            prospects: asJson(prospects, absence),
            activities: asJson(activities, absence),
          };
          const jsonLines = (records: readonly object[]): string =>
            records.map((record) => `${JSON.stringify(record)}\n`).join('');
          const written = {
            'prospects.csv': csv(prospects),
            'activities.csv': csv(activities),
            'p.json': JSON.stringify(json.prospects),
            'a.json': JSON.stringify(json.activities, null, 2),
            'p.jsonl': jsonLines(json.prospects),
            'a.jsonl': jsonLines(json.activities),
          };
          await inFolder(written, async (cwd) => {
            const fromCsv = numbersOf(await report([...files, ...options], { cwd }));
            for (const given of [
              ['-p', 'p.json', '-a', 'a.json'],
              ['-p', 'p.jsonl', '-a', 'a.jsonl'],
              ['-p', 'prospects.csv', '-a', 'a.jsonl'],
            ]) {
              const other = numbersOf(await report([...given, ...options], { cwd }));
              expect({ given, ...other }).toEqual({ given, ...fromCsv });
            }
            const piped = await report(options, { cwd, stdin: JSON.stringify(json) });
            expect(numbersOf(piped)).toEqual(fromCsv);
          });
        },
      ),
      { numRuns: 40 },
    );
  },
);

test(
  'files that tell of the same prospects are united whatever their order and their names',
  { timeout: patience },
  async () => {
    const cell = (...texts: string[]) => fc.constantFrom('', '', ...texts);
    const row = fc.record({
      'Lead ID': fc.constantFrom('1', '2', '3'),
      Owner: cell('Anna', 'Bruno'),
      Stage: cell('Qualified', 'Proposal', 'Closed Won', 'Closed Lost', 'Whatever'),
      Amount: cell('100', '250'),
      'Date won': cell('2026-01-05', '2026-02-05'),
      'Last modified': cell('2026-03-01', '2026-03-01 10:00', '2026-03-02'),
    });
    const rows = fc.array(row, { minLength: 1, maxLength: 5 });
    /** Leads know neither amounts nor days. */
    const asLeads = (records: readonly Fields[]) =>
      records.map(({ Owner, Stage, ...rest }) => ({
        'Lead ID': rest['Lead ID']!,
        'Lead Owner': Owner!,
        'Lead Status': Stage!,
        'Last modified': rest['Last modified']!,
      }));
    await fc.assert(
      fc.asyncProperty(rows, rows, rows, async (leads, deals, more) => {
        const texts = [csv(asLeads(leads)), csv(deals), csv(more)];
        const named = (names: readonly string[]) =>
          Object.fromEntries(names.map((name, at) => [name, texts[at]!]));
        const numbersIn = (written: Record<string, string>, order: readonly string[]) =>
          inFolder(written, async (cwd) => {
            const result = await report(
              order.flatMap((file) => ['-p', file]),
              { cwd },
            );
            return { ...numbersOf(result), conflicts: result.quality.conflicts };
          });
        const names = ['a.csv', 'b.csv', 'c.csv'];
        const one = await numbersIn(named(names), names);
        expect(await numbersIn(named(names), names.toReversed())).toEqual(one);
        expect(await numbersIn(named(['b.csv', 'c.csv', 'a.csv']), names)).toEqual(one);
        expect(await numbersIn(named(['c.csv', 'b.csv', 'a.csv']), names)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  },
);

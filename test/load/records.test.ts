import { describe, expect, test } from 'vitest';
import { Trace } from '../../src/load/trace.js';
import { readFiles } from './reading.js';

const deals = 'id,name,stage\n1,Alfa,Won\n2,Beta,Open\n2,Beta,Lost\n,Nobody,Won\n1,Alfa,Won\n';
const calls = `id,prospect,type,outcome,date
a,1,Call,Connected,2026-01-05
a,1,Call,Connected,2026-01-05
b,2,Call,Connected,whenever
c,9,Call,Connected,2026-01-06
d,2,Meeting,Held,2026-01-07
`;
const changes = 'prospect,field,from,to,date\n1,Amount,1,2,2026-01-08\n1,Stage,,Won,2026-01-09\n';
const files = [
  ['deals.csv', 'prospects', deals],
  ['calls.csv', 'activities', calls],
  ['more.csv', 'activities', 'prospect,type,outcome,date\n2,Call,Busy,2026-02-01\n'],
  ['changes.csv', 'history', changes],
] as const;

describe('every row of an export', () => {
  test('is accounted for once, whatever it is a row of', async () => {
    const { ledgers } = await readFiles(files);
    expect(
      ledgers.map(({ file, read, used, duplicate, rejectedBy, unmatched }) => ({
        ...{ file, read, used, duplicate, rejectedBy, unmatched },
      })),
    ).toEqual([
      {
        ...{ file: 'deals.csv', read: 5, used: 2, duplicate: 2, unmatched: 0 },
        rejectedBy: { 'no-id': 1 },
      },
      {
        ...{ file: 'calls.csv', read: 5, used: 3, duplicate: 1, unmatched: 1 },
        rejectedBy: {},
      },
      { file: 'more.csv', read: 1, used: 1, duplicate: 0, rejectedBy: {}, unmatched: 0 },
      { file: 'changes.csv', read: 2, used: 2, duplicate: 0, rejectedBy: {}, unmatched: 0 },
    ]);
  });

  test('that cannot be used, or not in every cell, is kept with its place and its reason', async () => {
    const { rejects } = await readFiles(files);
    expect(
      rejects.rows.map(({ place, kind, reason, detail }) => [place.line, kind, reason, detail]),
    ).toEqual([
      [5, 'rejected', 'no-id', 'the id is missing'],
      [4, 'warning', 'date', '"whenever" is not a day'],
      [5, 'unmatched', 'unmatched', 'no prospect has the id "9"'],
    ]);
  });

  test('about a prospect that is followed is noted with what became of it', async () => {
    const trace = new Trace('2');
    await readFiles(files, { trace, optional: { prospects: ['name'] } });
    expect(trace.rows.map(({ place, fate, says }) => [place.file, place.line, fate, says])).toEqual(
      [
        ['deals.csv', 3, 'used', { name: 'Beta', stage: 'Open' }],
        ['deals.csv', 4, 'duplicate', { name: 'Beta', stage: 'Lost' }],
        ['calls.csv', 4, 'used', { type: 'Call', outcome: 'Connected' }],
        ['calls.csv', 6, 'used', { type: 'Meeting', outcome: 'Held' }],
        ['more.csv', 2, 'used', { type: 'Call', outcome: 'Busy' }],
      ],
    );
  });
});

describe('where the records stand', () => {
  test('is known of each, and of each of its fields where several rows have one id', async () => {
    const { prospects, activities, history } = await readFiles(files, { trace: new Trace('2') });
    const { places } = prospects;
    expect([0, 1].map((at) => places!.placeAt(at, null).line)).toEqual([2, 3]);
    expect([0, 1].map((at) => places!.placeAt(at, 'stage').line)).toEqual([2, 4]);
    expect([0, 1, 2, 3].map((at) => activities!.places!.placeAt(at))).toEqual([
      { file: 'calls.csv', record: 1, line: 2 },
      { file: 'calls.csv', record: 3, line: 4 },
      { file: 'calls.csv', record: 5, line: 6 },
      { file: 'more.csv', record: 1, line: 2 },
    ]);
    expect(history!.places!.placeAt(0)).toEqual({ file: 'changes.csv', record: 2, line: 3 });
  });

  test('is not kept where nobody asks', async () => {
    const { prospects, activities, history } = await readFiles(files);
    expect([prospects.places, activities!.places, history!.places]).toEqual([null, null, null]);
  });

  test('has no line in an input without lines', async () => {
    const json = '[{"id":"1","stage":"Won"},{"id":"2","stage":"Lost"}]';
    const { prospects } = await readFiles([['deals.json', 'prospects', json]], {
      trace: new Trace('2'),
    });
    expect(prospects.places!.placeAt(1, null)).toEqual({
      file: 'deals.json',
      record: 2,
      line: null,
    });
  });
});

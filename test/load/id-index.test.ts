import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdIndex } from '../../src/load/identity/id-index.js';
import { hash, placeHash } from '../../src/load/identity/identifiers.js';
import { Seen } from '../../src/load/identity/seen.js';

const ids = fc.array(fc.oneof(fc.string(), fc.nat(50).map(String), fc.uuid()), { maxLength: 300 });

describe('an index of ids says what a Map would', () => {
  test('of any ids', () => {
    fc.assert(
      fc.property(ids, ids, (added, asked) => {
        const [index, map] = [new IdIndex(), new Map<string, number>()];
        for (const id of added) {
          if (!map.has(id)) map.set(id, map.size);
          expect(index.add(id)).toBe(map.get(id));
        }
        expect(index.size).toBe(map.size);
        expect(index.first).toBe(added[0] ?? null);
        for (const id of [...added, ...asked]) expect(index.find(id)).toBe(map.get(id) ?? -1);
      }),
    );
  });

  test('of a hundred thousand that count upwards', () => {
    const index = new IdIndex();
    for (let at = 0; at < 100_000; at++) index.add(`00Q5g00000${at}`);
    expect(index.size).toBe(100_000);
    for (let at = 0; at < 100_000; at += 997) expect(index.find(`00Q5g00000${at}`)).toBe(at);
    expect(index.find('00Q5g00000100000')).toBe(-1);
  });
});

describe('what was seen is what a Map would have seen', () => {
  test('of any ids and contents', () => {
    const record = fc.tuple(
      fc.oneof(fc.nat(30).map(String), fc.string()),
      fc.integer({ min: -2, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 400 }), (records) => {
        const [seen, map] = [new Seen(), new Map<string, Set<number>>()];
        for (const [id, digest] of records) {
          const before = map.get(id);
          const expected = before === undefined ? 'new' : before.has(digest) ? 'same' : 'conflict';
          expect(seen.see(placeHash(id), hash(id), digest)).toBe(expected);
          map.set(id, (before ?? new Set()).add(digest));
        }
      }),
    );
  });

  test('while it grows', () => {
    const seen = new Seen();
    const see = (at: number, digest: number) =>
      seen.see(placeHash(`a${at}`), hash(`a${at}`), digest);
    for (let at = 0; at < 50_000; at++) expect(see(at, at)).toBe('new');
    for (let at = 0; at < 50_000; at++) expect(see(at, at)).toBe('same');
    expect(see(7, 8)).toBe('conflict');
  });

  test('where half a hash is 0', () => {
    const seen = new Seen();
    expect(seen.see(0, 0, 0)).toBe('new');
    expect(seen.see(0, 0, 0)).toBe('same');
    expect(seen.see(0, 0, 1)).toBe('conflict');
  });
});

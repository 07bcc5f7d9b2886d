import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdIndex } from '../../src/load/identity/id-index.js';
import { Seen } from '../../src/load/identity/seen.js';
import { TextIds } from '../../src/load/identity/text-ids.js';
import { TextStore } from '../../src/load/identity/text-store.js';

const ids = fc.array(fc.oneof(fc.string(), fc.nat(50).map(String), fc.uuid()), { maxLength: 300 });

describe('an index of ids says what a Map would', () => {
  test('of any ids', () => {
    fc.assert(
      fc.property(ids, ids, (added, asked) => {
        const [index, map] = [new IdIndex(new TextIds()), new Map<string, number>()];
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
    const index = new IdIndex(new TextIds());
    for (let at = 0; at < 100_000; at++) index.add(`00Q5g00000${at}`);
    expect(index.size).toBe(100_000);
    for (let at = 0; at < 100_000; at += 997) expect(index.find(`00Q5g00000${at}`)).toBe(at);
    expect(index.find('00Q5g00000100000')).toBe(-1);
  });
});

describe('ids that are made to share a hash', () => {
  const index = new IdIndex(new TextIds());
  const texts = new TextStore();
  const byHash = new Map<number, string>();
  const twins: [string, string][] = [];
  for (let at = 0; twins.length < 3 && at < 2_000_000; at++) {
    const id = at.toString(36);
    const hash = texts.try(id);
    const other = byHash.get(hash);
    if (other !== undefined) twins.push([other, id]);
    byHash.set(hash, id);
  }

  test.each(twins)('%s and %s are two', (one, other) => {
    expect(index.add(one)).not.toBe(index.add(other));
    expect(index.find(one)).not.toBe(index.find(other));
    expect(index.find(`${one} `)).toBe(-1);
  });

  test('halves of pairs, and texts that another encoding would write alike, are told apart', () => {
    const ids = ['\ud800', '\udc00', '\ufffd', '\ud800\udc00', 'ò', 'o\u0300', '\u0080', '\0', ''];
    for (const id of ids) index.add(id);
    expect(new Set(ids.map((id) => index.find(id))).size).toBe(ids.length);
    expect(index.find('\udbff')).toBe(-1);
  });
});

describe('what was seen is what a Map would have seen', () => {
  const record = fc.record({
    id: fc.oneof(fc.nat(30).map(String), fc.string()),
    content: fc.integer({ min: -2, max: 2 }),
    // Contents that share a digest are told apart all the same.
    digest: fc.constant(7),
  });

  test('of any ids and contents', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 400 }), (records) => {
        const [seen, map] = [new Seen(new TextIds()), new Map<string, Set<number>>()];
        const kept: number[] = [];
        for (const { id, content, digest } of records) {
          const before = map.get(id);
          const expected = before === undefined ? 'new' : before.has(content) ? 'same' : 'conflict';
          const isSame = (at: number) => kept[at] === content;
          expect(seen.see(seen.ids.add(id), () => digest, kept.length, isSame)).toBe(expected);
          if (expected !== 'same') kept.push(content);
          map.set(id, (before ?? new Set()).add(content));
        }
      }),
    );
  });

  test('without an id, of any contents', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 400 }), (contents) => {
        const seen = new Seen(new TextIds());
        const kept: number[] = [];
        for (const content of contents) {
          const expected = kept.includes(content) ? 'same' : 'new';
          const isSame = (at: number) => kept[at] === content;
          expect(seen.seeNameless(content % 5, kept.length, isSame)).toBe(expected);
          kept.push(content);
        }
      }),
    );
  });
});

import { limits } from '../limits.js';
import type { Part } from './part.js';
import { attribute } from './xml.js';

/** A cell that was merged with those below it, and so holds for their rows too. */
export interface Merged {
  readonly column: number;
  readonly lastRow: number;
}

/** Merged cells by the row they begin in. */
export type Merges = ReadonlyMap<number, readonly Merged[]>;

const range = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/;
const mergeTags = /<(?:\w+:)?mergeCell\s[^<>]*>/g;
/** Longer than any of them. */
const tagSize = 200;

/** The place of a column by its letters: 0 for A. */
export function columnOf(letters: string): number {
  let place = 0;
  for (let at = 0; at < letters.length; at++) place = place * 26 + letters.charCodeAt(at) - 64;
  return place - 1;
}

/** The merged cells of a sheet that are higher than a row. They stand behind all its rows, which need them. */
export async function mergesOf({ zip, path }: Part): Promise<Merges> {
  const merges = new Map<number, Merged[]>();
  let end: Buffer = Buffer.alloc(0);
  for await (const piece of zip.read(path, limits.sheet)) {
    const bytes = Buffer.concat([end, piece]);
    end = bytes.subarray(-tagSize);
    if (!bytes.includes('mergeCell ')) continue;
    const text = bytes.toString('latin1');
    let from = bytes.length - end.length;
    for (const tag of text.matchAll(mergeTags)) {
      from = Math.max(from, tag.index + tag[0].length);
      const [, letters, first, last] = range.exec(attribute(tag[0], 'ref') ?? '') ?? [];
      if (letters === undefined || first === last) continue;
      const merged = { column: columnOf(letters), lastRow: Number(last) };
      const others = merges.get(Number(first));
      if (others === undefined) merges.set(Number(first), [merged]);
      else others.push(merged);
    }
    end = bytes.subarray(from);
  }
  return merges;
}

import { isObject, type JsonObject, prefixWithin } from './json-record.js';
import type { Scanner } from './scanner/scanner.js';

/** What a value is called that is no column: the metadata of Salesforce records. */
const leftOut = 'attributes';

/** A key as bytes of a JSON text that say nothing else: no quote, escape or half of a character. */
const isPlain = (key: string): boolean => !/["\\\p{Cc}\p{Surrogate}]/u.test(key);

/** A key as programs write it that know no characters but those of ASCII. */
const inAscii = (key: string): string =>
  key.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Key {
  readonly address: number;
  isPlaced: boolean;
  inner: Level | null;
}

interface Level {
  readonly address: number;
  readonly keys: Map<string, Key>;
}

/** More keys than any export has. */
export const mostKeys = 4096;

/** Tells the scanner the keys of records, and which column the values of each stand in. */
export class JsonKeys {
  /** How many values have a place. */
  places = 0;
  private readonly root: Level;
  private readonly placeOf = new Map<string, number>();

  constructor(private readonly scanner: Scanner) {
    this.root = { address: scanner.calls.root.value, keys: new Map() };
  }

  /** Learns the keys of a record. */
  learn(record: JsonObject): void {
    this.learnAt(this.root, record, '', false);
  }

  /** Says which columns rows have, in their order. */
  lay(columns: Iterable<string>): void {
    const { calls, integers } = this.scanner;
    let at = calls.cellPlaces.value >> 2;
    // A column whose key cannot be told from bytes has no place, and gets one that stays empty.
    for (const name of columns) integers[at++] = this.placeOf.get(name) ?? mostKeys;
  }

  private learnAt(level: Level, record: JsonObject, prefix: string, isLeftOut: boolean): void {
    for (const [name, value] of Object.entries(record)) {
      if (!isPlain(name) || this.places >= mostKeys) continue;
      const { calls } = this.scanner;
      let key = level.keys.get(name);
      if (key === undefined) {
        key = { address: this.write(level, name), isPlaced: false, inner: null };
        level.keys.set(name, key);
      }
      if (isObject(value)) {
        key.inner ??= { address: calls.openKey(key.address), keys: new Map() };
        const isInside = isLeftOut || name === leftOut;
        this.learnAt(key.inner, value, prefixWithin(prefix, name), isInside);
      } else if (!key.isPlaced) {
        key.isPlaced = true;
        const place = this.place(isLeftOut ? null : prefix + name);
        calls.placeKey(key.address, place);
        const ascii = inAscii(name);
        if (ascii !== name) calls.placeKey(this.write(level, ascii), place);
      }
    }
  }

  /** The place of the values of a column; one of its own where they are in none. */
  private place(column: string | null): number {
    const known = column === null ? undefined : this.placeOf.get(column);
    if (known !== undefined) return known;
    if (column !== null) this.placeOf.set(column, this.places);
    return this.places++;
  }

  private write(level: Level, name: string): number {
    const text = Buffer.from(`${name}"`);
    const at = this.scanner.scratch(text.length);
    this.scanner.memory.set(text, at);
    return this.scanner.calls.newKey(level.address, at, text.length);
  }
}

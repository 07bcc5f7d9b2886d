/** Whether a byte may stand before a footer, or make a blank row: none that begins a word. */
const isSign = (byte: number): boolean =>
  byte >= 0x80 || !/[\da-z]/i.test(String.fromCharCode(byte));

/** Bytes beyond ASCII are not told apart: whatever begins with one gets a closer look. */
const beyond = Array.from({ length: 0x80 }, (_, at) => 0x80 + at);

/**
 * How texts begin, and what begins with a sign, as a table of every two bytes (the first one, and the second
 * times 256): 1 where a text that begins with them needs a closer look.
 */
export function beginningsOf(texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  const note = (first: number, seconds: Iterable<number>) => {
    for (const second of seconds) table[first + second * 0x100] = 1;
  };
  const all = Array.from({ length: 0x100 }, (_, at) => at);
  for (const first of all) if (isSign(first)) note(first, all);
  for (const text of texts) {
    for (const [initial = '', second] of [...[text.toLowerCase(), text.toUpperCase()]]) {
      const first = initial.charCodeAt(0);
      if (first >= 0x80) continue;
      // One letter alone may have anything behind it.
      if (second === undefined) note(first, all);
      else {
        for (const letter of [second.toLowerCase(), second.toUpperCase()]) {
          const byte = letter.charCodeAt(0);
          note(first, byte < 0x80 ? [byte] : beyond);
        }
      }
    }
  }
  return table;
}

/** The bytes that texts end with, in a table: 1 where a text that ends with one needs a closer look. */
export function endingsOf(texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x100).fill(1, 0x80);
  for (const text of texts) {
    for (const letter of [text.toLowerCase().at(-1)!, text.toUpperCase().at(-1)!]) {
      const unit = letter.charCodeAt(0);
      if (unit < 0x80) table[unit] = 1;
    }
  }
  return table;
}

/** By byte, 1 for what may stand before a footer, or make a blank row: none that begins a word. */
const signs = new Uint8Array(0x100).fill(1);
for (const [first, last] of ['09', 'AZ', 'az'])
  signs.fill(0, first!.charCodeAt(0), last!.charCodeAt(0) + 1);

/**
 * How texts begin, and what begins with a sign, as a table of every two bytes (the first one, and the second
 * times 256): 1 where a text that begins with them needs a closer look.
 */
export function beginningsOf(texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.set(signs);
  for (let size = signs.length; size < table.length; size *= 2) table.copyWithin(size, 0, size);
  const note = (first: number, from: number, to: number) => {
    for (let second = from; second <= to; second++) table[first + second * 0x100] = 1;
  };
  for (const text of texts) {
    for (const [initial = '', second] of [...[text.toLowerCase(), text.toUpperCase()]]) {
      const first = initial.charCodeAt(0);
      if (first >= 0x80) continue;
      // One letter alone may have anything behind it.
      if (second === undefined) note(first, 0, 0xff);
      else {
        for (const letter of [second.toLowerCase(), second.toUpperCase()]) {
          const byte = letter.charCodeAt(0);
          // Bytes beyond ASCII are not told apart: whatever begins with one gets a closer look.
          if (byte < 0x80) note(first, byte, byte);
          else note(first, 0x80, 0xff);
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

/** What a first character says: nothing begins with it, a header or footer may, or a closer look is needed. */
const ORDINARY = 0;
const INITIAL = 1;
const SIGN = 2;

/** White space and signs, which may stand before a footer or make a blank row. */
const firstCharacters = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) {
  if (!/[\da-z]/i.test(String.fromCharCode(code))) firstCharacters[code] = SIGN;
}
for (const sign of '\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff©«»„“”‘’‹›–—•…') {
  firstCharacters[sign.charCodeAt(0)] = SIGN;
}
for (let code = 0x2000; code <= 0x200a; code++) firstCharacters[code] = SIGN;

/** How texts begin: by their first character, then by their first two. */
export class Beginnings {
  private readonly first = firstCharacters.slice();
  private readonly pairs = new Set<number>();

  constructor(texts: readonly string[]) {
    for (const text of texts) this.add(text);
  }

  private add(text: string): void {
    const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
    for (const initial of [lower.charCodeAt(0), upper.charCodeAt(0)]) {
      if (this.first[initial] === ORDINARY) this.first[initial] = INITIAL;
      // One letter alone may have anything behind it.
      if (text.length === 1) this.first[initial] = SIGN;
      this.pairs.add(initial * 0x10000 + lower.charCodeAt(1));
      this.pairs.add(initial * 0x10000 + upper.charCodeAt(1));
    }
  }

  /** Whether none of the texts, and no sign, is how this one begins. */
  exclude(text: string): boolean {
    const initial = text.charCodeAt(0);
    const says = this.first[initial];
    if (says !== INITIAL) return says === ORDINARY;
    return !this.pairs.has(initial * 0x10000 + text.charCodeAt(1));
  }
}

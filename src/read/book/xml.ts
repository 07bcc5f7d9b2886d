/** Who hears what stands in an XML text, in order. Names come without their prefixes. */
export interface XmlHandler {
  /** @param tag as it stands, for {@link attribute} */
  open(name: string, tag: string): void;
  close(name: string): void;
  /** Text between tags. */
  text(text: string): void;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A text with what XML writes for characters (`&amp;`, `&#10;`) as those characters. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

const attributes = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute of a tag, whatever prefix it has; undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  // As nearly all writers write it.
  const mark = ` ${name}="`;
  const from = tag.indexOf(mark);
  if (from !== -1) {
    return unescaped(tag.slice(from + mark.length, tag.indexOf('"', from + mark.length)));
  }
  for (const [, found, double, single] of tag.matchAll(attributes)) {
    if (found === name) return unescaped(double ?? single ?? '');
  }
  return undefined;
}

/** Whether a tag breaks off within the value of an attribute, which may hold a `>`. */
function breaksOff(tag: string): boolean {
  // Nearly all end behind a quote, or have none.
  const last = tag.length - (tag.endsWith('/') ? 2 : 1);
  const isClosed = tag[last] === '"' && tag[last - 1] !== '=';
  if ((isClosed || !tag.includes('"')) && !tag.includes("'")) return false;
  let quote = '';
  for (let at = 0; at < tag.length; at++) {
    const sign = tag[at]!;
    if (quote === '') quote = sign === '"' || sign === "'" ? sign : '';
    else if (sign === quote) quote = '';
  }
  return quote !== '';
}

/** Where a tag ends, what stands between quotes passed over; -1 where it does not. */
function endBeyondQuotes(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

/** The name of a tag without its prefix. */
function localName(tag: string): string {
  let from = 0;
  let to = 0;
  for (; to < tag.length; to++) {
    const unit = tag.charCodeAt(to);
    if (unit <= 32) break;
    if (unit === 58) from = to + 1;
  }
  return tag.slice(from, to);
}

/** What has an end of its own, by what it begins with. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Reads XML in pieces, of which it keeps back what is not complete. */
export class XmlReader {
  private carry = '';

  constructor(private readonly handler: XmlHandler) {}

  /** @returns how many characters wait for their end */
  feed(piece: string): number {
    const text = this.carry + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag === -1) break;
      if (tag > at) this.handler.text(unescaped(text.slice(at, tag)));
      at = tag;
      const end = this.readTag(text, tag);
      if (end === -1) break;
      at = end;
    }
    this.carry = text.slice(at);
    return this.carry.length;
  }

  /** @returns where what follows begins; -1 where it is not complete */
  private readTag(text: string, at: number): number {
    const sign = text[at + 1];
    if (sign === undefined) return -1;
    if (sign === '!' || sign === '?') return this.readSection(text, at);
    let end = text.indexOf('>', at);
    if (end !== -1 && sign !== '/' && breaksOff(text.slice(at, end))) {
      end = endBeyondQuotes(text, at);
    }
    if (end === -1) return -1;
    const isEnd = sign === '/';
    const from = isEnd ? at + 2 : at + 1;
    const isWhole = text[end - 1] === '/';
    const tag = text.slice(from, isWhole ? end - 1 : end);
    const local = localName(tag);
    if (!isEnd) this.handler.open(local, tag);
    if (isEnd || isWhole) this.handler.close(local);
    return end + 1;
  }

  private readSection(text: string, at: number): number {
    const section = sections.find(([start]) => text.startsWith(start, at));
    // A piece may end within `<![CDATA[`.
    if (section === undefined || text.length - at < 9) return -1;
    const [start, end] = section;
    const to = text.indexOf(end, at + start.length);
    if (to === -1) return -1;
    if (start === '<![CDATA[') this.handler.text(text.slice(at + start.length, to));
    return to + end.length;
  }
}

/** Reads a whole XML text. */
export function readXml(xml: string, handler: Partial<XmlHandler>): void {
  const nothing = (): void => undefined;
  new XmlReader({ open: nothing, close: nothing, text: nothing, ...handler }).feed(xml);
}

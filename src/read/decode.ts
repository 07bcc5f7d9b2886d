import { isAscii, isUtf8 } from 'node:buffer';
import { binaryInput, utf32Input } from '../errors/input.js';

/** What decoding found out about a file, filled in while it goes on. */
export interface TextFacts {
  /** WHATWG name of the encoding (`utf-8`, `utf-16le`, `windows-1252`). */
  encoding: string;
  /** True where the user said which encoding it is, false where the bytes told. */
  forced: boolean;
  /** True as long as no byte from 0x80 to 0x9f was met: such windows-1252 is ISO-8859-1 too. */
  latin1: boolean;
  /** True where bytes were not of the encoding and stand as U+FFFD. */
  damaged: boolean;
}

/** Facts of which nothing is known yet. */
export const unreadFacts = (): TextFacts => ({
  encoding: 'utf-8',
  forced: false,
  latin1: true,
  damaged: false,
});

/** How many of the first bytes are looked at to tell UTF-16 by its zero bytes. */
const sampleSize = 512;

const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

/**
 * Whether bytes are UTF-16 by the zero bytes that the delimiters, digits and line ends of any table leave in the
 * higher half of a unit, (almost) alone. Binary numbers of two bytes leave them too, but beside control
 * characters; and text with a few zero bytes in it has nothing but ASCII around them.
 */
function hasZerosOfUtf16(sample: Buffer, higher: 0 | 1): boolean {
  const units = Math.floor(sample.length / 2);
  let zeros = 0;
  let lowZeros = 0;
  let isAsciiElse = true;
  for (let at = 0; at < units * 2; at += 2) {
    const low = sample[at + 1 - higher]!;
    const high = sample[at + higher]!;
    if (low === 0) lowZeros += 1;
    if (high !== 0) isAsciiElse &&= high < 0x80 && low < 0x80 && !isControl(high);
    else if (isControl(low)) return false;
    else zeros += 1;
  }
  if (lowZeros >= units * 0.1 || lowZeros >= zeros) return false;
  return zeros > units * (isAsciiElse ? 0.7 : 0.08);
}

/** The encoding that a byte order mark, or the pattern of zero bytes, tells of. */
function wideEncoding(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, sampleSize);
  if (hasZerosOfUtf16(sample, 1)) return 'utf-16le';
  return hasZerosOfUtf16(sample, 0) ? 'utf-16be' : null;
}

/** Text in UTF-32: its mark, or four characters each of which has three zero bytes beside it. */
function isUtf32(start: Buffer): boolean {
  const sample = start.subarray(0, 16).toString('latin1');
  return /^(?:\xff\xfe\0\0|\0\0\xfe\xff|(?:[^\0]\0{3})+$|(?:\0{3}[^\0])+$)/.test(sample);
}

/** Length of `bytes` without a UTF-8 character that its end cuts in two. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Makes UTF-8 of one piece, whole characters of it; `last` with an empty piece flushes. */
type PieceDecoder = (piece: Buffer, last: boolean) => Buffer;

function streaming(facts: TextFacts): PieceDecoder {
  const decoder = new TextDecoder(facts.encoding);
  const western = facts.encoding === 'windows-1252';
  return (piece, last) => {
    if (western && facts.latin1) facts.latin1 = !piece.some((byte) => byte >= 0x80 && byte < 0xa0);
    const text = decoder.decode(piece, { stream: !last });
    if (!western && !facts.damaged) facts.damaged = text.includes('\ufffd');
    return Buffer.from(text);
  };
}

/**
 * UTF-8 as long as the bytes are UTF-8. The first bytes that are not settle the file as windows-1252,
 * provided all before was ASCII, which both encodings share; otherwise, or where the user said that it is
 * UTF-8, the file is damaged UTF-8.
 */
function utf8OrLatin(facts: TextFacts): PieceDecoder {
  let carry: Buffer = Buffer.alloc(0);
  let onlyAscii = !facts.forced;
  let fallback: PieceDecoder | null = null;
  return (piece, last) => {
    if (fallback !== null) return fallback(piece, last);
    const bytes = carry.length === 0 ? piece : Buffer.concat([carry, piece]);
    if (isAscii(bytes)) {
      carry = Buffer.alloc(0);
      return bytes;
    }
    const whole = last ? bytes.length : wholeCharacters(bytes);
    const head = bytes.subarray(0, whole);
    if (isUtf8(head)) {
      onlyAscii &&= isAscii(head);
      carry = Buffer.from(bytes.subarray(whole));
      return head;
    }
    // What stands before the first wrong byte tells: accents that are UTF-8 make the file damaged UTF-8.
    const valid = new TextDecoder().decode(head).split('\ufffd', 1)[0]!;
    if (onlyAscii && /^[\x00-\x7f]*$/.test(valid)) facts.encoding = 'windows-1252';
    else facts.damaged = true;
    fallback = streaming(facts);
    return fallback(bytes, last);
  };
}

/** Line ends of any kind as `\n`; a `\r` at the end of a piece waits for the next one. */
function unixLines(): (text: string, last: boolean) => string {
  let held = '';
  return (text, last) => {
    let whole = held + text;
    held = '';
    if (!last && whole.endsWith('\r')) {
      held = '\r';
      whole = whole.slice(0, -1);
    }
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  };
}

/** Bytes handed on at a time: memory that was just used is still near. */
const pieceSize = 64 * 1024;

async function* pieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceSize) yield chunk.subarray(at, at + pieceSize);
  }
}

const byteOrderMark = Buffer.from('\ufeff');

function withoutMark(bytes: Buffer): Buffer {
  let at = 0;
  while (bytes.subarray(at, at + byteOrderMark.length).equals(byteOrderMark)) {
    at += byteOrderMark.length;
  }
  return bytes.subarray(at);
}

/**
 * UTF-8 from bytes, whole characters a piece: byte order mark, UTF-8, UTF-16 and windows-1252 are told apart by
 * the bytes alone.
 *
 * @param facts receives what was found out; complete when the generator ends
 * @param encoding the WHATWG label of the encoding that the user says it is, null to find it out
 * @throws SpancoError when the bytes are no text; RangeError where no encoding has such a label
 */
export async function* decodeBytes(
  file: string,
  chunks: AsyncIterable<Buffer>,
  facts: TextFacts,
  encoding: string | null = null,
): AsyncGenerator<Buffer> {
  let decode: PieceDecoder | null = null;
  let begun = false;
  const clean = (bytes: Buffer): Buffer => {
    if (begun || bytes.length === 0) return bytes;
    begun = true;
    return withoutMark(bytes);
  };
  facts.forced = encoding !== null;
  for await (const chunk of pieces(chunks)) {
    if (decode === null) {
      if (isUtf32(chunk)) throw utf32Input(file);
      facts.encoding =
        encoding === null ? (wideEncoding(chunk) ?? 'utf-8') : new TextDecoder(encoding).encoding;
      decode = facts.encoding === 'utf-8' ? utf8OrLatin(facts) : streaming(facts);
    }
    const decoded = decode(chunk, false);
    if (decoded.includes(0)) throw binaryInput(file, null);
    const bytes = clean(decoded);
    if (bytes.length > 0) yield bytes;
  }
  const rest = clean(decode?.(Buffer.alloc(0), true) ?? Buffer.alloc(0));
  if (rest.length > 0) yield rest;
}

/** The text of UTF-8 that comes in whole characters; line ends become `\n`. */
export async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const lines = unixLines();
  for await (const piece of bytes) {
    const text = lines(piece.toString(), false);
    if (text.length > 0) yield text;
  }
  const rest = lines('', true);
  if (rest.length > 0) yield rest;
}

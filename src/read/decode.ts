import { isAscii, isUtf8 } from 'node:buffer';
import { binaryInput } from '../errors/input.js';

/** What decoding found out about a file, filled in while it goes on. */
export interface TextFacts {
  /** WHATWG name of the encoding (`utf-8`, `utf-16le`, `windows-1252`). */
  encoding: string;
  /** True where bytes were not of the encoding and stand as U+FFFD. */
  damaged: boolean;
}

/** The encoding a byte order mark, or the pattern of zero bytes that Latin text leaves in UTF-16, tells of. */
function wideEncoding(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]! += 1;
  });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1) return 'utf-16be';
  return null;
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

/** Decodes one piece; `last` with an empty piece flushes. */
type PieceDecoder = (piece: Buffer, last: boolean) => string;

function streaming(encoding: string): PieceDecoder {
  const decoder = new TextDecoder(encoding);
  return (piece, last) => decoder.decode(piece, { stream: !last });
}

/**
 * UTF-8 as long as the bytes are UTF-8. The first bytes that are not settle the file as windows-1252,
 * provided all before was ASCII, which both encodings share; otherwise the file is damaged UTF-8.
 */
function utf8OrLatin(facts: TextFacts): PieceDecoder {
  let carry: Buffer = Buffer.alloc(0);
  let onlyAscii = true;
  let fallback: PieceDecoder | null = null;
  return (piece, last) => {
    if (fallback !== null) return fallback(piece, last);
    const bytes = carry.length === 0 ? piece : Buffer.concat([carry, piece]);
    if (isAscii(bytes)) {
      carry = Buffer.alloc(0);
      return bytes.toString('latin1');
    }
    const whole = last ? bytes.length : wholeCharacters(bytes);
    const head = bytes.subarray(0, whole);
    if (isUtf8(head)) {
      onlyAscii &&= isAscii(head);
      carry = Buffer.from(bytes.subarray(whole));
      return head.toString('utf8');
    }
    // What stands before the first wrong byte tells: accents that are UTF-8 make the file damaged UTF-8.
    const valid = new TextDecoder().decode(head).split('\ufffd', 1)[0]!;
    if (onlyAscii && /^[\x00-\x7f]*$/.test(valid)) facts.encoding = 'windows-1252';
    else facts.damaged = true;
    fallback = streaming(facts.encoding);
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

/**
 * Bytes handed on at a time. V8 gives a larger text memory of its own, fresh from the system, and rows of a
 * larger piece outlive the youngest generation of the garbage collector; both cost more than more pieces do.
 */
const pieceSize = 64 * 1024;

async function* pieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceSize) yield chunk.subarray(at, at + pieceSize);
  }
}

/**
 * Text from bytes: byte order mark, UTF-8, UTF-16 and windows-1252 are told apart by the bytes alone,
 * line ends become `\n`.
 *
 * @param facts receives what was found out; complete when the generator ends
 * @throws SpancoError when the bytes are no text
 */
export async function* decodeText(
  file: string,
  chunks: AsyncIterable<Buffer>,
  facts: TextFacts,
): AsyncGenerator<string> {
  const lines = unixLines();
  let decode: PieceDecoder | null = null;
  let wide = false;
  let begun = false;
  const clean = (text: string, last: boolean): string => {
    const normal = lines(text, last);
    if (begun || normal.length === 0) return normal;
    begun = true;
    return normal.startsWith('\ufeff') ? normal.slice(1) : normal;
  };
  for await (const chunk of pieces(chunks)) {
    if (decode === null) {
      const encoding = wideEncoding(chunk);
      wide = encoding !== null;
      facts.encoding = encoding ?? 'utf-8';
      decode = encoding === null ? utf8OrLatin(facts) : streaming(encoding);
    }
    if (!wide && chunk.includes(0)) throw binaryInput(file, null);
    const text = clean(decode(chunk, false), false);
    if (text.length > 0) yield text;
  }
  const rest = clean(decode?.(Buffer.alloc(0), true) ?? '', true);
  if (rest.length > 0) yield rest;
}

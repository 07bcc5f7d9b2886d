import { brokenBook } from '../../errors/spreadsheets.js';
import { type Limit, limits } from '../limits.js';
import { type XmlHandler, XmlReader } from './xml.js';
import type { Zip } from './zip.js';
import { voice } from '../../say/voice.js';

/** One of the files that a workbook consists of. */
export interface Part {
  /** What the workbook is called in messages. */
  readonly file: string;
  readonly zip: Zip;
  readonly path: string;
  /** The bytes of it that are meant, from one place to before another; all of them where it is left out. */
  readonly range?: readonly [from: number, to: number];
}

/** The bytes of a part, in pieces. */
async function* bytesOf({ zip, path, range }: Part, limit: Limit): AsyncGenerator<Buffer> {
  const [from, to] = range ?? [0, Infinity];
  let at = 0;
  for await (const piece of zip.read(path, limit)) {
    if (at >= to) return;
    if (at + piece.length > from) yield piece.subarray(Math.max(0, from - at), to - at);
    at += piece.length;
  }
}

/**
 * Reads a part piece by piece, so that what was heard can be taken between two of them.
 *
 * @throws SpancoError where it is damaged, or larger than the limit
 */
export async function* readPart(
  part: Part,
  limit: Limit,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const { file, path } = part;
  const reader = new XmlReader(handler);
  const decoder = new TextDecoder();
  let left = 0;
  for await (const piece of bytesOf(part, limit)) {
    left = reader.feed(decoder.decode(piece, { stream: true }));
    if (left > limits.record.value) {
      throw brokenBook(file, voice().fileFaults.book.longText(path, limits.record.name));
    }
    yield;
  }
  if (left > 0 && reader.feed(decoder.decode()) > 1)
    throw brokenBook(file, voice().fileFaults.book.partCutOff(path));
}

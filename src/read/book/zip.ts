import { crc32, createInflateRaw } from 'node:zlib';
import { tooMuchData } from '../../errors/input.js';
import { brokenBook, lockedBook } from '../../errors/spreadsheets.js';
import type { Limit } from '../limits.js';
import { voice } from '../../say/voice.js';

/** Where a file of an archive stands. */
interface Entry {
  readonly header: number;
  readonly isPacked: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
}

const endMark = Buffer.from('PK\x05\x06', 'latin1');
const endSize = 22;
const bigEndMark = 0x06064b50;
const bigEndLocatorSize = 20;
const entryMark = 0x02014b50;
const entrySize = 46;
const headerMark = 0x04034b50;
const headerSize = 30;
/** What a number of four bytes is where eight elsewhere say it. */
const elsewhere = 0xffffffff;
const longestComment = 0xffff;

/** The files of a zip archive that is in memory. */
export class Zip {
  private readonly entries = new Map<string, Entry>();

  /** @throws SpancoError where the archive is cut off, damaged or encrypted */
  constructor(
    private readonly file: string,
    private readonly bytes: Buffer,
  ) {
    try {
      this.readDirectory();
    } catch (error) {
      // A number that stands beyond the end.
      throw error instanceof RangeError
        ? brokenBook(file, voice().fileFaults.book.cutOff())
        : error;
    }
  }

  /** Names differ in case, and in the slash, from writer to writer. */
  private static key(name: string): string {
    return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
  }

  has(name: string): boolean {
    return this.entries.has(Zip.key(name));
  }

  private readDirectory(): void {
    const { bytes, file } = this;
    const end = bytes.lastIndexOf(endMark, bytes.length - endSize);
    if (end === -1 || end < bytes.length - endSize - longestComment) {
      throw brokenBook(file, voice().fileFaults.book.cutOff());
    }
    let count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    if (at === elsewhere || count === 0xffff) {
      const bigEnd = Number(bytes.readBigUInt64LE(end - bigEndLocatorSize + 8));
      if (bytes.readUInt32LE(bigEnd) !== bigEndMark)
        throw brokenBook(file, voice().fileFaults.book.noDirectory());
      count = Number(bytes.readBigUInt64LE(bigEnd + 32));
      at = Number(bytes.readBigUInt64LE(bigEnd + 48));
    }
    for (let place = 0; place < count; place++) at = this.readEntry(at);
  }

  /** @returns where the next entry stands */
  private readEntry(at: number): number {
    const { bytes, file } = this;
    if (bytes.readUInt32LE(at) !== entryMark)
      throw brokenBook(file, voice().fileFaults.book.badDirectory());
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    if ((flags & 1) !== 0) throw lockedBook(file);
    if (method !== 0 && method !== 8)
      throw brokenBook(file, voice().fileFaults.book.method(method));
    const nameEnd = at + entrySize + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const big = bigNumbers(bytes.subarray(nameEnd, extraEnd));
    // Of the numbers, those stand elsewhere that have no room here, in this order.
    const [size, packedSize, header] = [24, 20, 42].map((place) => {
      const here = bytes.readUInt32LE(at + place);
      return here === elsewhere ? (big.shift() ?? here) : here;
    }) as [number, number, number];
    this.entries.set(Zip.key(bytes.toString('utf8', at + entrySize, nameEnd)), {
      header,
      isPacked: method === 8,
      packedSize,
      size,
      checksum: bytes.readUInt32LE(at + 16),
    });
    return extraEnd + bytes.readUInt16LE(at + 32);
  }

  /**
   * The bytes of a file, in pieces.
   *
   * @throws SpancoError where there is no such file, it is damaged, or larger than the limit
   */
  async *read(name: string, limit: Limit): AsyncGenerator<Buffer> {
    const { file } = this;
    const entry = this.entries.get(Zip.key(name));
    if (entry === undefined) throw brokenBook(file, voice().fileFaults.book.partMissing(name));
    if (entry.size > limit.value) throw tooMuchData(file, limit.name);
    let size = 0;
    let checksum = 0;
    try {
      for await (const piece of this.unpacked(entry)) {
        size += piece.length;
        // What says it is small, and is not, ends here.
        if (size > entry.size) break;
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } catch (error) {
      const isOurs = (error as NodeJS.ErrnoException).code?.startsWith('Z_') !== true;
      throw isOurs ? error : brokenBook(file, voice().fileFaults.book.partPacked(name));
    }
    if (size !== entry.size || checksum !== entry.checksum) {
      throw brokenBook(file, voice().fileFaults.book.partChanged(name));
    }
  }

  private unpacked({ header, packedSize, isPacked }: Entry): AsyncIterable<Buffer> {
    const { bytes, file } = this;
    if (header + headerSize > bytes.length || bytes.readUInt32LE(header) !== headerMark) {
      throw brokenBook(file, voice().fileFaults.book.badDirectory());
    }
    const start =
      header + headerSize + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + packedSize);
    if (!isPacked) return pieces(packed);
    const stream = createInflateRaw({ chunkSize });
    stream.end(packed);
    return stream;
  }

  /** A small file as text. @throws SpancoError see {@link read} */
  async text(name: string, limit: Limit): Promise<string> {
    const parts: Buffer[] = [];
    for await (const piece of this.read(name, limit)) parts.push(piece);
    return Buffer.concat(parts).toString('utf8');
  }
}

const chunkSize = 64 * 1024;

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

/** The numbers of eight bytes among what an entry says besides. */
function bigNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const count = Math.floor(extra.readUInt16LE(at + 2) / 8);
    return Array.from({ length: count }, (_, place) =>
      Number(extra.readBigUInt64LE(at + 4 + place * 8)),
    );
  }
  return [];
}

import { crc32, deflateRawSync } from 'node:zlib';

/** Little-endian numbers, each in so many bytes. */
function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

const version = 20;
const namesInUtf8 = 0x800;
const deflated = 8;
/** 1 January 1980, whatever day it is: the same data are the same bytes. */
const [time, day] = [0, 0x21];

/** Files as a zip archive, by their paths. */
export function zipped(files: ReadonlyMap<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const path = Buffer.from(name);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const facts = numbers(
      ...([[version, 2], [namesInUtf8, 2], [deflated, 2], [time, 2], [day, 2]] as const),
      ...([[crc32(content), 4], [packed.length, 4], [content.length, 4]] as const),
      ...([[path.length, 2], [0, 2]] as const),
    ); // prettier-ignore
    const entry = [Buffer.from('PK\x03\x04'), facts, path, packed];
    parts.push(...entry);
    // No comment, first disk, no attributes; then where the file stands.
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    directory.push(Buffer.from('PK\x01\x02'), numbers([version, 2]), facts, place, path);
    at += entry.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers([0, 2], [0, 2], [files.size, 2], [files.size, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** What happens to files between a CRM and us, and what never does but could. */
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';

/** A change to the bytes of a file; a plain record, so that a counterexample can be read. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly with: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'delimiter'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'huge cell';
      readonly at: number;
      readonly length: number;
      readonly of: string;
    }
  | { readonly kind: 'line'; readonly at: number; readonly to: number; readonly what: LineChange }
  | { readonly kind: 'line ends'; readonly end: string }
  | { readonly kind: 'encode'; readonly as: Encoding }
  | { readonly kind: 'gzip'; readonly cut: number };

type LineChange = 'double' | 'remove' | 'move' | 'blank';
type Encoding =
  'utf16le' | 'utf16be' | 'utf16le with mark' | 'latin1' | 'utf32' | 'utf-8 with mark';

const place = fc.nat({ max: 1_000_000 });

/** Texts that have a meaning to some reader on the way. */
const telling = fc.constantFrom(
  ...['"', '""', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '\n\n\n', '\0', '\ufeff', '\u00a0'],
  ...[
    'sep=;\n',
    '{',
    '[',
    ']',
    '}',
    '[{',
    '{"a":',
    '1e999',
    '-0',
    'NaN',
    '5.80503E+18',
    '__proto__',
  ],
  ...[
    'constructor',
    '=1+1',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    '31/02/2026',
    '01/02/26',
    '1.500',
    '€',
  ],
  ...['Grand Totals (5 records)', 'Copyright ©', '0000-00-00', '9'.repeat(400), 'é'.repeat(50)],
);

/** Any change, the small ones more often than those that leave nothing to be read. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('flip'),
      at: place,
      with: fc.integer({ min: 1, max: 255 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('insert'), at: place, text: telling }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('line'),
      at: place,
      to: place,
      what: fc.constantFrom<LineChange[]>('double', 'remove', 'move', 'blank'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('delimiter'),
      from: fc.constantFrom(',', ';', '-', ' '),
      to: fc.constantFrom(';', '\t', '|', ',', '"', '\n'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('line ends'),
      end: fc.constantFrom('\r', '\r\n', '\n\n', '\r\r\n', ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncate'), at: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('huge cell'),
      at: place,
      length: fc.constantFrom(70_000, 1_000_000, 1_100_000, 2_500_000),
      of: fc.constantFrom('x', '"', ' ', '1', ',', '\n', 'é', '-'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('encode'),
      as: fc.constantFrom<Encoding[]>(
        'utf16le',
        'utf16be',
        'utf16le with mark',
        'latin1',
        'utf32',
        'utf-8 with mark',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('gzip'), cut: fc.constantFrom(0, 0, 1, 8, 30) }),
  },
);

/** The place in so many that any number stands for. */
const within = (at: number, length: number): number => (length === 0 ? 0 : at % length);

const splice = (bytes: Buffer, at: number, added: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);

function encode(text: string, as: Encoding): Buffer {
  switch (as) {
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf16le with mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-8 with mark':
      return Buffer.from(`\ufeff${text}`);
    case 'utf32':
      return Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0)!).buffer);
  }
}

function changeLine(lines: string[], at: number, to: number, what: LineChange): void {
  const line = lines[at]!;
  if (what === 'double') lines.splice(to, 0, line);
  else if (what === 'blank') lines.splice(to, 0, '');
  else {
    lines.splice(at, 1);
    if (what === 'move') lines.splice(to, 0, line);
  }
}

/** The bytes after a change. */
export function mutate(bytes: Buffer, change: Mutation): Buffer {
  switch (change.kind) {
    case 'flip': {
      if (bytes.length === 0) return bytes;
      const copy = Buffer.from(bytes);
      const at = within(change.at, bytes.length);
      copy[at] = copy[at]! ^ change.with;
      return copy;
    }
    case 'insert':
      return splice(bytes, within(change.at, bytes.length), Buffer.from(change.text));
    case 'truncate':
      return bytes.subarray(0, within(change.at, bytes.length));
    case 'delimiter':
      return Buffer.from(bytes.toString('latin1').replaceAll(change.from, change.to), 'latin1');
    case 'huge cell':
      return splice(
        bytes,
        within(change.at, bytes.length),
        Buffer.from(change.of.repeat(change.length)),
      );
    case 'line': {
      const lines = bytes.toString('latin1').split('\n');
      changeLine(
        lines,
        within(change.at, lines.length),
        within(change.to, lines.length),
        change.what,
      );
      return Buffer.from(lines.join('\n'), 'latin1');
    }
    case 'line ends':
      return Buffer.from(bytes.toString('latin1').replaceAll('\n', change.end), 'latin1');
    case 'encode':
      return encode(bytes.toString('utf8'), change.as);
    case 'gzip': {
      const packed = gzipSync(bytes);
      return packed.subarray(0, packed.length - within(change.cut, packed.length));
    }
  }
}

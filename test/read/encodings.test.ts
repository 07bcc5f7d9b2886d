import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unreadFacts } from '../../src/read/decode.js';
import { encodingInWords, encodingNamed } from '../../src/read/encoding-name.js';
import { reportOf, runCli } from '../cli/fake-world.js';

const report = (stdin: Buffer, ...args: string[]) => reportOf(['-p', '-', ...args], { stdin });
const table = (rep: string) => `id,rep,stage\r\n1,${rep},Won\r\n2,${rep},Open\r\n`;
const wide = (text: string) => Buffer.from(text, 'utf16le');
const utf32 = (text: string) =>
  Buffer.from(new Uint32Array([...text].map((c) => c.codePointAt(0)!)).buffer);

describe('an encoding is found out by the bytes', () => {
  test.each<[string, string, string, Buffer]>([
    ['UTF-8', 'Zoë', 'utf-8', Buffer.from(table('Zoë'))],
    ['windows-1252', 'Zoë', 'windows-1252', Buffer.from(table('Zoë'), 'latin1')],
    ['UTF-16 without a mark', 'Zoë', 'utf-16le', wide(table('Zoë'))],
    ['UTF-16, big-endian, without a mark', 'Zoë', 'utf-16be', wide(table('Zoë')).swap16()],
    ['UTF-16 of few Latin letters', '大坂なおみ', 'utf-16le', wide(table('大坂なおみ'))],
    [
      'UTF-16 of few Latin letters, big-endian',
      'Анна Ростова',
      'utf-16be',
      wide(table('Анна Ростова')).swap16(),
    ],
  ])('%s', async (_, rep, encoding, bytes) => {
    for (const stdin of [bytes, gzipSync(bytes)]) {
      const { rows, quality } = await report(stdin);
      expect(rows.map(({ group }) => group.rep)).toEqual([rep]);
      expect(quality.files[0]?.encoding).toBe(encoding);
    }
  });
});

describe('--encoding', () => {
  test.each<[string, string, string, Buffer]>([
    ['macintosh', 'Zoë', 'macintosh', Buffer.from(table('Zo\x91'), 'latin1')],
    ['cp1250', 'Łukasz', 'windows-1250', Buffer.from(table('\xa3ukasz'), 'latin1')],
    ['Shift_JIS', '大坂', 'shift_jis', Buffer.from(table('\x91\xe5\x8d\xe2'), 'latin1')],
    ['latin1', 'ZoÃ«', 'windows-1252', Buffer.from(table('Zoë'))],
    ['UTF-8', 'Zoë', 'utf-8', Buffer.from(`\ufeff${table('Zoë')}`)],
    ['utf-16', 'Zoë', 'utf-16le', wide(`\ufeff${table('Zoë')}`)],
  ])('%s says what the bytes are', async (label, rep, encoding, stdin) => {
    const { rows, quality, warnings } = await report(stdin, '--encoding', label);
    expect(rows.map(({ group }) => group.rep)).toEqual([rep]);
    expect(quality.files[0]?.encoding).toBe(encoding);
    expect(warnings.map(({ code }) => code)).not.toContain('damaged-text');
  });

  test.each<[string, Buffer]>([
    ['utf-8', Buffer.from(table('Zoë'), 'latin1')],
    ['shift_jis', Buffer.from(table('Zo\x81'), 'latin1')],
    ['utf-16le', wide(table('Zoë')).subarray(0, -1)],
  ])('%s where bytes are not of it is damage that is told', async (label, stdin) => {
    const { warnings, quality } = await report(stdin, '--encoding', label);
    expect(quality.files[0]?.encoding).toBe(label);
    expect(warnings.map(({ code }) => code)).toContain('damaged-text');
  });

  test('is for tables of counts too', async () => {
    const stdin = Buffer.from('rep,held,wins\nZo\x91,50,5\n', 'latin1');
    const args = ['report', '--counts', '-', '--encoding', 'macintosh'];
    expect((await runCli(args, { stdin })).stdout).toMatch('Zoë');
  });

  test.each(['utf-32', 'utf-9', 'ebcdic', 'iso-2022-kr'])('%s is refused', async (label) => {
    const ran = await runCli(['-p', '-', '--encoding', label]);
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: `spanco: Cannot use --encoding "${label}": it is no encoding of text on the web, such as utf-8, utf-16le, windows-1252 or iso-8859-1.\n`,
    });
  });
});

describe('bytes that are no text', () => {
  test.each<[string, Buffer, string]>([
    [
      'UTF-32 with a mark',
      utf32(`\ufeff${table('Zoë')}`),
      'it is text in UTF-32. Save it as UTF-8.',
    ],
    ['UTF-32', utf32(table('Zoë')), 'it is text in UTF-32. Save it as UTF-8.'],
    [
      'UTF-32, big-endian',
      utf32(`\ufeff${table('Zoë')}`).swap32(),
      'it is text in UTF-32. Save it as UTF-8.',
    ],
    [
      'a NUL in text',
      Buffer.from(table('Z\0oe')),
      'it holds binary data, not text. Save or export it as CSV or JSON; if it is text in UTF-16, name that with --encoding utf-16le.',
    ],
    [
      'NULs in text with accents',
      Buffer.from(table('Z\0oë')),
      'it holds binary data, not text. Save or export it as CSV or JSON; if it is text in UTF-16, name that with --encoding utf-16le.',
    ],
    [
      'binary numbers of two bytes',
      Buffer.from(new Int16Array(200).map((_, at) => at * 40).buffer),
      'it holds binary data, not text. Save or export it as CSV or JSON; if it is text in UTF-16, name that with --encoding utf-16le.',
    ],
    [
      'an HTML page under the name of a spreadsheet',
      Buffer.from('<html><table><tr><td>id</td></tr></table></html>'),
      'it is an HTML page. Save or export it as CSV, JSON or .xlsx.',
    ],
  ])('%s: said in a sentence, packed or not', async (_, bytes, says) => {
    for (const stdin of [bytes, gzipSync(bytes)]) {
      const { code, stderr } = await runCli(['-p', '-'], { stdin });
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: `spanco: Cannot read standard input: ${says}\n`,
      });
    }
  });

  test('gzip data within gzip data', async () => {
    const { code, stderr } = await runCli(['-p', '-'], { stdin: gzipSync(gzipSync(table('A'))) });
    expect(code).toBe(3);
    expect(stderr).toBe(
      'spanco: Cannot unpack standard input: it is gzip data within gzip data. Unpack it once before.\n',
    );
  });
});

describe('an encoding in words', () => {
  const words = (facts: object) => encodingInWords({ ...unreadFacts(), ...facts });

  test('names ISO-8859-1 where nothing tells it from windows-1252', () => {
    expect(words({})).toBe('utf-8');
    expect(words({ encoding: 'windows-1252' })).toBe('windows-1252 or ISO-8859-1');
    expect(words({ encoding: 'windows-1252', latin1: false })).toBe('windows-1252');
    expect(words({ encoding: 'utf-16le', forced: true })).toBe('utf-16le, as --encoding says');
  });

  test.each([
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    [' UTF8 ', 'utf-8'],
    ['utf-16', 'utf-16le'],
    ['', null],
    ['utf-32', null],
  ])('%j is the label of %j', (label, name) => expect(encodingNamed(label)).toBe(name));
});

import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { cell } from '../fixtures/make/csv.js';

const CHUNK = 1 << 20;

/** An id as a UUID: the same for the same id. */
const uuid = (id) => {
  const digits = Buffer.from(id.padEnd(16, id)).toString('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
};
const isId = (text) => /^[AP]\d+$/.test(text);
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** How each form writes the cells of a row; the rest is as in the plain one. */
const lineOf = {
  plain: (cells) => cells.map(cell).join(','),
  quoted: (cells) => cells.map(quoted).join(','),
  crlf: (cells) => cells.map(cell).join(',') + '\r',
  instants: (cells) => cells.map((text) => cell(instant(text))).join(','),
  uuids: (cells) => cells.map((text) => cell(isId(text) ? uuid(text) : text)).join(','),
  lines: (cells, header) => JSON.stringify(Object.fromEntries(header.map((n, i) => [n, cells[i]]))),
};
const instant = (text) =>
  text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/, (_, day, minute) => `${day}T${minute}:00Z`);

/** What a CSV file may look like; `gzip` is plain and packed, `stray` has a quote out of place in 1 % of rows. */
export const forms = [...Object.keys(lineOf), 'gzip', 'stray'];

/** A table written in pieces of about 1 MB; `end` returns its rows and bytes. */
export function sheet(path, form, header) {
  const names = header.split(',');
  const isLines = form === 'lines';
  const file = openSync(path + (isLines ? '.jsonl' : form === 'gzip' ? '.csv.gz' : '.csv'), 'w');
  const line = lineOf[form] ?? lineOf.plain;
  // A column of texts that nobody reads, some of which an untidy program wrote.
  const remark = () => (form !== 'stray' ? '' : rows % 100 === 0 ? ',5" pipe' : ',Talk');
  let rows = 0;
  let bytes = 0;
  let text = isLines ? '' : `${line(names)}${form === 'stray' ? ',remark' : ''}\n`;
  const flush = () => {
    const buffer = form === 'gzip' ? gzipSync(text) : Buffer.from(text);
    for (let done = 0; done < buffer.length;) done += writeSync(file, buffer, done);
    bytes += buffer.length;
    text = '';
  };
  return {
    row(cells) {
      text += `${line(cells, names)}${remark()}\n`;
      rows++;
      if (text.length >= CHUNK) flush();
    },
    end() {
      flush();
      closeSync(file);
      return { rows, bytes };
    },
  };
}

/** Passes items on in the order of their minutes. */
export function byDate(minutes, emit) {
  const waiting = Array.from({ length: minutes }, () => []);
  return {
    add(minute, item) {
      waiting[minute].push(item);
    },
    end() {
      for (const items of waiting) items.forEach(emit);
    },
  };
}

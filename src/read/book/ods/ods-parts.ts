import { lockedBook } from '../../../errors/spreadsheets.js';
import { type Limit, limits } from '../../limits.js';
import { attribute, readXml } from '../xml.js';
import type { Zip } from '../zip.js';

/** One sheet of an OpenDocument spreadsheet, all of which stand in one part. */
export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The bytes of it. */
  readonly range: readonly [from: number, to: number];
}

/** The part that holds the cells of all sheets. */
export const odsContent = 'content.xml';

const kind = 'application/vnd.oasis.opendocument.spreadsheet';
const tableTags = /<(?:[\w.-]+:)?table\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;
/** Longer than any of them. */
const tagSize = 4096;

/** The name of a sheet of another file, of which cells that refer to it keep a copy. */
const ofOtherFile = /^'[^']*'#/;

/** A tag that begins a sheet. */
interface Start {
  readonly at: number;
  readonly tag: string;
}

/** Where sheets begin, and what stands before the first. */
async function startsOf(zip: Zip, limit: Limit): Promise<{ head: string; starts: Start[] }> {
  const starts: Start[] = [];
  const head: Buffer[] = [];
  let end: Buffer = Buffer.alloc(0);
  let size = 0;
  let headSize = 0;
  for await (const piece of zip.read(odsContent, limit)) {
    const bytes = Buffer.concat([end, piece]);
    const before = size - end.length;
    size += piece.length;
    let from = Math.max(0, bytes.length - tagSize);
    if (bytes.includes('table ')) {
      for (const found of bytes.toString('latin1').matchAll(tableTags)) {
        const tag = Buffer.from(found[0], 'latin1').toString('utf8');
        starts.push({ at: before + found.index, tag });
        from = Math.max(from, found.index + found[0].length);
      }
    }
    end = bytes.subarray(from);
    if (headSize <= (starts[0]?.at ?? limits.shared.value)) {
      head.push(piece);
      headSize += piece.length;
    }
  }
  return { head: Buffer.concat(head).toString('utf8', 0, starts[0]?.at), starts };
}

/** The names of styles whose sheets are hidden. */
function hiddenStyles(head: string): Set<string> {
  const hidden = new Set<string>();
  let style = '';
  readXml(head, {
    open: (name, tag) => {
      if (name === 'style') style = attribute(tag, 'name') ?? '';
      else if (name === 'table-properties' && attribute(tag, 'display') === 'false') {
        hidden.add(style);
      }
    },
  });
  return hidden;
}

/** Programs that calculate what they save: a formula without a value ends in an empty text there. */
const calculates = /<(?:[\w.-]+:)?generator>[^<]*(?:Office|Collabora|Gnumeric|Calligra)/;

/** Whether formulas without a value may just be uncalculated, as of programs that are no spreadsheet. */
export async function isUncalculated(zip: Zip): Promise<boolean> {
  const meta = 'meta.xml';
  return !zip.has(meta) || !calculates.test(await zip.text(meta, limits.shared));
}

/** Whether an archive is an OpenDocument file, of whatever kind. @throws SpancoError where it is encrypted */
async function isOpenDocument(zip: Zip, file: string): Promise<boolean> {
  const manifest = 'META-INF/manifest.xml';
  if (!zip.has(manifest) || !zip.has('mimetype')) return false;
  const text = await zip.text(manifest, limits.shared);
  if (/<(?:[\w.-]+:)?encryption-data\b/.test(text)) throw lockedBook(file);
  return zip.has(odsContent);
}

/**
 * The sheets of an OpenDocument spreadsheet, in the order of their tabs; null where an archive is none.
 *
 * @throws SpancoError where it is encrypted, damaged or too large
 */
export async function odsSheets(zip: Zip, file: string): Promise<OdsSheet[] | null> {
  if (!(await isOpenDocument(zip, file))) return null;
  if (!(await zip.text('mimetype', limits.shared)).startsWith(kind)) return null;
  const { head, starts } = await startsOf(zip, limits.sheet);
  const hidden = hiddenStyles(head);
  const sheets = starts.map(({ at, tag }, place): OdsSheet => ({
    name: attribute(tag, 'name') ?? '',
    isHidden: hidden.has(attribute(tag, 'style-name') ?? ''),
    range: [at, starts[place + 1]?.at ?? Infinity],
  }));
  return sheets.filter(({ name }) => !ofOtherFile.test(name));
}

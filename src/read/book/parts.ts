import { brokenBook } from '../../errors/spreadsheets.js';
import { limits } from '../limits.js';
import type { Epoch } from './serial.js';
import { attribute, readXml } from './xml.js';
import type { Zip } from './zip.js';
import { voice } from '../../say/voice.js';

/** One sheet of a workbook. */
interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** The file of its cells. */
  readonly path: string;
}

/** What a workbook says of its parts. */
export interface BookParts {
  readonly epoch: Epoch;
  /** Whether it asks whoever opens it to work out all its formulas: nobody has done so yet. */
  readonly isStale: boolean;
  /** Sheets of cells, in the order of their tabs; charts and macros are none. */
  readonly sheets: readonly SheetPart[];
  /** The files of what all sheets share; null where there is none. */
  readonly strings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  /** The last word of it: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly path: string;
}

/** A path as it is meant in a folder. */
function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.filter((part) => part !== '').join('/');
}

/** What a part is related to. */
async function relationsOf(zip: Zip, path: string): Promise<Relation[]> {
  const cut = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(cut, 0));
  const file = `${folder}/_rels/${path.slice(cut + 1)}.rels`;
  const relations: Relation[] = [];
  if (!zip.has(file)) return relations;
  readXml(await zip.text(file, limits.shared), {
    open: (name, tag) => {
      if (name !== 'Relationship') return;
      const type = attribute(tag, 'Type') ?? '';
      relations.push({
        id: attribute(tag, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolved(folder, attribute(tag, 'Target') ?? ''),
      });
    },
  });
  return relations;
}

/** The workbook of an archive; null where it holds none. @throws SpancoError where it is damaged */
export async function bookParts(zip: Zip, file: string): Promise<BookParts | null> {
  const book = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.path;
  if (book === undefined || !zip.has(book)) return null;
  const relations = await relationsOf(zip, book);
  const found: { name: string; isHidden: boolean; id: string }[] = [];
  let epoch: Epoch = 1900;
  let isBook = false;
  let isStale = false;
  readXml(await zip.text(book, limits.shared), {
    open: (name, tag) => {
      if (name === 'workbook') isBook = true;
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '')) {
        epoch = 1904;
      }
      if (name === 'calcPr') isStale = /^(?:1|true)$/.test(attribute(tag, 'fullCalcOnLoad') ?? '');
      if (name !== 'sheet') return;
      found.push({
        name: attribute(tag, 'name') ?? '',
        isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
        id: attribute(tag, 'id') ?? '',
      });
    },
  });
  if (!isBook) return null;
  const sheets = found.flatMap(({ name, isHidden, id }) => {
    const relation = relations.find((each) => each.id === id);
    if (relation === undefined) throw brokenBook(file, voice().fileFaults.book.sheetMissing(name));
    return relation.type === 'worksheet' ? [{ name, isHidden, path: relation.path }] : [];
  });
  const shared = (type: string): string | null =>
    relations.find((each) => each.type === type && zip.has(each.path))?.path ?? null;
  return { epoch, isStale, sheets, strings: shared('sharedStrings'), styles: shared('styles') };
}

import type { Cell, Heading, TableBlock } from '../questions/common/show/document.js';
import { UNKNOWN } from '../say/numbers.js';
import { evened } from './evened.js';
import type { Flat, Rung } from './flat.js';
import { cellText } from './format.js';
import { columnWidths, gap, leastWidths, totalWidth } from './widths.js';
import { voice } from '../say/voice.js';

/** What there is room for. */
export interface Room {
  /** Columns of the screen; null for as many as it takes. */
  readonly width: number | null;
  /** Whether there is a screen for pictures. */
  readonly draws: boolean;
  /** Whether nothing may be left out: what is too wide goes on in a table below. */
  readonly isWhole: boolean;
  /** Whether a cell may have several lines. */
  readonly hasLines: boolean;
}

/** A table in the forms it is shown in, one below the other, and what is not. */
export interface Fitted {
  readonly forms: readonly Flat[];
  /** Titles of columns that have given way, whether counts have, and the width that would bring them. */
  readonly leftOut: {
    readonly titles: readonly string[];
    readonly counts: boolean;
    readonly width: number;
  } | null;
  /** Titles of columns of which nothing is known. */
  readonly unknown: readonly string[];
}

type Column = TableBlock['columns'][number];

/** Ways to draw a table closer together, from none to all. */
const rungs: readonly Rung[] = [
  {},
  { titles: 'short' },
  { titles: 'short', counts: 'below' },
  { titles: 'short', counts: 'below', texts: 'short' },
];

/** Pictures are no wider than helps, and no narrower than can be read. */
const pictureWidths = { least: 12, most: 41 } as const;

/** A table with some of its columns. */
function formOf(
  { title, columns, rows, footer }: TableBlock,
  rung: Rung,
  places: readonly number[],
): Flat {
  const pick = (row: readonly Cell[]) => places.map((at) => row[at]!);
  return {
    title,
    columns: places.map((at) => {
      const { title: long, short, ...heading } = columns[at]!;
      return { ...heading, title: rung.titles === 'short' ? (short ?? long) : long };
    }),
    rows: rows.map(pick),
    footer: footer.map(pick),
    rung,
  };
}

/** What a column is called in a sentence. */
const calledOf = ({ title, called }: Heading): string =>
  called ?? voice().screen.called(title.replace('\n', ' '));

/** Whether a table has nothing to say in a column, and tried. */
function isUnknown({ rows, footer }: TableBlock, at: number): boolean {
  const texts = [...rows, ...footer].map((row) => cellText(row[at]!));
  return texts.includes(UNKNOWN) && texts.every((text) => text === UNKNOWN || text === '');
}

/** Where the columns of a table stand that name its rows, those with numbers, and those with pictures. */
function placesOf({ columns }: TableBlock) {
  const all = columns.map((_, at) => at);
  const named = all.filter((at) => columns[at]!.names === true);
  const names = named.length === 0 ? [0] : named;
  return {
    names,
    pictures: all.filter((at) => columns[at]!.picture === true),
    others: all.filter((at) => !names.includes(at) && columns[at]!.picture !== true),
  };
}

/** A table with a first column that names its rows, as every table has. */
function withNames(block: TableBlock): TableBlock {
  if (block.columns.some(({ names }) => names)) return block;
  const [first, ...others] = block.columns;
  return first === undefined
    ? block
    : { ...block, columns: [{ ...first, names: true } satisfies Column, ...others] };
}

const leastWidth = (form: Flat): number => totalWidth(leastWidths(form, columnWidths(form)));

/** A table as it is where nothing limits it, without its pictures. */
export function wholeOf(block: TableBlock): Flat {
  const { columns } = block;
  const places = columns.flatMap(({ picture }, at) => (picture === true ? [] : [at]));
  return formOf(evened(block), {}, places);
}

/** The columns of a table in several tables, each with those that name its rows. */
function inParts(
  block: TableBlock,
  { names, others }: { readonly names: readonly number[]; readonly others: readonly number[] },
  rung: Rung,
  width: number,
): Flat[] {
  const parts: number[][] = [];
  for (const at of others) {
    const last = parts.at(-1);
    const longer = [...names, ...(last ?? []), at];
    if (last !== undefined && leastWidth(formOf(block, rung, longer)) <= width) last.push(at);
    else parts.push([at]);
  }
  return parts.map((part, place) => {
    const form = formOf(block, rung, [...names, ...part]);
    return place === 0 ? form : { ...form, title: null };
  });
}

/** A form with its pictures beside the names, where there is room for them. */
function withPictures(
  block: TableBlock,
  form: Flat,
  places: { readonly kept: readonly number[]; readonly pictures: readonly number[] },
  { width, draws }: Room,
): Flat {
  const { kept, pictures } = places;
  if (!draws || pictures.length === 0 || width === null) return form;
  const room = Math.floor((width - totalWidth(columnWidths(form))) / pictures.length) - gap;
  if (room < pictureWidths.least) return form;
  const rung: Rung = { ...form.rung, picture: Math.min(room, pictureWidths.most) };
  return formOf(
    block,
    rung,
    [...kept, ...pictures].toSorted((a, b) => a - b),
  );
}

/**
 * A table as there is room for it. First it is drawn closer together, then what may give way does, in its turn; what
 * is left and still too wide goes on in further tables. So a wider screen never shows less.
 */
export function fit(given: TableBlock, room: Room): Fitted {
  const block = evened(withNames(given));
  const { columns, gives = [] } = block;
  const { names, pictures, others } = placesOf(block);
  const dashes = others.filter((at) => isUnknown(block, at));
  const isTold = dashes.length < others.length;
  const told = isTold ? others.filter((at) => !dashes.includes(at)) : others;
  const unknown = isTold ? dashes.map((at) => calledOf(columns[at]!)) : [];
  const ways =
    room.hasLines && block.isFlat !== true
      ? rungs
      : rungs.filter(({ counts }) => counts !== 'below');
  const tight = ways.at(-1)!;
  const hasCounts = told.some((at) =>
    [...block.rows, ...block.footer].some((row) => row[at]!.kind === 'ratio' && row[at].counts),
  );
  const roomBeside = (form: Flat): number =>
    room.draws && form.columns.some(({ isAside }) => isAside)
      ? pictures.length * (pictureWidths.least + gap)
      : 0;
  const whole = formOf(block, tight, [...names, ...told]);
  const done = (forms: readonly Flat[], gone: readonly number[], counts: boolean): Fitted => ({
    forms: forms.filter((form) => form.columns.length > names.length || columns.length === 1),
    leftOut:
      gone.length === 0 && !counts
        ? null
        : {
            titles: [...new Set(gone.map((at) => calledOf(columns[at]!)))],
            counts,
            width: leastWidth(whole) + roomBeside(whole),
          },
    unknown,
  });
  const { width } = room;
  for (let given = 0; ; given++) {
    const giving = gives.slice(0, given);
    const gone = told.filter((at) => giving.includes(columns[at]!.yields ?? ''));
    const counts = hasCounts && giving.includes('counts');
    const kept = [...names, ...told.filter((at) => !gone.includes(at))];
    const tried = given === 0 ? ways : [counts ? { ...tight, counts: 'none' as const } : tight];
    for (const rung of tried) {
      const form = formOf(block, rung, kept);
      if (width === null || leastWidth(form) + roomBeside(form) <= width) {
        return done([withPictures(block, form, { kept, pictures }, room)], gone, counts);
      }
    }
    if (room.isWhole || given === gives.length) {
      const places = { names, others: kept.slice(names.length) };
      return done(inParts(block, places, tried.at(-1)!, width ?? Infinity), gone, counts);
    }
  }
}

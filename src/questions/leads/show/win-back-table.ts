import { UNKNOWN } from '../../../say/numbers.js';
import { countOf } from '../../../say/plurals.js';
import type { WinBack, WinBackEntry } from '../result.js';
import { mostPoints, parts } from '../score.js';
import {
  type Cell,
  type Column,
  count,
  left,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { tableWidth } from '../../../render/table.js';

type WinBackColumn = readonly [Column, (entry: WinBackEntry) => Cell];

const called = ({ name, id }: WinBackEntry) => text(name ?? id ?? UNKNOWN);
const who: WinBackColumn = [left('To win back'), called];
const id: WinBackColumn = [left('Id'), (entry) => text(entry.id ?? UNKNOWN)];
const rep: WinBackColumn = [left('Rep'), (entry) => text(entry.rep ?? UNKNOWN)];
const points: WinBackColumn = [right('Points'), ({ score }) => count(score.total)];
const why: WinBackColumn = [left('Why'), (entry) => text(entry.why)];
const each = parts.map((part): WinBackColumn => [
  right(`${part[0]!.toUpperCase()}${part.slice(1)}`),
  ({ score }) => count(score[part]),
]);

/** The lost prospects, most promising first, as far as they are to be listed; null where the table is too wide. */
export function winBackTable(
  { entries }: WinBack,
  { most, width, verbose }: { most: number; width: number | null; verbose: boolean },
): TableBlock | null {
  const layouts: (readonly WinBackColumn[])[] = [
    ...(verbose ? [[who, id, rep, points, ...each, why]] : []),
    [who, id, rep, points, why],
    [who, points, why],
  ];
  const table = (columns: readonly WinBackColumn[]): TableBlock => ({
    title: null,
    columns: columns.map(([column]) => column),
    rows: entries.slice(0, most).map((entry) => columns.map(([, cell]) => cell(entry))),
    footer: [],
  });
  const fitting = firstFitting(
    layouts.map((columns) => () => table(columns)),
    width,
  );
  return width === null || tableWidth(fitting) <= width ? fitting : null;
}

/** The same as sentences, which a narrow terminal can break. */
export const winBackLines = ({ entries }: WinBack, most: number): string[] => [
  'To win back',
  ...entries
    .slice(0, most)
    .map((entry) => `${entry.name ?? entry.id ?? UNKNOWN} (${entry.score.total}): ${entry.why}`),
];

/** What the points are, and what is not listed. */
export function winBackNote({ entries, won, ahead }: WinBack, most: number): string[] {
  const more = entries.length - most;
  const left = [
    ...(won === 0 ? [] : [`${countOf(won, 'prospect')} lost, but won as well`]),
    ...(ahead === 0 ? [] : [`${countOf(ahead, 'prospect')} lost only after --as-of`]),
  ];
  return [
    `Points, ${mostPoints} at most, 0 to 3 each: for the reason, the amount against the median of its currency, how far it got, and the days since (60 to 540 are best). They order the list; they are no probability.`,
    ...(more > 0
      ? [
          `And ${more} more to win back: list them with --win-back ${entries.length}, or all with --list win-back --format csv.`,
        ]
      : []),
    ...(left.length === 0 ? [] : [`Not to win back: ${left.join(', ')}.`]),
  ];
}

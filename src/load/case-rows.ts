/** Which rows of an export are of one case, and which of them stands. */
import { YES } from '../cells/words/flags.js';
import type { Words } from '../cells/words/words.js';
import type { CaseStatusKind } from '../knowledge/words/case-statuses.js';
import type { Activities } from './activities.js';
import { caseOrderOf } from './case-order.js';

/** The rows of cases, as places of activities. */
export interface CaseRows {
  /** The row of each case that says where it stands. */
  readonly places: Int32Array;
  /** All rows of a case. */
  readonly rowsOf: (place: number) => readonly number[];
  /** Rows that a newer one of their case takes the place of. */
  readonly superseded: readonly number[];
  /** Rows that may be the newest of their case as well, and the place of that case. */
  readonly rivals: { readonly of: Int32Array; readonly rows: Int32Array };
  /** The newest row of each case that says something; where none does, the one that stands. */
  readonly latest: (says: (row: number) => boolean) => Int32Array;
}

/** The rows of each case in their order: the first of all, and all of those that have several. */
function grouped({ size, type, types, extras }: Activities) {
  const isCase = types.kinds.map((kind) => kind === 'service');
  const ids = extras.texts.get('id');
  const known = new Map<string, number>();
  const firsts: number[] = [];
  const repeated = new Map<number, number[]>();
  for (let at = 0; at < size; at++) {
    if (isCase[type[at]!] !== true) continue;
    const id = ids?.at(at) ?? null;
    const place = id === null ? undefined : known.get(id);
    if (place === undefined) {
      if (id !== null) known.set(id, firsts.length);
      firsts.push(at);
    } else {
      const rows = repeated.get(place);
      if (rows === undefined) repeated.set(place, [firsts[place]!, at]);
      else rows.push(at);
    }
  }
  return { firsts: Int32Array.from(firsts), repeated };
}

/** Whether a row says that its case has ended; null where it does not say. */
function endOf({ extras: { names, flags } }: Activities, words: Words<CaseStatusKind>) {
  const [status, resolved] = [names.get('caseStatus'), flags.get('resolved')];
  const kinds = status?.dictionary.labels.map((label) => words.kindOf(label)) ?? [];
  return (row: number): boolean | null => {
    if (resolved?.[row] === YES) return true;
    const kind = kinds[status?.codes[row] ?? -1] ?? null;
    return kind === null ? null : kind !== 'open';
  };
}

/** Groups the activities that are cases by their case, and finds out which row of each stands. */
export function caseRowsOf(
  activities: Activities,
  words: Words<CaseStatusKind>,
  inOneTable: boolean,
): CaseRows {
  const { firsts, repeated } = grouped(activities);
  const order = caseOrderOf(
    {
      rowsOf: [...repeated.values()],
      ends: inOneTable
        ? { firsts, lasts: firsts.map((at, place) => repeated.get(place)?.at(-1) ?? at) }
        : null,
      hasEnded: endOf(activities, words),
    },
    activities,
  );
  const places = firsts.slice();
  for (const [place, rows] of repeated) places[place] = order.newest(rows);
  const superseded = [...repeated].flatMap(([place, rows]) =>
    rows.filter((row) => row !== places[place]),
  );
  const rivals = [...repeated].flatMap(([place, rows]) =>
    order.rivals(rows).map((row) => [place, row] as const),
  );
  return {
    places,
    rowsOf: (place) => repeated.get(place) ?? [places[place]!],
    superseded: superseded.sort((a, b) => a - b),
    rivals: {
      of: Int32Array.from(rivals, ([place]) => place),
      rows: Int32Array.from(rivals, ([, row]) => row),
    },
    latest: (says) => {
      const latest = places.slice();
      for (const [place, rows] of repeated) {
        if (says(latest[place]!)) continue;
        const saying = rows.filter(says);
        if (saying.length > 0) latest[place] = order.newest(saying);
      }
      return latest;
    },
  };
}

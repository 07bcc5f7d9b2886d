import type { RejectedRow } from '../load/ledger.js';
import { csvText } from '../render/csv.js';
import { voice } from '../say/voice.js';

/** The titles of a header, told apart where one comes twice: `Note`, then `Note (2)`. */
function titlesOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const title = name === '' ? voice().places.noHeader() : name;
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return times === 1 ? title : `${title} (${times})`;
  });
}

/** The rows that could not be used, or not all of whose cells, as CSV: where, why, and the row under its own headers. */
export function rejectsSheet(rows: readonly RejectedRow[]): string {
  // Rows of one file have one header: its titles are worked out once.
  const columns = new Map<string, number>();
  const placesOf = new Map<readonly string[], readonly number[]>();
  for (const { header } of rows) {
    if (placesOf.has(header)) continue;
    const places = titlesOf(header).map((title) => {
      const at = columns.get(title) ?? columns.size;
      columns.set(title, at);
      return at;
    });
    placesOf.set(header, places);
  }
  return csvText({
    header: ['file', 'record', 'line', 'kind', 'reason', 'detail', ...columns.keys()],
    rows: rows.map(({ place, kind, reason, detail, header, row }) => {
      const cells = new Array<string>(columns.size).fill('');
      placesOf.get(header)!.forEach((at, own) => (cells[at] = row[own] ?? ''));
      return [
        place.file,
        place.record,
        place.line,
        kind,
        reason,
        detail,
        ...cells,
        ...row.slice(header.length),
      ];
    }),
  });
}

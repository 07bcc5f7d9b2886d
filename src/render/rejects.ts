import type { RejectedRow } from '../map/ledger.js';
import { csvLines } from './csv.js';

/** The rejected rows as CSV: where, why, and the row under its own headers. */
export function rejectsSheet(rows: readonly RejectedRow[]): string {
  const headers = [...new Set(rows.flatMap(({ header }) => header))];
  const titles = headers.map((name) => (name === '' ? '(no header)' : name));
  return csvLines(
    ['file', 'record', 'line', 'reason', 'detail', ...titles],
    rows.map(({ place, reason, detail, header, row }) => [
      place.file,
      String(place.record),
      place.line === null ? '' : String(place.line),
      reason,
      detail,
      ...headers.map((name) => row[header.indexOf(name)] ?? ''),
      ...row.slice(header.length),
    ]),
  );
}

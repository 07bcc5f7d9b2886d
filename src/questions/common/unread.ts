import type { Warning } from '../../warnings/warnings.js';

/** The note on cells of fields that only some questions need, where some could not be read. */
export function unreadNote(unread: Iterable<readonly [string, number]>): Warning[] {
  const fields = [...unread].map(([field, count]) => ({ field, count }));
  return fields.length === 0 ? [] : [{ code: 'cells-unread', fields }];
}

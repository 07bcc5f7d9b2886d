/** What an export must hold to be measured. */
import { nothingUsable } from '../errors/columns.js';
import { noRows } from '../errors/input.js';
import type { Role } from '../read/table.js';
import { voice } from '../say/voice.js';
import type { RejectReason } from '../warnings/reject-reasons.js';
import type { FileLedger } from './ledger.js';
import type { Shared } from './shared.js';

/** An input all of whose rows are furniture, or none at all, cannot be measured. */
export function requireRows(ledgers: readonly FileLedger[], role: Role): void {
  const ofRole = ledgers.filter((ledger) => ledger.role === role);
  const used = ofRole.reduce((sum, ledger) => sum + ledger.used, 0);
  if (ofRole.length === 0 || used > 0) return;
  const rejected = ofRole.reduce((sum, ledger) => sum + ledger.rejected, 0);
  if (rejected === 0) throw noRows(ofRole[0]!.file);
  const reasons = new Map<RejectReason, number>();
  for (const { rejectedBy } of ofRole) {
    for (const [reason, count] of Object.entries(rejectedBy) as [RejectReason, number][]) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    }
  }
  throw nothingUsable(
    ofRole.map(({ file }) => file),
    voice().rowFaults.rejectedBy([...reasons]),
  );
}

/** A column of days or amounts of which nothing can be read is another one than it was taken for. */
export function requireReadable({ dates, amounts }: Shared): void {
  for (const column of dates.all) column.requireDays();
  for (const column of amounts.all) column.requireAmounts();
}

import type { CustomerShare, CustomerTally } from '../../funnel/service/customers.js';
import { type Quotient, quotient } from '../../funnel/ratios.js';
import type { Warning } from '../../warnings/warnings.js';

/** A share of some customers with its interval; unknown where the export cannot tell. */
export const customerShare = (share: CustomerShare | null): Quotient =>
  share === null ? quotient(null, null) : quotient(share.count, share.of);

/** No customers, as far as the export tells of any. */
export const noCustomers = (share: CustomerShare | null): CustomerShare | null =>
  share && { count: 0, of: 0 };

/** The note on words that say neither that a customer is new nor that it is an existing one. */
export function unknownCustomersNote({
  unknownWords: words,
}: Pick<CustomerTally, 'unknownWords'>): Warning[] {
  const count = words.reduce((sum, word) => sum + word.count, 0);
  return count === 0 ? [] : [{ code: 'unknown-customers', count, words }];
}

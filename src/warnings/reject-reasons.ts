/** Why a row cannot be used, in the order in which ledgers list it. */
export const rejectReasons = [
  'no-id',
  'no-name',
  'damaged-id',
  'date',
  'amount',
  'cells',
  'quotes',
  'not-a-record',
] as const;

export type RejectReason = (typeof rejectReasons)[number];

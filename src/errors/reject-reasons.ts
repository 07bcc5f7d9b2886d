/** Why a row could not be used, and in words. */
export const rejectReasons = {
  'no-id': 'the id is missing',
  'no-name': 'the name is missing',
  'damaged-id': 'the id is a number in scientific notation, its digits are lost',
  date: 'a date is no day',
  amount: 'an amount is no number',
  cells: 'it has more cells than the header, so cells are shifted',
  quotes: 'a quote (") in it is closed on another line, in the middle of a cell',
  'not-a-record': 'it is not a record',
} as const satisfies Record<string, string>;

export type RejectReason = keyof typeof rejectReasons;

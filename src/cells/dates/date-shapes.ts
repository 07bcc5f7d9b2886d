/** The forms of dates. */
const order = [
  'iso',
  'dayFirst',
  'monthFirst',
  /** Either of the two before; the other values of the column settle it. */
  'doubtful',
  'dotted',
  'dayMonthName',
  'monthNameDay',
  'compact',
  'serial',
  'epoch',
  'shortYear',
] as const;

/** A form of dates. */
export type DateShape = (typeof order)[number];

/** The bit of each form in a set of them. */
export const shapeBits = Object.fromEntries(order.map((shape, at) => [shape, 1 << at])) as Readonly<
  Record<DateShape, number>
>;

/** The forms in a set of bits. */
export const shapesIn = (bits: number): DateShape[] =>
  order.filter((shape) => (bits & shapeBits[shape]) !== 0);

/** How a person writes each form of a date. */
export const shapeNames = {
  iso: 'yyyy-mm-dd',
  dayFirst: 'dd/mm/yyyy',
  monthFirst: 'mm/dd/yyyy',
  /** Either of the two before; the other values of the column settle it. */
  doubtful: 'dd/mm/yyyy or mm/dd/yyyy',
  dotted: 'dd.mm.yyyy',
  dayMonthName: 'd Mon yyyy',
  monthNameDay: 'Mon d, yyyy',
  compact: 'yyyymmdd',
  serial: 'Excel serial number',
  epoch: 'milliseconds since 1970',
  shortYear: 'years of two digits',
} as const;

/** A form of dates. */
export type DateShape = keyof typeof shapeNames;

const order = Object.keys(shapeNames) as DateShape[];

/** The bit of each form in a set of them. */
export const shapeBits = Object.fromEntries(order.map((shape, at) => [shape, 1 << at])) as Readonly<
  Record<DateShape, number>
>;

/** The forms in a set of bits. */
export const shapesIn = (bits: number): DateShape[] =>
  order.filter((shape) => (bits & shapeBits[shape]) !== 0);

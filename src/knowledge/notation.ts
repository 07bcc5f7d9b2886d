/** The character before the decimals. */
export type DecimalMark = 'comma' | 'point';

/** The order of the parts of a date that does not begin with its year, or of any date of two-digit years. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a language writes numbers and their ranges. */
export interface Marks {
  /** Between the whole and the fraction: `.` in English. */
  readonly decimal: string;
  /** Between groups of three digits: `,` in English. */
  readonly group: string;
  /** How many digits a number has at least where they are grouped: 4 in English (`1,000`). */
  readonly groupedFrom: 4 | 5;
  /** A percentage, of its digits: `10.0 %`. */
  readonly percent: (digits: string) => string;
  /** A difference of shares, of its digits: `+1.7 points`. */
  readonly points: (digits: string) => string;
  /** From one end to another: `−9.6 to +14.0`. */
  readonly range: (low: string, high: string) => string;
}

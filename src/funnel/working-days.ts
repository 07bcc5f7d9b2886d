/** Monday, as 1970-01-01 was a Thursday. */
const firstMonday = 4;

/** Working days from the first Monday of 1970 up to, not including, a day. */
function before(day: number): number {
  const since = day - firstMonday;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(5, since - weeks * 7);
}

/**
 * How many days from Monday to Friday there are between two days, both included. Holidays differ by place,
 * and are not known.
 *
 * @param since day number, not after `until`
 */
export const workingDays = (since: number, until: number): number =>
  before(until + 1) - before(since);

const quarterHour = 15 * 60_000;

/** The calendar day, as a day number, that an instant (milliseconds since 1970) falls on. */
export type DayOfInstant = (milliseconds: number) => number;

/**
 * Calendar days in a time zone. Offsets change on quarters of an hour at most, so one look-up serves
 * every instant of the same quarter.
 *
 * @param zone IANA name (`Europe/Rome`)
 * @throws RangeError when there is no such zone
 */
export function daysIn(zone: string): DayOfInstant {
  if (zone === 'UTC') return (milliseconds) => Math.floor(milliseconds / 86_400_000);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const known = new Map<number, number>();
  return (milliseconds) => {
    const quarter = Math.floor(milliseconds / quarterHour);
    let day = known.get(quarter);
    if (day === undefined) {
      const part: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(quarter * quarterHour)) {
        part[type] = Number(value);
      }
      day = Date.UTC(part.year!, part.month! - 1, part.day) / 86_400_000;
      known.set(quarter, day);
    }
    return day;
  };
}

/** Cases as bad as real ones, of the customers of `messyExport`; the same for the same seed. */
import { chooser, idOf } from './messy-data.js';

const agents = ['Anna Rossi', ' anna  rossi', 'Bruno Bianchi', 'Zoë Öst', '__proto__', ''];
const statuses = ['New', 'on hold', 'ESCALATED', 'Resolved', 'Closed', ' solved ', "Won't fix", 'Duplicate', 'Spam', 'Frobbed', '']; // prettier-ignore
const firstDay = Date.UTC(2026, 0, 1) / 86_400_000;
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const caseHeader =
  'Case number,Customer ID,Case owner,Status,Resolved,FCR,Contacts,Opened date,Closed date,Handling time,CSAT';

/**
 * Makes a file of cases.
 *
 * @param customers how many customers there are
 */
export function messyCases(seed: number, customers = 70, size = 160): string {
  const { between, chance, pick } = chooser(seed + 1000);
  const rows = Array.from({ length: size }, (_, place) => {
    const opened = firstDay + between(0, 90);
    const closed = opened + (chance(0.05) ? -between(1, 5) : between(0, 20));
    const cells = [
      chance(0.9) ? `K-${place}` : '',
      chance(0.04) ? pick(['nobody', '']) : idOf(between(0, customers - 1)),
      pick(agents),
      pick(statuses),
      pick(['', '', '', 'Yes', 'no']),
      pick(['', '', 'yes', 'No']),
      pick(['', '1', '0', '2', '5']),
      chance(0.05) ? '2026-02-31' : chance(0.08) ? '' : isoDay(opened) + pick(['', ' 08:15']),
      chance(0.4) ? '' : isoDay(closed),
      pick(['', '12', '7.5', '1:05', '0:02:30', '-4', 'a while']),
      pick(['', '', '1', '3', '4', '5', '9', 'good']),
    ];
    return cells.join(',');
  });
  const again = rows.filter(() => chance(0.05));
  const changed = rows
    .filter((row) => row.startsWith('K') && chance(0.05))
    .map((row) => row.replace(/,(New|Closed|Resolved),/i, ',Spam,'));
  // Of a case that was new and then resolved it is known that the oldest rows come first.
  const [first, last] = ['New', 'Resolved'].map(
    (status) => `K-told,,Anna Rossi,${status},,,,2026-01-05,,,`,
  );
  return `${[caseHeader, first, ...rows, ...again, ...changed, last].join('\n')}\n`;
}

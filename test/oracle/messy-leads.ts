/**
 * Leads as bad as real ones, the same for the same seed: sources in several languages, temperatures that are
 * missing, decisions without a day, contacts before entry, on no day, or still ahead.
 */

const sources = ['Referral', 'Passaparola', 'Word of mouth', 'Trade fair', 'Messe', 'Fiera', 'Web', 'Sito web', 'Skywriting', '', '-']; // prettier-ignore
const temperatures = ['', '', '', '', 'Hot', 'caldo', 'Tiède', 'Kalt', 'Boiling'];
const qualifications = ['Suspect', 'Lead', 'MQL', 'SQL', 'Customer', '', 'Zorgle'];
const reasons = ['Bad timing', 'No budget', 'Prezzo', 'Price, too late', 'Konkurrenz', 'Not a fit', 'Full moon', '']; // prettier-ignore
const reps = ['Anna Rossi', 'anna rossi', 'Bruno Bianchi', ''];
const firstDay = Date.UTC(2026, 0, 1) / 86_400_000;

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Random choices of a seed (mulberry32). */
function chooser(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!;
  return { between, pick, chance: (probability: number) => next() < probability };
}

/** Words of activities: which are contacts is for the program and for SQL to say. */
const done = [
  ['Call', 'Connected'], ['Call', 'No answer'], ['Call', 'Planned'], ['Email', ''], ['Note', ''], ['Task', 'Completed'],
  ['Appointment', 'Held'], ['Appointment', 'No show'], ['Appointment', 'Cancelled'], ['Qualification call', 'Completed'],
  ['Proposal', ''], ['Zorgle', 'Held'], ['Support ticket', ''], ['LinkedIn message', ''], ['', 'Interested'],
] as const; // prettier-ignore

/** The two files of an export of leads, as CSV. */
export function messyLeads(seed: number, size = 140) {
  const { between, pick, chance } = chooser(seed);
  const prospects = [
    'id,name,rep,segment,source,temperature,qualification,status,created,closed,decision,lostOn,lostReason,amount,currency',
  ];
  const activities = ['prospect,rep,type,outcome,date'];
  for (let place = 0; place < size; place++) {
    const entered = firstDay + between(0, 91);
    const created = chance(0.1) ? '' : isoDay(entered);
    const status = pick(['Open', 'Open', 'Open', 'Won', 'Lost', 'Lost', '']);
    const closed = chance(0.5) ? isoDay(entered + between(5, 150)) : '';
    const decision = chance(0.5) ? isoDay(firstDay + between(60, 220)) : '';
    const lostOn = status === 'Lost' && chance(0.6) ? isoDay(entered + between(1, 120)) : '';
    const amount = chance(0.3) ? '' : String(between(0, 40) * 100);
    const currency = pick(['EUR', 'EUR', 'CHF']);
    const segment = pick(['Retail', 'Food', '']);
    const cells = [`L${place}`, `Lead ${place}`, pick(reps), segment, pick(sources), pick(temperatures), pick(qualifications), status, created, closed, decision, lostOn, `"${pick(reasons)}"`, amount, currency]; // prettier-ignore
    prospects.push(cells.join(','));
    const times = between(0, 4);
    for (let time = 0; time < times; time++) {
      const [type, outcome] = pick(done);
      const day = chance(0.15) ? '' : isoDay(entered + between(-6, 45));
      activities.push([`L${place}`, pick(reps), type, outcome, day].join(','));
    }
  }
  return {
    'prospects.csv': `${prospects.join('\n')}\n`,
    'activities.csv': `${activities.join('\n')}\n`,
  };
}

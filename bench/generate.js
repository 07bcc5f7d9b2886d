// Writes a large export: node bench/generate.js <prospects> <folder> [form]
// prospects.csv and activities.csv, about 4.3 activities a prospect in the order of their dates, as CRMs write
// them, the same bytes every time. Forms (plain, quoted, crlf, gzip, lines, instants, uuids, stray) say how it is
// written: see sheet.js. Prints what it wrote, with the true counts, as JSON.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { random as seeded } from '../fixtures/make/random.js';
import { byDate, forms, sheet } from './sheet.js';
import { companyName, repNames, times, SEGMENTS, SOURCES } from './words.js';

const MILESTONES = ['targets', 'qualified', 'booked', 'held', 'proposals', 'wins', 'orders'];
/** How likely the next milestone is, for an average rep. */
const NEXT = [0.56, 0.6, 0.76, 0.52, 0.34, 0.88];
const STAGES = 'Suspect,Prospect,Prospect,Approach,Negotiation,Won,Delivered'.split(',');
const TOUCHES = [
  ['Call', 'No answer'],
  ['Call', 'No answer'],
  ['Call', 'Voicemail'],
  ['Call', 'Connected'],
  ['Call', 'Busy'],
  ['Call', 'Not interested'],
  ['E-mail', 'Sent'],
  ['E-mail', 'Sent'],
  ['Social message', 'Sent'],
  ['Follow-up', 'Completed'],
];
const MISSED = ['No show', 'No show', 'Cancelled', 'Rescheduled', 'Planned'];
const DAYS = 545; // 2025-01-01 to 2026-06-29
const TAIL = 90; // the longest path

const prospects = Number(process.argv[2]);
const folder = process.argv[3];
const form = process.argv[4] ?? 'plain';
if (!Number.isSafeInteger(prospects) || prospects < 1 || !folder || !forms.includes(form)) {
  process.stderr.write('Usage: node bench/generate.js <prospects> <folder> [form]\n');
  process.exit(2);
}

const random = seeded(prospects);
const reps = repNames(Math.min(200, Math.max(20, Math.round(prospects / 5000)))).map((name) => ({
  name,
  skill: NEXT.map((odds) => Math.min(0.97, odds * (0.75 + random.next() / 2))),
}));
const at = times('2025-01-01', DAYS + TAIL);
const counts = MILESTONES.map(() => 0);

mkdirSync(folder, { recursive: true });
const people = sheet(
  join(folder, 'prospects'),
  form,
  'id,name,rep,segment,source,stage,status,created,amount,currency',
);
const log = sheet(join(folder, 'activities'), form, 'id,prospect,rep,type,outcome,date');
let serial = 0;
const activities = byDate((DAYS + TAIL) * 540, (cells) =>
  log.row(['A' + String(++serial).padStart(8, '0'), ...cells]),
);
for (let i = 1; i <= prospects; i++) prospect('P' + String(i).padStart(7, '0'));
activities.end();
const result = {
  prospects: people.end(),
  activities: log.end(),
  reps: reps.length,
  counts: Object.fromEntries(MILESTONES.map((milestone, i) => [milestone, counts[i]])),
};
process.stdout.write(JSON.stringify(result, null, 2) + '\n');

/** One prospect and all that was done about it. */
function prospect(id) {
  const rep = random.pick(reps);
  let depth = 0;
  while (depth < NEXT.length && random.next() < rep.skill[depth]) depth++;
  for (let i = 0; i <= depth; i++) counts[i]++;
  const lost = depth < 5 && random.chance(0.3);
  const created = random.between(0, DAYS - 1);
  let day = created;
  const add = (gap, type, outcome) => {
    day += random.between(1, gap);
    const minute = random.between(0, 539);
    const cells = [id, rep.name, type, outcome, at.minute(day, minute)];
    activities.add(day * 540 + minute, cells);
  };
  const touch = (most, gap) => {
    for (let i = random.between(0, most); i > 0; i--) add(gap, ...random.pick(TOUCHES));
  };
  touch(5, 3);
  if (random.chance(0.27)) add(2, 'Note', 'Completed');
  if (depth >= 1) add(5, 'Qualification call', 'Completed');
  if (depth >= 2) add(9, 'Appointment', depth >= 3 ? 'Held' : random.pick(MISSED));
  if (depth >= 3) touch(2, 3);
  if (depth >= 4) add(7, 'Proposal', 'Sent');
  if (depth >= 4) touch(2, 3);
  if (depth >= 5) add(12, 'Sale', 'Won');
  if (depth >= 6) add(15, 'Delivery', 'Delivered');
  const status = lost ? 'Lost' : depth >= 5 ? 'Won' : 'Open';
  const money = depth >= 4 ? [(random.between(20, 900) * 50).toFixed(2), 'EUR'] : ['', ''];
  people.row([
    ...[id, companyName(random), rep.name, random.pick(SEGMENTS), random.pick(SOURCES)],
    ...[STAGES[depth], status, at.day(created), ...money],
  ]);
}

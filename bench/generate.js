// Writes a large export: node bench/generate.js <prospects> <folder>
// prospects.csv and activities.csv, about 4.3 activities a prospect, in bounded memory, the same
// bytes every time. Prints what it wrote, with the true counts, as JSON.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cell } from '../fixtures/make/csv.js';
import { random as seeded } from '../fixtures/make/random.js';
import { sheet, shuffled } from './sheet.js';
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
const POOL = 32_768; // activities held back to mix the order of the file
const DAYS = 545; // 2025-01-01 to 2026-06-29
const TAIL = 90; // the longest path

const prospects = Number(process.argv[2]);
const folder = process.argv[3];
if (!Number.isSafeInteger(prospects) || prospects < 1 || !folder) {
  process.stderr.write('Usage: node bench/generate.js <prospects> <folder>\n');
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
  join(folder, 'prospects.csv'),
  'id,name,rep,segment,source,stage,status,created,amount,currency',
);
const log = sheet(join(folder, 'activities.csv'), 'id,prospect,rep,type,outcome,date');
let serial = 0;
const pool = shuffled(POOL, random, (row) =>
  log.row('A' + String(++serial).padStart(8, '0') + ',' + row),
);
for (let i = 1; i <= prospects; i++) prospect('P' + String(i).padStart(7, '0'));
pool.end();
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
  const start = id + ',' + rep.name + ',';
  const add = (gap, type, outcome) => {
    day += random.between(1, gap);
    pool.add(start + type + ',' + outcome + ',' + at.minute(day, random.between(0, 539)));
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
  const money = depth >= 4 ? (random.between(20, 900) * 50).toFixed(2) + ',EUR' : ',';
  const lead = cell(companyName(random)) + ',' + rep.name + ',' + random.pick(SEGMENTS);
  const state = random.pick(SOURCES) + ',' + STAGES[depth] + ',' + status;
  people.row(id + ',' + lead + ',' + state + ',' + at.day(created) + ',' + money);
}

import { endOf, type Word } from './ending.js';
import {
  type AbstractExport,
  type Activity,
  type Change,
  type Day,
  isMilestone,
  meaningOf,
  noDay,
  type Outcome,
  placeOf,
  type Prospect,
  type Proven,
  type StageMeaning,
} from './model.js';
import { dealPipeline, hasPipeline, implied, leadPipeline, speaksOf } from './pipelines.js';
import { provenBy } from './proofs.js';

/** Where a proof comes from. */
type Source = 'date' | 'history' | 'standing' | 'activity';

/** One piece of evidence that one outcome was reached. */
export interface Proof {
  readonly outcome: Proven;
  /** Empty where nobody recorded the day. */
  readonly day: Day;
  readonly source: Source;
  /** Who performed the activity; null where the credit is the owner's. */
  readonly actor: string | null;
}

/** What is known of one prospect before any question is asked. */
export interface Evidence {
  readonly proofs: readonly Proof[];
  /** Whether it stands as lost, by whatever says so. */
  readonly isLost: boolean;
  /** Activities and changes of stage of the prospect, in the order of their days. */
  readonly activities: readonly Activity[];
  readonly changes: readonly Change[];
}

/** What stage, status and flags say now of the end of a deal (rule 2). */
export interface Now {
  readonly lost: boolean;
  readonly won: boolean;
  /** A status or a flag that says open; an open stage alone re-opens nothing. */
  readonly open: boolean;
}

export function nowOf(data: AbstractExport, prospect: Prospect): Now {
  const { columns } = data;
  const { isDeal, leadStatus } = prospect;
  const stage = isDeal && columns.stage ? meaningOf(data, prospect.stage) : 'unknown';
  const status = isDeal && columns.status ? prospect.status : '';
  const [isWon, isClosed] =
    isDeal && columns.flags ? [prospect.isWon, prospect.isClosed] : ['', ''];
  const lead = leadStatus === null ? 'unknown' : meaningOf(data, leadStatus);
  const lost =
    stage === 'lost' ||
    status === 'Lost' ||
    (isClosed === 'true' && isWon === 'false') ||
    lead === 'lost';
  const won = stage === 'wins' || stage === 'orders' || status === 'Won' || isWon === 'true';
  return { lost, won, open: status === 'Open' || (isClosed === 'false' && isWon !== 'true') };
}

/** Rule 2, date columns; rule 4: a day of `held` is one of `booked` too (done for all sources below). */
const fromDates = ({ columns }: AbstractExport, { isDeal, days }: Prospect): Proof[] =>
  columns.days.flatMap((outcome) => {
    const day = days[outcome] ?? noDay;
    return !isDeal || day === noDay ? [] : [{ outcome, day, source: 'date', actor: null } as const];
  });

/** Rule 2, the current stage, and what a status or a flag that says won implies. */
function fromStanding(data: AbstractExport, prospect: Prospect, now: Now): Proof[] {
  const undated = (outcome: Outcome): Proof[] =>
    outcome === 'targets' ? [] : [{ outcome, day: noDay, source: 'standing', actor: null }];
  const proofs: Proof[] = [];
  if (prospect.isDeal && data.columns.stage) {
    const meaning = meaningOf(data, prospect.stage);
    proofs.push(...implied(dealPipeline(data), meaning).flatMap(undated));
  }
  if (prospect.leadStatus !== null) {
    const meaning = meaningOf(data, prospect.leadStatus);
    proofs.push(...implied(leadPipeline(data), meaning).flatMap(undated));
  }
  // Lost stands: a deal that is lost now was not won, and its status implies nothing.
  if (now.lost) proofs.push(...undated('lost'));
  else if (now.won) {
    proofs.push(...undated('wins'));
    if (hasPipeline(data, prospect))
      proofs.push(...implied(dealPipeline(data), 'wins').flatMap(undated));
  }
  return proofs;
}

/** What the changes of stage of one prospect prove, and what they say of its end. */
function fromHistory(
  data: AbstractExport,
  changes: readonly Change[],
): { proofs: Proof[]; words: Word[] } {
  const pipeline = dealPipeline(data);
  const proofs: Proof[] = [];
  const words: Word[] = [];
  const prove = (outcome: Outcome, day: Day) => {
    if (outcome !== 'targets') proofs.push({ outcome, day, source: 'history', actor: null });
  };
  /** A stage that was left was in it, and passed those before it, nobody knows when. */
  const passed = (stage: StageMeaning, except: StageMeaning | null = null) => {
    for (const milestone of implied(pipeline, stage)) {
      if (milestone !== except) prove(milestone, noDay);
    }
  };
  let last: StageMeaning | null = null;
  changes.forEach(({ from, to, day }, order) => {
    const isSame = data.hasFrom && from === to;
    const before: StageMeaning | null = data.hasFrom && from !== '' ? meaningOf(data, from) : last;
    const after = meaningOf(data, to);
    if (isSame) return;
    if (data.hasFrom && from !== '' && before !== null) {
      passed(before);
      if (before === 'wins' || before === 'orders')
        words.push({ says: 'won', day, order: order - 0.5 });
    }
    if (after === 'unknown') return;
    last = after;
    if (after === 'lost') {
      if (before === 'lost') return;
      prove('lost', day);
      words.push({ says: 'lost', day, order });
      return;
    }
    const wasClosed = before === 'lost' || before === 'wins' || before === 'orders';
    const isOpen = after !== 'wins' && after !== 'orders';
    words.push({ says: isOpen ? 'open' : 'won', day, order });
    // A re-opening and a step back are no progress.
    if (wasClosed && isOpen) return;
    const isForward = before === null || !isMilestone(before) || placeOf(after) > placeOf(before);
    if (!isForward) return;
    prove(after, day);
    passed(after, after);
  });
  return { proofs, words };
}

/** Everything that is known of a prospect, what rule 2 takes back left out. */
export function evidenceOf(data: AbstractExport, prospect: Prospect): Evidence {
  const activities = (data.activities ?? []).filter(
    (activity) => activity.prospect === prospect.id,
  );
  const changes = (data.history ?? [])
    .filter((change) => change.prospect === prospect.id)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const now = nowOf(data, prospect);
  const history = fromHistory(data, changes);
  const proofs: Proof[] = [
    ...fromDates(data, prospect),
    ...fromStanding(data, prospect, now),
    ...history.proofs,
    ...activities.flatMap((activity) =>
      provenBy(activity).map((outcome): Proof => {
        const { day, rep } = activity;
        return { outcome, day, source: 'activity', actor: rep };
      }),
    ),
  ];
  // Rule 4: an appointment that was held is both booked and held, whichever source says held.
  const booked = proofs
    .filter(({ outcome }) => outcome === 'held')
    .map((proof): Proof => ({ ...proof, outcome: 'booked' }));
  const end = endOf([...proofs, ...booked], now, history.words);
  const ended = end.proofs.map((proof) => proof);
  const isLost = ended.some(({ outcome }) => outcome === 'lost');
  return { proofs: ended, isLost, activities, changes };
}

/** Whether a pipeline speaks for a prospect at all, given what it calls its stage (rule 19, the stage). */
export function stageSpeaks(data: AbstractExport, prospect: Prospect, outcome: Outcome): boolean {
  const isPlace = (word: string) => isMilestone(meaningOf(data, word));
  const { leadStatus, isDeal, stage } = prospect;
  return (
    (isDeal && data.columns.stage && isPlace(stage) && speaksOf(dealPipeline(data), outcome)) ||
    (leadStatus !== null && isPlace(leadStatus) && speaksOf(leadPipeline(data), outcome))
  );
}

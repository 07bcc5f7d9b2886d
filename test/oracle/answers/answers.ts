import { type Evidence, evidenceOf, nowOf, type Proof, stageSpeaks } from './evidence.js';
import {
  type AbstractExport,
  type Day,
  noDay,
  type Outcome,
  outcomes,
  placeOf,
  type Prospect,
  provable,
  type Proven,
} from './model.js';
import { dealPipeline, speaksOf } from './pipelines.js';
import { isAppointment, leftOpenBy, provenBy, refuses, wasMissed } from './proofs.js';

export type Answer = 'yes' | 'no' | 'open';

/** What is known of one outcome of one prospect. */
export interface Reached {
  readonly answer: Answer;
  /** The day of the first evidence; empty where none has one, or where nothing was reached. */
  readonly day: Day;
  /** Who gets the credit under `--credit actor`; null for the owner. */
  readonly actor: string | null;
}

/** The path of a prospect: three answers, before any period. */
export interface Path {
  readonly prospect: Prospect;
  readonly owner: string;
  readonly reached: Readonly<Record<Outcome, Reached>>;
  /** Whether what its appointments say decides `held` (rule 5). */
  readonly isRuledByAppointments: boolean;
}

/** What the whole export tells. */
export interface Answers {
  readonly paths: readonly Path[];
  /** Outcomes that some source speaks of for somebody; the others are unknown as a whole. */
  readonly known: ReadonlySet<Outcome>;
}

export const nothing: Reached = { answer: 'no', day: noDay, actor: null };

/** Works out one export. */
class Reader {
  private readonly evidence: ReadonlyMap<string, Evidence>;
  private readonly silence: ReadonlyMap<Proven, boolean>;

  constructor(
    readonly data: AbstractExport,
    readonly asOf: Day,
  ) {
    this.evidence = new Map(data.prospects.map((who) => [who.id, this.afterRule5(who)]));
    this.silence = new Map(provable.map((outcome) => [outcome, this.isSilenceBelieved(outcome)]));
  }

  evidenceOf(who: Prospect): Evidence {
    return this.evidence.get(who.id)!;
  }

  /**
   * Rule 5: with appointments recorded and none honoured, neither stage nor history proves `held`; a day in
   * a column of `held` does.
   */
  private afterRule5(who: Prospect): Evidence {
    const evidence = evidenceOf(this.data, who);
    if (!this.hasOnlyAppointmentsNotHonoured(evidence)) return evidence;
    const proofs = evidence.proofs.filter(
      ({ outcome, source }) =>
        outcome !== 'held' || (source !== 'standing' && source !== 'history'),
    );
    return { ...evidence, proofs };
  }

  private hasOnlyAppointmentsNotHonoured({ activities }: Evidence): boolean {
    const appointments = activities.filter(isAppointment);
    return (
      appointments.length > 0 && !activities.some((activity) => provenBy(activity).includes('held'))
    );
  }

  isProven(who: Prospect, outcome: Outcome): boolean {
    return this.evidenceOf(who).proofs.some((proof) => proof.outcome === outcome);
  }

  /** Rule 5: what the appointments of a prospect say of `held`, null where it is not theirs to say. */
  ruledByAppointments(who: Prospect): Answer | null {
    const evidence = this.evidenceOf(who);
    if (!this.hasOnlyAppointmentsNotHonoured(evidence) || this.isProven(who, 'held')) return null;
    const appointments = evidence.activities.filter(isAppointment);
    return appointments.every((one) => wasMissed(one, this.asOf)) ? 'no' : 'open';
  }

  /** Rule 19, date columns: they speak for every prospect of their table. */
  private datesSpeak({ isDeal }: Prospect, outcome: Proven): boolean {
    return isDeal && this.data.columns.days.includes(outcome);
  }

  /** Rule 19, stage history: for every prospect with a row in it, of what its pipeline has stages for. */
  private historySpeaks(who: Prospect, outcome: Proven): boolean {
    return this.evidenceOf(who).changes.length > 0 && speaksOf(dealPipeline(this.data), outcome);
  }

  /** Rule 19, status and flags: of `wins` and `lost`, with or without a stage. */
  private statusSpeaks({ isDeal, status, isWon, isClosed }: Prospect, outcome: Proven): boolean {
    if (!isDeal || (outcome !== 'wins' && outcome !== 'lost')) return false;
    const { columns } = this.data;
    return (columns.status && status !== '') || (columns.flags && isWon !== '' && isClosed !== '');
  }

  /** Rule 19, two files: a lead without a deal is *no* for all that the deals speak of beyond `qualified`. */
  private leadsSpeak(who: Prospect, outcome: Proven): boolean {
    if (!this.data.hasLeads || who.isDeal || outcome === 'qualified') return false;
    return this.data.prospects
      .filter(({ isDeal }) => isDeal)
      .some((deal) => this.tableSpeaks(deal, outcome));
  }

  /** Whether a column of its table, or a change of stage, speaks of an outcome of a prospect. */
  private tableSpeaks(who: Prospect, outcome: Proven): boolean {
    return (
      this.datesSpeak(who, outcome) ||
      this.statusSpeaks(who, outcome) ||
      stageSpeaks(this.data, who, outcome) ||
      this.historySpeaks(who, outcome)
    );
  }

  /** Whether something else than activities speaks of an outcome of a prospect. */
  othersSpeak(who: Prospect, outcome: Proven): boolean {
    return this.tableSpeaks(who, outcome) || this.leadsSpeak(who, outcome);
  }

  /** Rule 19, activities: whether at least one row proves it; for `wins` a loss counts too. */
  someActivityProves(outcome: Proven): boolean {
    return (this.data.activities ?? []).some((activity) => {
      const proven = provenBy(activity);
      return proven.includes(outcome) || (outcome === 'wins' && proven.includes('lost'));
    });
  }

  /**
   * Rule 19: a log is believed in its silence only if it is complete: of the prospects for whom other sources
   * prove the milestone, at least four in five have an activity that proves it.
   */
  private isSilenceBelieved(outcome: Proven): boolean {
    if (!this.someActivityProves(outcome)) return false;
    const proven = this.data.prospects.filter((who) =>
      this.evidenceOf(who).proofs.some(
        (proof) => proof.outcome === outcome && proof.source !== 'activity',
      ),
    );
    const logged = proven.filter((who) =>
      this.evidenceOf(who).activities.some((activity) => provenBy(activity).includes(outcome)),
    );
    return proven.length === 0 || logged.length * 5 >= proven.length * 4;
  }

  /** Rule 19: whether a row of unknown type or outcome keeps the silence of the log from saying *no*. */
  private isLeftOpenByUnknownWords(who: Prospect, outcome: Proven): boolean {
    return this.evidenceOf(who).activities.some((activity) => {
      const open = leftOpenBy(activity);
      return open === 'everything' || open.includes(outcome);
    });
  }

  /**
   * Rule 5, its end: an appointment that only a stage or a date proves, with none recorded for the prospect
   * and nothing else that speaks of honour, is one whose `held` is open.
   */
  private isBookedWithoutRecord(who: Prospect): boolean {
    const { proofs, activities } = this.evidenceOf(who);
    const booked = proofs.filter(({ outcome }) => outcome === 'booked');
    return (
      booked.length > 0 &&
      booked.every(({ source }) => source !== 'activity') &&
      !activities.some(isAppointment)
    );
  }

  /** Rule 19: whether the silence of the log says *no* of an outcome of a prospect. */
  silenceSpeaks(who: Prospect, outcome: Proven): boolean {
    return (
      this.silence.get(outcome)! &&
      !this.isLeftOpenByUnknownWords(who, outcome) &&
      !(outcome === 'held' && this.isBookedWithoutRecord(who))
    );
  }

  isRefused(who: Prospect): boolean {
    return this.evidenceOf(who).activities.some(refuses);
  }

  /** Rule 18: yes where evidence proves it, no where some source says no, open where none could tell. */
  answerOf(who: Prospect, outcome: Proven): Answer {
    if (this.isProven(who, outcome)) return 'yes';
    // What the appointments say is stronger than a stage, not than an empty cell of a column of days.
    const ruled = outcome === 'held' ? this.ruledByAppointments(who) : null;
    if (ruled !== null) return this.datesSpeak(who, outcome) ? 'no' : ruled;
    if (this.othersSpeak(who, outcome)) return 'no';
    if (outcome === 'qualified' && this.isRefused(who)) return 'no';
    // A deal that is lost says no of `wins` and `orders` wherever a source speaks of them: where none does,
    // they are unknown as a whole.
    if ((outcome === 'wins' || outcome === 'orders') && this.evidenceOf(who).isLost) return 'no';
    return this.silenceSpeaks(who, outcome) ? 'no' : 'open';
  }

  /** Rule 18: whether some source speaks of an outcome for anybody, or something proves it. */
  isKnown(outcome: Outcome): boolean {
    if (outcome === 'targets') return true;
    const { prospects } = this.data;
    return (
      prospects.some((who) => this.isProven(who, outcome) || this.othersSpeak(who, outcome)) ||
      this.someActivityProves(outcome) ||
      (outcome === 'qualified' && prospects.some((who) => this.isRefused(who))) ||
      (outcome === 'held' && prospects.some((who) => this.ruledByAppointments(who) === 'no'))
    );
  }
}

/** The first of several proofs: a day before none, on one day an activity before other sources. */
function first(proofs: readonly Proof[]): Proof {
  const rank = ({ day, source }: Proof): string =>
    `${day === noDay ? '9999-99-99' : day}${source === 'activity' ? 0 : 1}`;
  return proofs.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0]!;
}

/** The day a deal was closed dates a win or a loss that stage, status or flags say and nothing else dates. */
function closing(data: AbstractExport, who: Prospect, outcome: Outcome): Day {
  const now = nowOf(data, who);
  const isEnd = (outcome === 'wins' && now.won && !now.lost) || (outcome === 'lost' && now.lost);
  return isEnd && data.columns.closed && who.isDeal ? who.closed : noDay;
}

/** Rule 7: where no table of prospects has a column for the rep, the owner is the rep of the first activity. */
function ownerOf(data: AbstractExport, who: Prospect, { activities }: Evidence): string {
  if (data.hasProspects && data.columns.rep) return who.rep;
  const withRep = activities.filter(({ rep }) => rep !== '');
  const days = withRep.map(({ day }) => (day === noDay ? '9999-99-99' : day));
  const earliest = days.toSorted()[0];
  return withRep[days.indexOf(earliest ?? '')]?.rep ?? '';
}

/** The three answers for every prospect and outcome, before any policy or period. */
export function answersOf(data: AbstractExport, asOf: Day): Answers {
  const reader = new Reader(data, asOf);
  const known = new Set(outcomes.filter((outcome) => reader.isKnown(outcome)));
  const paths = data.prospects.map((who): Path => {
    const evidence = reader.evidenceOf(who);
    const reachedOf = (outcome: Outcome): Reached => {
      if (outcome === 'targets') return { answer: 'yes', day: who.created, actor: null };
      const answer = reader.answerOf(who, outcome);
      if (answer !== 'yes') return { ...nothing, answer };
      const { day, actor } = first(evidence.proofs.filter((proof) => proof.outcome === outcome));
      return { answer, day: day === noDay ? closing(data, who, outcome) : day, actor };
    };
    const reached = Object.fromEntries(
      outcomes.map((outcome) => [outcome, reachedOf(outcome)]),
    ) as Record<Outcome, Reached>;
    return {
      prospect: who,
      owner: ownerOf(data, who, evidence),
      reached,
      isRuledByAppointments: reader.ruledByAppointments(who) !== null,
    };
  });
  return { paths, known };
}

/** The milestones after one, in the order of the path. */
export const after = (outcome: Outcome): readonly Outcome[] =>
  outcome === 'lost' ? [] : outcomes.slice(placeOf(outcome) + 1, -1);

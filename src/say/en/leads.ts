/** What is said of leads. */
import type { Milestone } from '../../method/milestones.js';
import { sumText } from './money.js';
import { grouped, percent } from './numbers.js';
import { countOf } from './plurals.js';

/** Wins among targets. */
export interface WinShare {
  readonly wins: number;
  readonly targets: number;
  readonly share: number;
}

/** A prospect that was lost; what nobody recorded is null. */
export interface LostProspect {
  /** What the reason means, and as it was written. */
  readonly reasonKind: keyof typeof lostHow | null;
  readonly reason: string | null;
  readonly daysSince: number | null;
  /** The last milestone it got to; null to leave it out. */
  readonly got: Milestone | null;
  readonly amount: { readonly currency: string | null; readonly amount: number } | null;
  /** The amount by the median of the lost ones. */
  readonly ofMedian: number | null;
}

/** An open lead and the record of its like; what is not known is null. */
export interface Promising {
  readonly got: Milestone;
  readonly days: number | null;
  readonly source: string | null;
  readonly won: number | null;
  readonly decided: number | null;
  readonly lastTouch: number | null;
}

const lostHow = {
  timing: 'lost on timing',
  noBudget: 'lost for want of budget',
  noDecision: 'lost without a decision',
  competitor: 'lost to a competitor',
  price: 'lost on price',
  offer: 'lost on the offer',
  noAnswer: 'lost without an answer',
  notAFit: 'lost as not a fit',
  notInterested: 'lost for want of interest',
  gone: 'lost as gone',
} as const;

const cameTo: Readonly<Record<Milestone, string>> = {
  targets: 'entered',
  qualified: 'qualified',
  booked: 'appointment booked',
  held: 'appointment held',
  proposals: 'proposal made',
  wins: 'won',
  orders: 'ordered',
};

const afterWhat: Readonly<Record<Milestone, string>> = {
  targets: 'before it was qualified',
  qualified: 'once qualified',
  booked: 'after an appointment was booked',
  held: 'after an appointment held',
  proposals: 'after a proposal',
  wins: 'after a win',
  orders: 'after an order',
};

function lostText({ reasonKind, reason }: LostProspect): string {
  if (reasonKind !== null) return lostHow[reasonKind];
  return reason === null ? 'lost, no reason given,' : `lost ("${reason}")`;
}

/** How long nobody waited longer than; on the day itself nobody waits a day. */
const wait = (days: number): string =>
  days < 1 ? 'less than a day' : `at most ${countOf(days, 'day')}`;

export const leadsPhrases = {
  /** Kinds of leads, as groups of them are called. */
  kinds: {
    source: {
      referral: 'Referral',
      existingCustomer: 'Existing customer',
      website: 'Website',
      liveChat: 'Live chat',
      inboundContent: 'Inbound content',
      emailCampaign: 'E-mail campaign',
      socialNetwork: 'Social network',
      tradeFair: 'Trade fair',
      event: 'Webinar or event',
      networking: 'Networking',
      advertising: 'Advertising',
      boughtList: 'Bought list',
      coldCall: 'Cold call',
      lostOpportunity: 'Lost opportunity',
    },
    temperature: { hot: 'Hot', warm: 'Warm', cold: 'Cold' },
    qualification: { suspect: 'Suspect', mql: 'MQL', sql: 'SQL' },
  },
  headings: {
    source: 'Source',
    temperature: 'Temperature',
    qualification: 'Qualification',
    leads: 'Leads',
    halfHeard: 'Half heard\nin days',
    nineInTenHeard: '9 in 10\nin days',
    neverHeard: 'Never\nheard',
    openLead: 'Open lead',
    lastTouch: 'Last touch',
    toWinBack: 'To win back',
    points: 'Points',
    /** The points for each thing that speaks for another try. */
    parts: { reason: 'Reason', amount: 'Amount', got: 'Got', age: 'Age' },
  },
  /** What the columns of the groups mean. @param hasContacts whether there are columns of first contacts */
  legend: (hasContacts: boolean): string =>
    hasContacts
      ? 'Shares are of targets; conversion = wins / targets, with its 95 % interval. Heard: days to the first contact, of half and of 9 in 10 of those contacted; never: a day old or more without one.'
      : 'Shares are of targets; conversion = wins / targets, with its 95 % interval.',
  /** What the points of lost prospects are. @param most of all of them */
  points: (most: number): string =>
    `Points, ${grouped(most)} at most, 0 to 3 each: for the reason, the amount against the median of its currency, how far it got, and the days since (60 to 540 are best). They order the list; they are no probability.`,
  moreToWinBack: (rest: number, all: number): string =>
    `And ${grouped(rest)} more to win back: list them with --win-back ${all}, or all with --list win-back --format csv.`,
  lostAhead: (count: number): string =>
    `Not to win back: ${countOf(count, 'prospect')} lost only after --as-of.`,
  /** Why an open lead stands where it stands. */
  promise: ({ got, days, source, won, decided, lastTouch }: Promising) => {
    const like = source === null ? '' : ` from ${source}`;
    const record =
      won === null || decided === null
        ? 'too few of its like were decided to tell a chance'
        : `of ${countOf(decided, 'decided deal')} that got as far${like}, ${grouped(won)} ${won === 1 ? 'was' : 'were'} won`;
    const when = days === null ? '' : ` ${countOf(days, 'day')} ago`;
    const touch = lastTouch === null ? '' : `; last touch ${countOf(lastTouch, 'day')} ago`;
    return `${cameTo[got]}${when}; ${record}${touch}`;
  },
  howRanked: () =>
    'Chance: wins among the decided deals that got as far from the same source, steadied by all sources; it says nothing of the lead itself.',
  unranked: (count: number) =>
    `${countOf(count, 'lead')} at the end cannot be ranked: fewer than ten deals that got as far were decided.`,
  moreOpen: (rest: number, all: number) =>
    `And ${grouped(rest)} more: list them with --win-back ${all}, or all with --list open --format csv.`,
  /** How many are open, and which promises the most. */
  openLeads: (
    leads: readonly {
      readonly name: string | null;
      readonly id: string | null;
      readonly chance: number | null;
      readonly why: string;
    }[],
  ) => {
    const [first] = leads;
    const called = first?.name ?? first?.id ?? 'one';
    const all = countOf(leads.length, 'open lead');
    return first === undefined || first.chance === null
      ? `${all}; too few deals were decided to rank them.`
      : `${all}, most promising ${called} (${percent(first.chance)}): ${first.why}.`;
  },
  noOpen: () => 'Nobody is open, or nothing says so.',
  noWins: () => 'No source has brought a win yet.',
  share: ({ wins, targets, share }: WinShare) =>
    `${grouped(wins)} of ${countOf(targets, 'target')} won (${percent(share)})`,
  /** @param share as {@link leadsPhrases.share} says it */
  onlySource: (name: string, share: string) =>
    `${name}: ${share}; there is no other source to compare it with.`,
  /** Wins of a period are of anybody's targets. */
  untested: (name: string, share: string) =>
    `Which source converts best a period cannot tell: its wins need not be of its targets; highest so far ${name}, ${share}.`,
  noContact: () => 'No first contact is dated.',
  waited: (median: number, ninetiethPercentile: number) =>
    `Half of those contacted waited ${wait(median)}, 9 in 10 ${wait(ninetiethPercentile)}.`,
  neverContacted: (never: number, all: number) =>
    `Never contacted: ${grouped(never)} of ${grouped(all)} (${percent(never / all)}).`,
  nobodyToWinBack: () => 'Nobody to win back.',
  /** @param why as {@link leadsPhrases.lost} says it */
  toWinBack: (count: number, name: string | null, why: string) =>
    `To win back: ${countOf(count, 'lost prospect')}, first ${name === null ? 'one that was' : `${name},`} ${why}.`,
  /** `lost on timing 200 days ago after a proposal, 12,000 EUR (2.4 × the median)` */
  lost: (prospect: LostProspect) => {
    const { daysSince, got, amount, ofMedian } = prospect;
    const when = daysSince === null ? 'on an unknown day' : `${countOf(daysSince, 'day')} ago`;
    const times = ofMedian === null ? '' : ` (${ofMedian.toFixed(1)} × the median)`;
    const sum = amount === null ? '' : `, ${sumText(amount)}${times}`;
    const after = got === null ? '' : ` ${afterWhat[got]}`;
    return `${lostText(prospect)} ${when}${after}${sum}`;
  },
};

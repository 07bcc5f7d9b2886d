import { isDay, NEVER } from '../../cells/dates/calendar.js';
import { firstNamesakes } from '../../cells/names/namesakes.js';
import type { UnknownWord } from '../../cells/words/unknown-words.js';
import { didNotHappen } from '../../knowledge/proofs.js';
import type { CustomerKind } from '../../knowledge/words/customer-kinds.js';
import type { Words } from '../../cells/words/words.js';
import { purchasesOf } from './purchases.js';
import { CustomerWords } from '../customer-words.js';
import type { Events } from '../details.js';
import type { Journeys } from '../journeys.js';
import { select } from '../selection.js';
import type { TallyOptions } from '../tally-options.js';
import { toldByWords } from '../told-by-words.js';

/** How many of some customers, and of how many; null where the export cannot tell. */
export interface CustomerShare {
  readonly count: number;
  readonly of: number;
}

/** Whether customers come back, and whether they stay. */
export interface CustomerCounts {
  /** Of the customers who bought in the period, those who bought more than once by its end. */
  readonly repeat: CustomerShare | null;
  /** Of the customers won before the period, those with whom something took place in it and who were not lost in it. */
  readonly retained: CustomerShare | null;
}

/** The customers of each owner by code, and all. */
export interface CustomerTally {
  readonly owners: ReadonlyMap<number, CustomerCounts>;
  readonly total: CustomerCounts;
  /** Prospects won on a day that nobody recorded, and so left out of the period. */
  readonly undatedWins: number;
  /** What those who bought say of their customers that means nothing to us, most frequent first. */
  readonly unknownWords: readonly UnknownWord[];
}

/**
 * The customer behind each prospect: prospects of one account are deals of one customer; otherwise every
 * prospect is a customer of its own.
 */
function customersBehind({ size, details: { extras } }: Journeys): {
  readonly customer: Int32Array;
  readonly shared: boolean;
} {
  const names = extras.texts.get('account');
  const customer =
    names === undefined
      ? new Int32Array(size).map((_, prospect) => prospect)
      : firstNamesakes(names, size);
  return { customer, shared: customer.some((first, prospect) => first !== prospect) };
}

/** Which activities took place: no notes of the system, nothing planned or called off. A case is there once it is opened. */
function happened(activities: Events | null): (at: number) => boolean {
  if (activities === null) return () => false;
  return toldByWords(activities, (kind, came) => {
    if (kind === 'service') return true;
    const isCalledOff = didNotHappen.includes(came ?? null);
    return kind !== 'note' && kind !== 'missedAppointment' && !isCalledOff;
  });
}

/** Customers while they are counted: the marks of each. */
class Marks {
  private readonly base = new Set<number>();
  private readonly marked = new Set<number>();

  add(customer: number, isMarked: boolean): void {
    this.base.add(customer);
    if (isMarked) this.marked.add(customer);
  }

  result(isKnown: boolean): CustomerShare | null {
    return isKnown ? { count: this.marked.size, of: this.base.size } : null;
  }
}

/** The place of a customer who bought nothing. */
const NOBODY = -1;

/** What is known of one customer, over all of its prospects. */
interface Customer {
  purchases: number[];
  existing: boolean;
  active: boolean;
  lost: boolean;
}

/**
 * Counts the customers who bought again and those who stayed, by the owner of what they bought.
 *
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function tallyCustomers(
  journeys: Journeys,
  options: TallyOptions,
  words: Words<CustomerKind>,
): CustomerTally {
  const { size, owner, reached, details, events } = journeys;
  const { since, until } = options;
  const selection = select(journeys, options);
  const { customer, shared } = customersBehind(journeys);
  const { purchases, several } = purchasesOf(journeys);
  const daysOf = (prospect: number): readonly number[] => purchases.get(prospect)?.days ?? [];
  const said = new CustomerWords(details, words);
  // Who is active is so in the period itself, whatever cohort or age is asked for.
  const period = select(journeys, { ...options, basis: 'activity', mature: null, dated: true });
  /** Those who bought; nothing is asked of others. */
  const buyers: Customer[] = [];
  const places = new Int32Array(size).fill(NOBODY);
  for (const prospect of purchases.keys()) {
    const key = customer[prospect]!;
    if (places[key] !== NOBODY) continue;
    places[key] = buyers.push({ purchases: [], existing: false, active: false, lost: false }) - 1;
  }
  const buyerBehind = (prospect: number): Customer | undefined => {
    const place = places[customer[prospect]!]!;
    // A list takes its time over a place before its beginning.
    return place === NOBODY ? undefined : buyers[place];
  };
  for (let prospect = 0; prospect < size; prospect++) {
    const own = buyerBehind(prospect);
    if (own === undefined) continue;
    const days = daysOf(prospect);
    for (const day of days) {
      if (until === null || (isDay(day) && day <= until)) own.purchases.push(day);
      if (period.day(prospect, day)) own.active = true;
    }
    if (said.isExisting(prospect) && days.some((day) => selection.day(prospect, day)))
      own.existing = true;
    if (period.day(prospect, reached.lost[prospect]!)) own.lost = true;
  }
  // Whether customers stayed is asked of those won before the period.
  const lively = since === null ? null : events;
  const tookPlace = happened(lively);
  for (let at = 0; lively !== null && at < lively.size; at++) {
    const prospect = lively.prospect[at]!;
    // A case of nobody that is known makes no customer active.
    const own = prospect === -1 ? undefined : buyerBehind(prospect);
    if (own === undefined || own.active) continue;
    if (period.day(prospect, lively.day[at]!) && tookPlace(at)) own.active = true;
  }

  const tells = { repeat: shared || several || said.tells, retained: since !== null };
  const counts = () => ({ repeat: new Marks(), retained: new Marks() });
  const owners = new Map<number, ReturnType<typeof counts>>();
  const total = counts();
  let undatedWins = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    const by = owner[prospect]!;
    if (!selection.rep(by) || !selection.prospect(prospect).counts) continue;
    const won = reached.wins[prospect]!;
    if (won !== NEVER && selection.undated(won)) undatedWins += 1;
    let mine = owners.get(by);
    if (mine === undefined) owners.set(by, (mine = counts()));
    const own = buyerBehind(prospect);
    if (own === undefined) continue;
    const [key, days] = [customer[prospect]!, daysOf(prospect)];
    const bought = days.some((day) => selection.day(prospect, day));
    if (bought) said.hear(prospect);
    for (const marks of [mine, total]) {
      if (bought) marks.repeat.add(key, own.existing || own.purchases.length > 1);
      if (since !== null && days.some((day) => day < since))
        marks.retained.add(key, own.active && !own.lost);
    }
  }
  const result = ({ repeat, retained }: ReturnType<typeof counts>): CustomerCounts => ({
    repeat: repeat.result(tells.repeat),
    retained: retained.result(tells.retained),
  });
  return {
    owners: new Map([...owners].map(([by, marks]) => [by, result(marks)])),
    total: result(total),
    undatedWins,
    unknownWords: said.unknownWords(),
  };
}

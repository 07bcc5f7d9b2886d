import { isoDay } from '../../cells/dates/calendar.js';
import type { Names } from '../../cells/columns.js';
import { countedProspects } from '../../funnel/counted.js';
import type { Journeys } from '../../funnel/journeys.js';
import { daysSinceTouch } from '../../funnel/last-touch.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { milestones } from '../../method/milestones.js';
import {
  dayOf,
  furtherTeller,
  lastMilestonesOf,
  standingAt,
  standingsOf,
} from '../common/deal-standing.js';
import { amountAt, byAmount, calledAt, nameAt } from '../common/prospect-facts.js';
import { leadGroupName } from './kind-names.js';
import { promises } from './promise.js';
import type { OpenLead, OpenLeads } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().leads;

/** Why an open lead stands where it stands. */
const whyOf = (lead: Omit<OpenLead, 'why'>): string =>
  say().promise({
    ...lead,
    source: lead.source === null ? null : leadGroupName('source', lead.source),
  });

/** Columns that tell leads apart; null where the export has none. */
interface Groups {
  readonly sources: Names | null;
  readonly temperatures: Names | null;
}

/** The highest chance first, then the largest amount of each currency; an order that no order of rows changes. */
function byChance(one: OpenLead, other: OpenLead): number {
  const text = ({ id, name, rep, since }: OpenLead) =>
    [id, name, rep, since].map((part) => part ?? '').join('\n');
  const [a, b] = [text(one), text(other)];
  return (
    (other.chance ?? -1) - (one.chance ?? -1) ||
    byAmount(one.amount, other.amount) ||
    (a === b ? 0 : a < b ? -1 : 1)
  );
}

/**
 * The open leads by the chance that their like have had: those that were decided, got as far, and came from the same
 * source.
 *
 * @param journeys as recorded
 * @returns null where the export cannot tell who is open
 */
export function openLeads(
  journeys: Journeys,
  counting: TallyOptions,
  { sources, temperatures }: Groups,
): OpenLeads | null {
  const { known } = journeys;
  if (!known.has('wins') || !known.has('lost')) return null;
  const sourceOf = (prospect: number) => sources?.codes[prospect] ?? -1;
  const promiseOf = promises(journeys, sourceOf);
  const touches = daysSinceTouch(journeys, counting.asOf);
  const { counts } = countedProspects(journeys, counting);
  const standings = standingsOf(journeys);
  const last = lastMilestonesOf(journeys);
  const isFurtherUntold = furtherTeller(journeys, last);
  const entries: OpenLead[] = [];
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    if (!counts(prospect, 'targets') || standingAt(standings, prospect) !== 'open') continue;
    const got = milestones[last[prospect]!]!;
    const day = dayOf(journeys, prospect, got);
    const promise = promiseOf(got, sourceOf(prospect));
    const lead = {
      ...calledAt(journeys, prospect),
      source: nameAt(sources ?? undefined, prospect),
      temperature: nameAt(temperatures ?? undefined, prospect),
      got,
      mayBeFurther: isFurtherUntold(prospect),
      since: day === null ? null : isoDay(day),
      days: day === null || day > counting.asOf ? null : counting.asOf - day,
      lastTouch: touches?.[prospect] ?? null,
      amount: amountAt(journeys, prospect),
      chance: promise?.chance ?? null,
      low: promise?.low ?? null,
      high: promise?.high ?? null,
      won: promise?.record.count ?? null,
      decided: promise?.record.of ?? null,
    };
    entries.push({ ...lead, why: whyOf(lead) });
  }
  return {
    entries: entries.sort(byChance),
    unranked: entries.filter(({ chance }) => chance === null).length,
  };
}

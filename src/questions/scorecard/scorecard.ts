import type { ScorecardInput } from './input.js';
import { Accumulator } from '../../funnel/accumulator.js';
import { answersOf } from '../../funnel/service/cases.js';
import { checkIns, tellsOfAfter } from '../../funnel/check-ins.js';
import { hasAnswers, readCsat } from '../../funnel/service/csat.js';
import { type CustomerShare, tallyCustomers } from '../../funnel/service/customers.js';
import { dealsOf } from '../../funnel/deals.js';
import { compareLabels } from '../../funnel/groups.js';
import type { GroupTally } from '../../funnel/tally.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { tellsOfMeetings } from '../../funnel/touches.js';
import { workingDays } from '../../funnel/working-days.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { customerKinds } from '../../knowledge/words/customer-kinds.js';
import { Words } from '../../cells/words/words.js';
import { noCustomers } from '../common/customers.js';
import { adviceByRep } from '../common/advice/advice.js';
import { membersOf } from '../common/team.js';
import { goalWarnings } from '../goals/warnings.js';
import { worded } from '../report/report.js';
import { ActivityCounts, countActivity } from './activity.js';
import { moneyByProspect } from './deal-money.js';
import { notesOf, undatedIn } from './notes.js';
import { type Known, performanceOf, type Share } from './performance.js';
import { type WorkDone, mediansOf, quadrantOf } from './quadrants.js';
import type { ScorecardResult, ScorecardRow, ScorecardSides } from './result.js';
import { repSentence, teamSentence } from './sentences.js';
import { sharesOf } from './shares.js';
import { differenceOf, effortsOf, wholeTally, workStandings } from './team.js';
import { together } from './together.js';

/**
 * The days the period gave to work, where it has both ends and says when things were done: as far as it is over
 * at --as-of, for nobody has worked on the days ahead.
 */
function daysOf({ since, until, basis, asOf }: TallyOptions): number | null {
  if (since === null || until === null || basis !== 'activity') return null;
  const last = Math.min(until, asOf);
  return last < since ? 0 : workingDays(since, last);
}

/** What is known beside the counts of a report. */
function knownOf({ study, counting, followUpDays }: ScorecardInput, deals: Share): Known {
  const { events, details } = study.journeys;
  const tells = events !== null && tellsOfAfter(deals.won, events);
  const checked = tells ? checkIns(deals.won, events, followUpDays, counting.asOf) : null;
  return {
    margin: details.extras.amounts.get('margin') ?? null,
    amounts: moneyByProspect(deals.payments),
    checkIns: checked && new Map(deals.won.map(({ prospect }, at) => [prospect, checked[at]!])),
  };
}

/**
 * Inputs beside outputs, per rep and for the team: what was done, what came of it, and who needs opposite
 * advice. Activity is whoever's who performed it, performance follows the credit of a report. Everybody
 * together is counted, never added up.
 */
export function scorecard(input: ScorecardInput): ScorecardResult {
  const { study, counting, measurement, followUpDays } = input;
  const { journeys } = study;
  const { events: activities } = journeys;
  const answers = answersOf(journeys);
  const csat = answers && readCsat(answers, input.csatScale);
  const isSatisfactionTold = csat !== null && csat.scale !== null && hasAnswers(csat);
  const activity = activities && countActivity(journeys, activities, counting, csat);
  const tellsMeetings = activities !== null && tellsOfMeetings(activities.types.kinds);
  const days = daysOf(counting);
  const deals = dealsOf(journeys, counting);
  const known = knownOf(input, deals);
  const customers = tallyCustomers(journeys, counting, new Words(customerKinds));
  const noRepeat = noCustomers(customers.total.repeat);
  const sidesOf = (
    counted: Omit<GroupTally, 'group'>,
    share: Share,
    repeat: CustomerShare | null,
    own: ActivityCounts | null,
  ): ScorecardSides => {
    const satisfaction = isSatisfactionTold && own !== null ? own.csat() : null;
    const performance = performanceOf(counted, share, journeys, known, repeat, satisfaction);
    const done = own?.result(days) ?? null;
    return {
      activity: done,
      performance,
      together:
        done &&
        together(done, performance.wins, { openWins: counted.open.wins ?? 0, tellsMeetings }),
    };
  };

  const groups = new Map(measurement.tally.groups.map((group) => [group.group.rep!, group]));
  const shares = sharesOf(deals);
  /** Whom a report has no row for. */
  const nothing = new Accumulator().sums(journeys, counting.unit === 'prospects');
  const found = [...(activity?.byRep.keys() ?? []), ...shares.keys()];
  const codes = new Map(found.map((code) => [journeys.reps.nameOf(code), code]));
  for (const rep of groups.keys()) codes.set(rep, journeys.reps.find(rep) ?? -1);
  const whole = wholeTally(input);
  const efforts =
    activity === null ? new Map<string, WorkDone>() : effortsOf(input, activity, whole);
  const medians = mediansOf([...efforts.values()]);
  const work = workStandings(efforts);
  const advised = adviceByRep(membersOf({ tally: whole, goals: new Map(), activities: null }));
  const rows = [...codes]
    .sort(([a], [b]) => compareLabels(a, b))
    .map(([rep, code]): ScorecardRow => {
      const counted = groups.get(rep) ?? nothing;
      const repeat = customers.owners.get(code)?.repeat ?? noRepeat;
      const own = activity && (activity.byRep.get(code) ?? new ActivityCounts());
      const effort = own && {
        activities: own.all,
        wins: counted.counts.wins,
        openWins: counted.open.wins ?? 0,
      };
      const isMember = rep !== UNASSIGNED && effort !== null && medians !== null;
      const { advice, standing } = advised.get(rep) ?? { advice: null, standing: null };
      const stands = {
        activity: isMember ? (work.get(rep)?.activity ?? null) : null,
        wins: isMember ? (standing?.stands.wins ?? null) : null,
      };
      const difference = work.get(rep)?.difference ?? { p: null, verdict: 'none' };
      const quadrant = quadrantOf(stands);
      return {
        rep,
        ...sidesOf(counted, shares.get(code) ?? { won: [], payments: [] }, repeat, own),
        stands,
        quadrant,
        difference,
        sentence: repSentence(rep, effort, {
          stands,
          quadrant,
          advice,
          medians,
          difference,
          isAlone: efforts.size < 2,
        }),
      };
    });
  const team = sidesOf(
    measurement.tally.total,
    deals,
    customers.total.repeat,
    activity?.team ?? null,
  );
  const difference = differenceOf(efforts);
  const { performance } = team;
  const notes = { journeys, activity, performance, customers, ...deals, followUpDays };
  return {
    schema: 'spanco/scorecard/1',
    options: input.options,
    workingDays: days,
    followUpDays,
    csatScale: csat?.scale ?? null,
    rows,
    team,
    medians,
    difference,
    goals: [...input.goals],
    sentence: teamSentence({ team, rows, difference, workingDays: days }),
    quality: measurement.quality,
    warnings: worded([
      ...notesOf({ ...notes, csat, isScaleGiven: input.csatScale !== null }),
      ...goalWarnings(input.goals, undatedIn(deals)),
      ...measurement.warnings,
    ]),
  };
}

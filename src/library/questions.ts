import { namesOf } from '../cli/option.js';
import {
  comparingOptions,
  leadsQuestions,
  listingProspects,
  planningOptions,
  reportingOptions,
  scoringOptions,
  servingOptions,
  trendingOptions,
} from '../cli/options/asking.js';
import { withNamedDays } from '../cli/named-days.js';
import type { OptionValues } from '../cli/options.js';
import { countingOptions } from '../cli/options/counting.js';
import {
  compareRequest,
  dealsRequest,
  leadsRequest,
  planRequest,
  reportRequest,
  scorecardRequest,
  serviceRequest,
  trendRequest,
} from '../cli/requests.js';
import type { Study as InnerStudy } from '../funnel/study.js';
import { check as checkStudy } from '../questions/check/check.js';
import type { CheckResult } from '../questions/check/result.js';
import type { CountingRequest, Question } from '../questions/common/request.js';
import type { ReportResult } from '../questions/common/result.js';
import { compareQuestion } from '../questions/compare/question.js';
import type { CompareResult } from '../questions/compare/result.js';
import { dealsQuestion } from '../questions/deals/question.js';
import type { DealsResult } from '../questions/deals/result.js';
import { diff as diffStudies } from '../questions/diff/diff.js';
import type { DiffResult } from '../questions/diff/result.js';
import { leadsQuestion } from '../questions/leads/question.js';
import type { LeadsResult } from '../questions/leads/result.js';
import { planQuestion } from '../questions/plan/question.js';
import type { PlanResult } from '../questions/plan/result.js';
import { reportQuestion } from '../questions/report/question.js';
import { scorecardQuestion } from '../questions/scorecard/question.js';
import type { ScorecardResult } from '../questions/scorecard/result.js';
import { serviceQuestion } from '../questions/service/question.js';
import type { ServiceResult } from '../questions/service/result.js';
import { trendQuestion } from '../questions/trend/question.js';
import type { TrendResult } from '../questions/trend/result.js';
import { commandNeedsExport, needsExport } from '../errors/counts.js';
import type {
  CompareOptions,
  DealsOptions,
  LeadsOptions,
  PlanOptions,
  ReportOptions,
  ScorecardOptions,
  ServiceOptions,
  TrendOptions,
} from './question-options.js';
import { goalsOf } from './goals.js';
import { checked } from './options.js';
import { inItsLanguage, requireKept, sourceOf, type Study } from './study.js';
import { type Noted, withAccepted } from '../questions/common/accepted.js';

export type {
  CheckResult,
  CompareResult,
  DealsResult,
  DiffResult,
  LeadsResult,
  PlanResult,
  ReportResult,
  ScorecardResult,
  ServiceResult,
  TrendResult,
};

/** Callers name several reps, the command line one at a time. */
const aliases = { reps: 'rep' } as const;

/** How paths are made is said when the study is read. */
const { rep, where, since, until, period, basis, mature, asOf, unit } = countingOptions;
const counting = { rep, where, since, until, period, basis, mature, asOf, unit };

function ask<
  V extends OptionValues<keyof typeof counting>,
  R extends CountingRequest,
  A extends Noted,
>(
  study: Study,
  question: Question<InnerStudy, R, A>,
  values: V,
  requestOf: (values: V, kept: readonly string[]) => R,
): A {
  const source = sourceOf(study);
  const { study: inner } = source;
  if (inner.kind === 'counts' && values.period !== undefined) throw needsExport('--period');
  const request = requestOf(withNamedDays(values, inner.settings.today), source.kept);
  requireKept(source, question.needs(request));
  const isOfAnotherDay = inner.kind === 'export' && request.asOf !== null;
  const asked = isOfAnotherDay ? inner.at(request.asOf) : inner;
  return withAccepted(question.answer(asked, request), inner.settings);
}

/** The funnel per group: counts, the four ratios, how sure they are, and the ledger. @throws SpancoError on what cannot be asked */
export function report(study: Study, options: ReportOptions = {}): ReportResult {
  return inItsLanguage(study, () => {
    const { by, sort } = reportingOptions;
    const values = checked(namesOf({ ...counting, by, sort }), options, aliases);
    return ask(study, reportQuestion, values, reportRequest);
  });
}

/** Reps side by side: who, where the gap is, whether it is real, what to work on. @throws SpancoError on what cannot be asked */
export function compare(study: Study, options: CompareOptions = {}): CompareResult {
  return inItsLanguage(study, () => {
    const { goals, ...others } = options;
    const { effort, adjust } = comparingOptions;
    const values = checked(
      namesOf({ ...counting, by: reportingOptions.by, effort, adjust }),
      others,
      aliases,
    );
    return ask(study, compareQuestion, values, (each, kept) =>
      compareRequest(each, kept, goalsOf(goals)),
    );
  });
}

/** The equation backwards: how many of each milestone for a goal. @throws SpancoError where there is no goal, or none can be planned */
export function plan(study: Study, options: PlanOptions): PlanResult {
  return inItsLanguage(study, () => {
    const values = checked(namesOf({ ...counting, ...planningOptions }), options, aliases);
    return ask(study, planQuestion, values, planRequest);
  });
}

/** What reps do beside what comes of it. @throws SpancoError on what cannot be asked */
export function scorecard(study: Study, options: ScorecardOptions = {}): ScorecardResult {
  return inItsLanguage(study, () => {
    const { goals, ...others } = options;
    const names = namesOf({ ...counting, ...scoringOptions, csatScale: servingOptions.csatScale });
    const values = checked(names, others, aliases);
    return ask(study, scorecardQuestion, values, (each, kept) =>
      scorecardRequest(each, kept, goalsOf(goals)),
    );
  });
}

/** Leads by source, temperature and qualification, and whom to win back. @throws SpancoError on what cannot be asked */
export function leads(study: Study, { open = false, ...options }: LeadsOptions = {}): LeadsResult {
  return inItsLanguage(study, () => {
    const { hot, warm } = leadsQuestions;
    const values = checked(namesOf({ ...counting, hot, warm }), options, aliases);
    const answer = ask(study, leadsQuestion, values, (given, kept) =>
      leadsRequest(given, kept, open, null),
    );
    const { winBack } = answer;
    return { ...answer, winBack: winBack && { ...winBack, entries: [...winBack.entries] } };
  });
}

/** More rows than this no text can hold. */
const mostRows = 100_000;

/** The funnel period by period. @throws SpancoError on what cannot be asked */
export function trend(study: Study, options: TrendOptions = {}): TrendResult {
  return inItsLanguage(study, () => {
    const names = namesOf({ ...counting, by: reportingOptions.by, ...trendingOptions });
    const values = checked(names, options, aliases);
    return ask(study, trendQuestion, values, (each, kept) => trendRequest(each, kept, mostRows));
  });
}

/** Cases per agent, and sales beside them. @throws SpancoError where there are no cases */
export function service(study: Study, options: ServiceOptions = {}): ServiceResult {
  return inItsLanguage(study, () => {
    const { goals, ...others } = options;
    const names = namesOf({ ...counting, csatScale: servingOptions.csatScale });
    const values = checked(names, others, aliases);
    return ask(study, serviceQuestion, values, (each, kept) =>
      serviceRequest(each, kept, goalsOf(goals)),
    );
  });
}

/** The ledger: where every row went, and whether the export is fit to be measured. @throws SpancoError for counts */
export function check(study: Study): CheckResult {
  return inItsLanguage(study, () => {
    const { study: inner } = sourceOf(study);
    if (inner.kind === 'counts') throw commandNeedsExport('check');
    return withAccepted(checkStudy({ ...inner, journeys: inner.recorded() }), inner.settings);
  });
}

/** The prospects behind a number; no rows of files, which a study does not keep. @throws SpancoError on what cannot be asked */
export function deals(study: Study, options: DealsOptions = {}): DealsResult {
  return inItsLanguage(study, () => {
    const { at, droppedAfter, untold, open, stuck } = listingProspects;
    const asked = { at, droppedAfter, untold, open, stuck };
    const values = checked(namesOf({ ...counting, ...asked }), options, aliases);
    const answer = ask(study, dealsQuestion, values, (each, kept) => dealsRequest(each, kept));
    return { ...answer, deals: [...answer.deals] };
  });
}

/** What changed between two exports. @throws SpancoError where nothing tells which deals are the same */
export function diff(before: Study, after: Study): DiffResult {
  return inItsLanguage(before, () => {
    const [first, second] = [sourceOf(before).study, sourceOf(after).study];
    if (first.kind === 'counts' || second.kind === 'counts') throw commandNeedsExport('diff');
    const answer = diffStudies(first, second, null);
    return { ...answer, changes: [...answer.changes] };
  });
}

import { SpancoError } from '../../errors/error.js';
import type { Study } from '../../funnel/study.js';
import { answerableOf } from '../check/answerable.js';
import type { Needs, Question } from '../common/request.js';
import type { ReportResult } from '../common/result.js';
import { type CompareRequest, compareQuestion } from '../compare/question.js';
import type { CompareResult } from '../compare/result.js';
import { type LeadsRequest, leadsQuestion } from '../leads/question.js';
import { type ReportRequest, reportQuestion } from '../report/question.js';
import { type ScorecardRequest, scorecardQuestion } from '../scorecard/question.js';
import { type ServiceRequest, serviceQuestion } from '../service/question.js';
import { type TrendRequest, trendQuestion } from '../trend/question.js';
import { isAbout } from '../../warnings/warnings.js';
import type { Note } from '../common/accepted.js';
import type { PageAnswers } from './answers.js';
import { voice } from '../../say/voice.js';

const checkPhrases = () => voice().check;
const say = () => voice().page;

/** What each question of a page is asked. */
export interface PageRequest {
  readonly report: ReportRequest;
  readonly compare: CompareRequest;
  readonly trend: TrendRequest;
  readonly scorecard: ScorecardRequest;
  readonly leads: LeadsRequest;
  readonly service: ServiceRequest;
}

type Asked = keyof PageRequest;

/** Whether more reps are named than can be put side by side; every other question shows them all. */
const areTooMany = ({ rep }: CompareRequest): boolean => rep.length > 2;

/** Fields and columns of all questions together. */
const neededBy = (request: PageRequest): Needs[] => [
  reportQuestion.needs(request.report),
  ...(areTooMany(request.compare) ? [] : [compareQuestion.needs(request.compare)]),
  trendQuestion.needs(request.trend),
  scorecardQuestion.needs(request.scorecard),
  leadsQuestion.needs(request.leads),
  serviceQuestion.needs(request.service),
];

/** What keeps questions from being answered. */
interface Lacks {
  readonly missing: ReadonlyMap<string, string>;
  /** Whether anything is a case: a list of deals lacks nothing without them. */
  readonly isOfCases: boolean;
}

/** What the export lacks; of counts, which questions are about more than counts. */
function lacksOf(study: Study, { total }: ReportResult, { compare }: PageRequest): Lacks {
  const reps: (readonly [Asked, string])[] = areTooMany(compare)
    ? [['compare', say().takesTwoReps(compare.rep.length)]]
    : [];
  if (study.kind === 'counts') {
    const lacking = ['trend', 'scorecard', 'leads'];
    const missing = lacking.map((question) => [question, say().lacksExport()] as const);
    return { missing: new Map([...missing, ...reps]), isOfCases: false };
  }
  const answerable = answerableOf(study, total);
  const lacking = answerable.flatMap(({ question, missing }) =>
    missing === null ? [] : [[question, missing] as const],
  );
  return {
    missing: new Map([...lacking, ...reps]),
    isOfCases: answerable.some(({ question }) => question === 'service'),
  };
}

/** The first and the last of the reps where the data tell them apart. */
function widestPair({ reps }: CompareResult): readonly string[] {
  const ranked = reps.filter(({ rank }) => rank !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first.rank!.worst < last.rank!.best ? [first.rep, last.rep] : [];
}

/** A page shows the goals of the scorecard and the sources of the leads, and not what else those are about. */
const isShown = ({ code }: Note): boolean =>
  !isAbout(code, ['touches', 'performed', 'customers', 'satisfaction', 'measures']) &&
  !['first-contact-unknown', 'temperature-from-decision', 'stage-age-untold'].includes(code);

/** Every question that an export can feed, asked at once. */
export const pageQuestion: Question<Study, PageRequest, PageAnswers> = {
  needs(request) {
    const needs = neededBy(request);
    return {
      attributes: needs.flatMap(({ attributes }) => attributes),
      optional: {
        prospects: [...new Set(needs.flatMap(({ optional }) => optional.prospects))],
        activities: [...new Set(needs.flatMap(({ optional }) => optional.activities))],
      },
      wantsRows: needs.some(({ wantsRows }) => wantsRows === true),
    };
  },
  answer(study, request) {
    const report = reportQuestion.answer(study, request.report);
    const lacks = lacksOf(study, report, request);
    const silent: string[] = [];
    /** Asks a question; what keeps it from being answered is said. */
    function ask<R, A>(key: Asked, question: Question<Study, R, A>, asked: R): A | null {
      const missing = lacks.missing.get(key);
      if (missing !== undefined) {
        silent.push(checkPhrases().cannotAnswer(key, missing));
        return null;
      }
      try {
        return question.answer(study, asked);
      } catch (error) {
        if (!(error instanceof SpancoError)) throw error;
        // A goal of nobody is for the asker to mend: without it the reps would silently lose all the others.
        if (key === 'scorecard' && error.code === 'unknown-name') throw error;
        silent.push([error.message, error.hint ?? ''].join(' ').trim());
        return null;
      }
    }
    const compare = ask('compare', compareQuestion, request.compare);
    const heads = compare === null || compare.pair !== null ? [] : widestPair(compare);
    const answers = {
      report,
      compare,
      pair:
        heads.length === 0
          ? compare && (compare.pair === null ? null : compare)
          : compareQuestion.answer(study, { ...request.compare, rep: heads }),
      trend: ask('trend', trendQuestion, request.trend),
      scorecard: ask('scorecard', scorecardQuestion, request.scorecard),
      leads: ask('leads', leadsQuestion, request.leads),
      service: lacks.isOfCases ? ask('service', serviceQuestion, request.service) : null,
    };
    const { scorecard, leads, ...others } = answers;
    const warnings = [
      ...Object.values(others).flatMap((one) => one?.warnings ?? []),
      ...[scorecard, leads].flatMap((one) => (one?.warnings ?? []).filter(isShown)),
    ];
    const byMessage = new Map(warnings.map((warning) => [warning.message, warning]));
    return { ...answers, silent, warnings: [...byMessage.values()] };
  },
};

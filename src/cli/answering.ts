import type { Study } from '../funnel/study.js';
import type { GivenGoals } from '../method/goal.js';
import type { About } from '../questions/common/show/page.js';
import type { DataFacts } from '../questions/common/data-threshold.js';
import { measure } from '../questions/common/measure.js';
import type { CountingRequest, Question } from '../questions/common/request.js';
import { type Heard, raiseAlarm, readConditions, type Watch } from './alarm.js';
import type { Call } from './command.js';
import { deliver, type OutputValues } from './delivery.js';
import { readGoalsFile } from './number-files.js';
import { renderResult, type Views } from './rendering.js';
import { type OpenStudy, openStudy, type StudyCall } from './study.js';
import { type Noted, withAccepted } from '../questions/common/accepted.js';

/** A result, the rows that it was made without, and what of it is an alarm. */
interface Answered<A> {
  readonly result: A;
  readonly rejected: OpenStudy['rejected'];
  readonly heard?: Heard;
}

/** What is known of the data that a question was asked of. */
export function dataFacts(study: Study, request: CountingRequest): DataFacts {
  const by = study.kind === 'counts' ? ['rep'] : [];
  const { measurement, options } = measure(study, request, { by, reps: request.rep });
  return { quality: measurement.quality, total: measurement.tally.total, asOf: options.asOf };
}

/**
 * Asks a question of what the command line names.
 *
 * @param requestOf the request of files with these headers, with the goals once they are read; they are null
 *   before that
 * @param goalsFile the file of --goals, which is read after the rest; undefined for none
 * @param watch what --fail-if can be about, beside the data
 * @throws SpancoError on anything that cannot be read, understood or counted
 */
export async function answer<
  R extends CountingRequest | { readonly report: CountingRequest },
  A extends Noted,
  K extends string = never,
>(
  call: StudyCall,
  question: Question<Study, R, A>,
  requestOf: (headers: readonly string[], goals: GivenGoals | null) => R,
  goalsFile?: string,
  watch: Watch<K, R, A> | null = null,
): Promise<Required<Answered<A>>> {
  const conditions = readConditions(call.values.failIf, watch);
  const needs = (headers: readonly string[]) => {
    const request = requestOf(headers, null);
    conditions.requireScopes(request);
    return question.needs(request);
  };
  const isGiven = goalsFile !== undefined;
  const open = await openStudy(call, needs, isGiven ? [goalsFile] : []);
  const { study, rejected, mapping, headers } = open;
  const goals = isGiven ? await readGoalsFile(call, goalsFile, mapping) : null;
  const request = requestOf(headers, goals);
  const result = withAccepted(question.answer(study, request), study.settings);
  const counted: CountingRequest = 'report' in request ? request.report : request;
  const heard = conditions.check(result, () => dataFacts(study, counted));
  return { result, rejected, heard };
}

/**
 * Shows a result in the format asked for, hands it over with the rejected rows, and raises the alarm.
 *
 * @throws SpancoError where it cannot be shown, or a threshold of --fail-if was crossed
 */
export async function show(
  call: Pick<Call, 'world' | 'terminal' | 'files'> & { readonly values: OutputValues },
  { result, rejected, heard }: Answered<About & Noted>,
  views: Views,
): Promise<void> {
  const text = await renderResult(call, result, views);
  await deliver(call, { text, rejected, warnings: result.warnings });
  if (heard !== undefined) await raiseAlarm(call.terminal, heard);
}

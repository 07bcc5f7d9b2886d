import type { Study } from '../funnel/study.js';
import type { GivenGoals } from '../method/goal.js';
import type { About } from '../questions/common/show/page.js';
import type { Question } from '../questions/common/request.js';
import type { Call } from './command.js';
import { deliver, type OutputValues } from './delivery.js';
import { readGoalsFile } from './inputs.js';
import { renderResult, type Told, type Views } from './rendering.js';
import { type OpenStudy, openStudy, type StudyCall } from './study.js';

/** A result, and the rows that it was made without. */
interface Answered<A> {
  readonly result: A;
  readonly rejected: OpenStudy['rejected'];
}

/**
 * Asks a question of what the command line names.
 *
 * @param requestOf the request of files with these headers, with the goals once they are read; they are null
 *   before that
 * @param goalsFile the file of --goals, which is read after the rest; undefined for none
 * @throws SpancoError on anything that cannot be read, understood or counted
 */
export async function answer<R, A>(
  call: StudyCall,
  question: Question<Study, R, A>,
  requestOf: (headers: readonly string[], goals: GivenGoals | null) => R,
  goalsFile?: string,
): Promise<Answered<A>> {
  const needs = (headers: readonly string[]) => question.needs(requestOf(headers, null));
  const isGiven = goalsFile !== undefined;
  const open = await openStudy(call, needs, isGiven ? [goalsFile] : []);
  const { study, rejected, mapping, headers } = open;
  const goals = isGiven ? await readGoalsFile(call, goalsFile, mapping) : null;
  return { result: question.answer(study, requestOf(headers, goals)), rejected };
}

/** Shows a result in the format asked for, and hands it over with the rejected rows. */
export async function show(
  call: Pick<Call, 'world' | 'terminal' | 'files'> & { readonly values: OutputValues },
  { result, rejected }: Answered<About & Told>,
  views: Views,
): Promise<void> {
  const text = await renderResult(call, result, views);
  await deliver(call, { text, rejected, warnings: result.warnings });
}

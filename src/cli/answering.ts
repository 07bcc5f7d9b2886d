import type { Study } from '../funnel/study.js';
import type { Question } from '../questions/common/request.js';
import type { Call } from './command.js';
import { deliver, type OutputValues } from './delivery.js';
import { renderResult, type Views } from './rendering.js';
import { type OpenStudy, openStudy, type StudyCall } from './study.js';

/** A result, and the rows that it was made without. */
interface Answered<A> {
  readonly result: A;
  readonly rejected: OpenStudy['rejected'];
}

/**
 * Asks a question of what the command line names.
 *
 * @param goalsFile a file of goals that is read after the rest; undefined for none
 * @param requestOf the request, with what was read of the goals; they are null before that
 * @throws SpancoError on anything that cannot be read, understood or counted
 */
export async function answer<R, A, G = never>(
  call: StudyCall,
  question: Question<Study, R, A>,
  requestOf: (goals: G | null) => R,
  goals?: { readonly file: string | undefined; readonly read: (open: OpenStudy) => Promise<G> },
): Promise<Answered<A>> {
  const needs = question.needs(requestOf(null));
  const isGiven = goals?.file !== undefined;
  const open = await openStudy(call, needs, isGiven ? [goals.file] : []);
  const given = isGiven ? await goals.read(open) : null;
  return { result: question.answer(open.study, requestOf(given)), rejected: open.rejected };
}

/** Shows a result in the format asked for, and hands it over with the rejected rows. */
export async function show(
  call: Pick<Call, 'world' | 'terminal'> & { readonly values: OutputValues },
  { result, rejected }: Answered<{ readonly warnings: readonly { readonly message: string }[] }>,
  views: Views,
): Promise<void> {
  const text = renderResult(call, result, views);
  await deliver(call, { text, rejected, warnings: result.warnings });
}

import { explainProspect } from '../cli/explaining.js';
import { commandNeedsExport } from '../errors/counts.js';
import type { ExplainResult } from '../questions/explain/result.js';
import type { ExplainOptions } from './question-options.js';
import { sourceOf, type Study } from './study.js';

/**
 * The path of one prospect: what counted, from which row, and what did not and why. It reads the inputs
 * again, for a study keeps no rows.
 *
 * @param prospect its id, or its name where no other prospect has it
 * @throws SpancoError where nobody, or more than one, is called so
 */
export async function explain(
  study: Study,
  prospect: string,
  options: ExplainOptions = {},
): Promise<ExplainResult> {
  const { call, study: inner } = sourceOf(study);
  if (inner.kind === 'counts') throw commandNeedsExport('explain');
  const values = { ...call.values, ...options };
  const { result } = await explainProspect({ ...call, values }, prospect, false);
  return result;
}

import { explainProspect } from '../cli/explaining.js';
import { commandNeedsExport } from '../errors/counts.js';
import type { ExplainResult } from '../questions/explain/result.js';
import type { ExplainOptions } from './question-options.js';
import { checked } from './options.js';
import { inItsLanguage, sourceOf, type Study } from './study.js';

/**
 * The path of one prospect: what counted, from which row, and what did not and why. It reads the inputs
 * again, for a study keeps no rows.
 *
 * @param prospect its id, or its name where no other prospect has it
 * @throws SpancoError where nobody, or more than one, is called so
 */
export async function explain(
  study: Study,
  prospect: string | number,
  options: ExplainOptions = {},
): Promise<ExplainResult> {
  return inItsLanguage(study, () => explained(study, prospect, options));
}

async function explained(
  study: Study,
  prospect: string | number,
  options: ExplainOptions,
): Promise<ExplainResult> {
  const { call, study: inner } = sourceOf(study);
  if (inner.kind === 'counts') throw commandNeedsExport('explain');
  // What is not said here stays as it was when the study was read.
  const { stages = call.values.stages, credit = call.values.credit } = options;
  const policy = checked(['stages', 'credit'], { ...options, stages, credit });
  const asked = { ...call, values: { ...call.values, ...policy } };
  const { result } = await explainProspect(asked, String(prospect), false);
  return result;
}

import { ambiguousProspect, noSuchProspect } from '../errors/explain.js';
import { studyOf } from '../funnel/study.js';
import type { RejectedRow } from '../load/ledger.js';
import { Trace } from '../load/trace.js';
import { explain } from '../questions/explain/explain.js';
import type { ExplainResult } from '../questions/explain/result.js';
import { type InputValues, readSetup } from './configuration.js';
import type { OutputValues } from './delivery.js';
import { guardFiles, readInputs } from './inputs.js';
import { settingsOf, type StudyCall, type StudyValues } from './study.js';
import { withAccepted } from '../questions/common/accepted.js';

type ExplainCall = Omit<StudyCall, 'values'> & {
  readonly values: InputValues & OutputValues & Pick<StudyValues, 'stages' | 'credit'>;
};

const optional = { prospects: ['name'], activities: [] } as const;

/**
 * Reads what a call names, following one prospect, and explains it.
 *
 * @param wanted its id, or its name where no other prospect has it
 * @param finds whether the configuration of the project is read where none is named
 * @throws SpancoError where nobody, or more than one, is called so
 */
export async function explainProspect(
  call: ExplainCall,
  wanted: string,
  finds = true,
): Promise<{ readonly result: ExplainResult; readonly rejected: readonly RejectedRow[] }> {
  const { values, world, now } = call;
  const setup = await readSetup(call, finds);
  const files = setup.inputs.map(({ file }) => file);
  guardFiles(values, files, world);
  const trace = new Trace(wanted);
  const data = await readInputs(call, setup, () => ({ attributes: [], optional }), {
    trace,
    lenient: true,
  });
  if (trace.namesakes.size > 1) throw ambiguousProspect(wanted, [...trace.namesakes.values()]);
  if (trace.prospect === -1) {
    throw noSuchProspect(wanted, trace.rows, data.prospects.ids?.first ?? null);
  }
  const watch = { followed: trace.prospect };
  const study = studyOf(data, settingsOf(values, setup.mapping, now), watch);
  const result = withAccepted(explain(study, trace), study.settings);
  return { result, rejected: data.rejects.rows };
}

import { SpancoError } from '../errors/error.js';
import { ambiguousProspect, noProspect, noSuchProspect } from '../errors/explain.js';
import { studyOf } from '../funnel/study.js';
import type { RejectedRow } from '../load/ledger.js';
import { Trace } from '../load/trace.js';
import { explain } from '../questions/explain/explain.js';
import type { ExplainResult } from '../questions/explain/result.js';
import { type InputValues, readSetup } from './configuration.js';
import type { OutputValues } from './delivery.js';
import { entryOf } from './files.js';
import { guardFiles, readInputs } from './inputs.js';
import { settingsOf, type StudyCall, type StudyValues } from './study.js';
import { shellWord } from '../say/shell.js';
import { readingWorld } from './world.js';
import { withAccepted } from '../questions/common/accepted.js';

type ExplainCall = Omit<StudyCall, 'values'> & {
  readonly values: InputValues & OutputValues & Pick<StudyValues, 'stages' | 'credit'>;
};

const optional = { prospects: ['name'], activities: [] } as const;

/** A call whose standard input can be read once more: whose row is asked for is then followed by its id. */
async function withStdinKept(call: ExplainCall): Promise<ExplainCall> {
  const pieces: unknown[] = [];
  for await (const piece of call.world.stdin) pieces.push(piece);
  const kept = {
    async *[Symbol.asyncIterator]() {
      yield* pieces;
    },
  };
  const streams = new Map([...(call.world.streams ?? []), ['-', kept] as const]);
  return { ...call, world: readingWorld(call.world, streams) };
}

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
  const again = trace.place !== null && files.includes('-') ? await withStdinKept(call) : call;
  const data = await readInputs(again, setup, () => ({ attributes: [], optional }), {
    trace,
    lenient: true,
  });
  // Its other rows are told by its id.
  if (trace.idByPlace !== null) return explainProspect(again, trace.idByPlace, finds);
  if (trace.namesakes.size > 1) throw ambiguousProspect(wanted, [...trace.namesakes.values()]);
  if (trace.prospect === -1) {
    throw noSuchProspect(wanted, trace.rows, data.prospects.ids?.first ?? null);
  }
  const watch = { followed: trace.prospect };
  const study = studyOf(data, settingsOf(values, setup.mapping, now), watch);
  const result = withAccepted(explain(study, trace), study.settings);
  return { result, rejected: data.rejects.rows };
}

/** The line that explains a prospect of the files that a call names; null where none can be read of them. */
async function exampleOf(call: ExplainCall): Promise<string | null> {
  const { prospects, activities, history, reps } = call.values;
  const flags = Object.entries({
    '-p': prospects,
    '-a': activities,
    '--history': history,
    '--reps': reps,
  });
  const named = [
    ...call.files,
    ...flags.flatMap(([flag, all]) => all.flatMap((one) => [flag, one])),
  ];
  // A stream is read once.
  if (named.length === 0 || named.includes('-')) return null;
  const quiet = { ...call, terminal: { say: async () => {}, progress: () => {} } };
  try {
    const data = await readInputs(quiet, await readSetup(quiet), () => ({
      attributes: [],
      optional,
    }));
    const id = data.prospects.ids?.first;
    if (id === undefined || id === null) return null;
    return ['spanco', 'explain', id, ...named].map(shellWord).join(' ');
  } catch (error) {
    // What is wrong with the files is no matter before a prospect is named.
    if (error instanceof SpancoError) return null;
    throw error;
  }
}

/** Says that no prospect is named, with one that could be. @throws SpancoError always */
export async function requireProspect(call: ExplainCall): Promise<never> {
  throw noProspect(await exampleOf(call));
}

/** What is said where nobody is called as a file is: the prospect was left out. */
export async function explainNamed(call: ExplainCall, wanted: string) {
  try {
    return await explainProspect(call, wanted);
  } catch (error) {
    const isUnnamed =
      error instanceof SpancoError &&
      ['no-such-prospect', 'no-input'].includes(error.code) &&
      entryOf(call.world, wanted) !== undefined;
    if (isUnnamed) return requireProspect({ ...call, files: [wanted, ...call.files] });
    throw error;
  }
}

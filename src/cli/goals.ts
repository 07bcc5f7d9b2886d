import type { GivenGoals } from '../method/goal.js';
import { readGoalsFile } from './inputs.js';
import type { OptionValues } from './options.js';
import type { OpenStudy, StudyCall } from './study.js';

type GoalsCall = StudyCall & { readonly values: OptionValues<'goals'> };

/** How the file of --goals is read, once the study is open. */
export const goalsFile = (call: GoalsCall) => ({
  file: call.values.goals,
  async read({ mapping }: OpenStudy): Promise<GivenGoals> {
    const file = call.values.goals!;
    return { file, goals: await readGoalsFile(call, file, mapping) };
  },
});

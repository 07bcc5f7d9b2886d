import type { GivenGoal } from '../method/goal.js';
import type { RepGoals } from '../questions/common/rep-goals.js';
import { readCountsFile, readGoalsFile } from './inputs.js';
import type { OpenStudy, StudyCall } from './study.js';

/** How a file of goals is read. */
interface GoalsFile<G> {
  readonly file: string | undefined;
  readonly read: (open: OpenStudy) => Promise<G>;
}

/** Goals with their days, one a row. */
export const datedGoals = (
  call: StudyCall,
  file: string | undefined,
): GoalsFile<readonly GivenGoal[]> => ({
  file,
  read: ({ mapping }) => readGoalsFile(call, file!, mapping),
});

/** Goals without a time line, one row a rep. */
export const repGoals = (call: StudyCall, file: string | undefined): GoalsFile<RepGoals> => ({
  file,
  async read({ mapping }) {
    const { rows } = await readCountsFile(call, file!, mapping, false);
    return { file: file!, rows };
  },
});

import { listed } from '../say/lists.js';
import type { Subjects } from './subjects.js';
import type { Mends, Wording } from './wording.js';
import { counted } from '../say/plurals.js';

/** What a reader must be told of who is who, and what belongs to whom. */
export type MatchingWarning =
  | { readonly code: 'activities-unmatched'; readonly count: number; readonly of: number }
  | { readonly code: 'changes-unmatched'; readonly count: number; readonly of: number }
  | {
      readonly code: 'names-ambiguous';
      readonly count: number;
      readonly names: readonly string[];
    }
  | { readonly code: 'id-conflicts'; readonly count: number; readonly ids: readonly string[] }
  | { readonly code: 'activity-id-conflicts'; readonly count: number }
  | { readonly code: 'alike-activities'; readonly count: number }
  | { readonly code: 'no-ids'; readonly count: number }
  | { readonly code: 'merged-names'; readonly count: number }
  | { readonly code: 'several-owners'; readonly count: number; readonly sample: string }
  | { readonly code: 'logins-shared'; readonly logins: readonly string[] }
  | { readonly code: 'owner-from-activities' }
  | { readonly code: 'no-reps' };

const unmatched = (count: number, all: string): string =>
  `${count} of ${all} ${count === 1 ? 'names' : 'name'} a prospect that is not in the prospects file, and ${count === 1 ? 'does' : 'do'} not count.`;

export const matchingSubjects: Subjects<MatchingWarning> = {
  'activities-unmatched': 'matching',
  'changes-unmatched': 'matching',
  'names-ambiguous': 'matching',
  'id-conflicts': 'matching',
  'activity-id-conflicts': 'matching',
  'alike-activities': 'matching',
  'no-ids': 'matching',
  'merged-names': 'matching',
  'several-owners': 'matching',
  'logins-shared': 'matching',
  'owner-from-activities': 'owners',
  'no-reps': 'owners',
};

export const matchingWording: Wording<MatchingWarning> = {
  'activities-unmatched': ({ count, of }) =>
    unmatched(count, counted(of, 'activity', 'activities')),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, counted(of, 'change of stage', 'changes of stage')),
  'names-ambiguous': ({ count, names }) =>
    `${counted(count, 'row')} ${count === 1 ? 'names' : 'name'} a prospect by a name that several have, and ${count === 1 ? 'does' : 'do'} not count: ${listed(names, 5)}.`,
  'id-conflicts': ({ count, ids }) =>
    `${counted(count, 'prospect')} came twice with different content; the last row stands: ${listed(ids, 5)}.`,
  'activity-id-conflicts': ({ count }) =>
    `${counted(count, 'activity', 'activities')} share an id with another one of different content; all were kept.`,
  'alike-activities': ({ count }) =>
    `${counted(count, 'activity', 'activities')} without an id ${count === 1 ? 'says' : 'say'} the same as another one; kept, they may be two real calls.`,
  'no-ids': ({ count }) =>
    `The prospects have no ids: each of the ${counted(count, 'row')} is taken for a prospect of its own.`,
  'merged-names': ({ count }) =>
    `${counted(count, 'spelling')} of a name were taken for the same rep as another spelling.`,
  'several-owners': ({ count, sample }) =>
    `${counted(count, 'cell')} ${count === 1 ? 'lists' : 'list'} several owners, such as "${sample}"; the first counts.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${logins.length === 1 ? 'stands' : 'stand'} for two users of the CRM, and so for neither.`,
  'owner-from-activities': () =>
    'No column names the owner of a prospect: the rep of its first activity stands for it.',
  'no-reps': () => 'No column names a rep: everything is (unassigned).',
};

export const matchingMends: Mends<MatchingWarning> = {
  'activities-unmatched': () =>
    '--column activities.prospect="…", or --join name where names link them',
  'changes-unmatched': () => '--column history.prospect="…", or --join name where names link them',
  'names-ambiguous': () =>
    '--join id --column activities.prospect="…" where a column has the ids, or names told apart',
  'id-conflicts': () => 'export one file, or the newest one last',
  'no-ids': () => '--column prospects.id="…"',
  'logins-shared': ({ logins }) => `"reps": { "…": [${JSON.stringify(logins[0]!)}] }`,
  'owner-from-activities': () => '--column prospects.rep="…"',
  'no-reps': () => '--column prospects.rep="…"',
};

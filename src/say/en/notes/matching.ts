import type { MatchingWarning } from '../../../warnings/matching.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

const unmatched = (count: number, all: string): string =>
  `${grouped(count)} of ${all} ${agreeing(count, 'names', 'name')} a prospect that is not in the prospects file, and ${agreeing(count, 'does', 'do')} not count.`;

/** What a reader is told of who is who, and what belongs to whom. */
export const matchingNotes: Wording<MatchingWarning> = {
  'activities-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'activity', 'activities')),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'change of stage', 'changes of stage')),
  'names-ambiguous': ({ count, names }) =>
    `${countOf(count, 'row')} ${agreeing(count, 'names', 'name')} a prospect by a name that several have, and ${agreeing(count, 'does', 'do')} not count: ${listed(names, 5)}.`,
  'id-conflicts': ({ count, fields, isBetweenFiles }) => {
    const each = fields.map(
      ({ field, prospects, ids }) =>
        `${field} of ${grouped(prospects)}${ids.length === 0 ? '' : ` (${listed(ids, 5)})`}`,
    );
    const between = isBetweenFiles
      ? ' of a file, and between files that of the deals, then of the later change, then the greater value'
      : '';
    return `${countOf(count, 'prospect')} came twice with different content: ${each.join(', ')}; the later row stands${between}.`;
  },
  'activity-id-conflicts': ({ count }) =>
    `${countOf(count, 'activity', 'activities')} ${agreeing(count, 'shares', 'share')} an id with another one of different content; all were kept.`,
  'alike-activities': ({ count }) =>
    `${countOf(count, 'activity', 'activities')} without an id ${agreeing(count, 'says', 'say')} the same as another one; kept, they may be two real calls.`,
  'no-ids': ({ count }) =>
    `The prospects have no ids: each of the ${countOf(count, 'row')} is taken for a prospect of its own.`,
  'merged-names': ({ count }) =>
    `${countOf(count, 'spelling')} of a name ${agreeing(count, 'was', 'were')} taken for the same rep as another spelling.`,
  'several-owners': ({ count, sample }) =>
    `${countOf(count, 'cell')} ${agreeing(count, 'lists', 'list')} several owners, such as "${sample}"; the first counts.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${agreeing(logins.length, 'stands', 'stand')} for two users of the CRM, and so for neither.`,
  'owner-from-activities': () =>
    'No column names the owner of a prospect: the rep of its first activity stands for it.',
  'no-reps': ({ proposed = [] }) =>
    [
      'No column names a rep: everything is (unassigned)',
      ...proposed.map((one) => one.evidence),
    ].join('; ') + '.',
};

const joinOr = (proposal: string | null, other: string): string =>
  proposal === null ? other : `--join ${proposal}`;

/** What would mend it. */
export const matchingMends = {
  'activities-unmatched': ({ proposal }) =>
    joinOr(proposal, 'name the column of their prospects (activities.prospect)'),
  'changes-unmatched': ({ proposal }) =>
    joinOr(proposal, 'name the column of their prospects (history.prospect)'),
  'names-ambiguous': () =>
    'name the column that has the ids (activities.prospect), or tell the names apart',
  'no-ids': () => 'name the column of ids (prospects.id)',
  'logins-shared': ({ logins }) =>
    `say in spanco.config.json, under reps, who ${JSON.stringify(logins[0]!)} is`,
  'owner-from-activities': () => 'name the column of owners (prospects.rep)',
  'no-reps': ({ proposed: [first] = [] }) =>
    first?.argument ?? 'name the column of reps (prospects.rep)',
} satisfies Mends<MatchingWarning>;

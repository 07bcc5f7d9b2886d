/** The scorecard in plain words, for somebody who manages the team. */
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { type Advice, adviceText } from '../common/advice/advice.js';
import type { ActivityQuadrant, Medians, WorkDone, WorkStands } from './quadrants.js';
import type { ScorecardResult, ScorecardRow } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().scorecard;

/** Where a rep stands in the team. */
interface PlaceInTeam {
  readonly stands: WorkStands;
  readonly quadrant: ActivityQuadrant | null;
  /** What every screen says to the rep; null where nothing is known to say(). */
  readonly advice: Advice | null;
  readonly medians: Medians | null;
  /** Wins per activity against the rest of the team. */
  readonly difference: ScorecardResult['difference'];
  /** Whether the team is one rep. */
  readonly isAlone: boolean;
}

/** How a rep stands and what to say, or why that cannot be said. */
export function repSentence(
  rep: string,
  done: WorkDone | null,
  { stands, quadrant, advice, medians, difference, isAlone }: PlaceInTeam,
): string {
  if (done === null) return say().doneUnknown(voice().groups.name('rep', rep));
  if (rep === UNASSIGNED) return say().nobodys(voice().groups.name('rep', rep), done);
  if (medians === null) return isAlone ? say().alone(rep, done) : say().notPlaced(rep, done);
  const words = advice === null ? '' : adviceText(advice);
  return say().placed(rep, done, medians, { stands, quadrant }, words, difference.verdict);
}

/** Who needs opposite advice, or that nobody does. */
function contrast(rows: readonly ScorecardRow[]): string[] {
  const opposites = (['busy-weak', 'quiet-strong'] as const).flatMap((quadrant) => {
    const names = rows.filter((row) => row.quadrant === quadrant).map(({ rep }) => rep);
    return names.length === 0 ? [] : [[quadrant, names] as const];
  });
  if (opposites.length > 0) return [say().opposites(opposites)];
  const compared = rows.filter(({ stands }) => stands.activity !== null && stands.wins !== null);
  if (compared.length < 2) return [];
  const isAny = compared.some(
    ({ stands }) => stands.activity !== 'alike' || stands.wins !== 'alike',
  );
  return [isAny ? say().noOpposites() : say().allAlike()];
}

/** What the team did and what came of it, who needs opposite advice, and whether that may be luck. */
export function teamSentence({
  team,
  rows,
  difference,
  workingDays,
}: Pick<ScorecardResult, 'team' | 'rows' | 'difference' | 'workingDays'>): string {
  const { activity, performance, together } = team;
  const { wins, openWins } = performance;
  if (activity === null || together === null) {
    return wins === null
      ? say().nothingKnown()
      : say().activityUnknown({ wins, openWins: openWins ?? 0 });
  }
  const done = { activities: activity.all, wins, openWins: openWins ?? 0 };
  const daily = activity.perWorkingDay?.all ?? null;
  const first = say().team(done, daily, workingDays === 0, {
    winsPer100Activities: together.winsPer100Activities.value,
    meetingsPerWin: together.meetingsPerWin.value,
    callsPerMeeting: together.callsPerMeeting.value,
  });
  const compared = rows.some(({ stands }) => stands.activity !== null);
  return [
    first,
    ...contrast(rows),
    ...(compared ? [say().differing(difference.verdict)] : []),
  ].join(' ');
}

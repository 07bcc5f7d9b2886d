import type { ScorecardResult } from '../result.js';
import type { Subject } from '../../../warnings/subjects.js';
import { isAbout } from '../../../warnings/warnings.js';
import { answerOf } from '../../common/show/answer.js';
import { chosen, column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { type Document, naming, type TableBlock, text } from '../../common/show/document.js';
import { goalPictures } from '../../goals/pictures.js';
import { goalsTable } from '../../goals/show.js';
import { activitySection, dailySection, togetherSection } from './activity.js';
import { scorecardPictures } from './pictures.js';
import { customerSection, performanceSection } from './results.js';
import type { Section, Shown } from './section.js';
import { messagesOf } from '../../common/accepted.js';
import { voice } from '../../../say/voice.js';

const goalsPhrases = () => voice().goals;
const say = () => voice().scorecard;

/** What a scorecard shows, section by section. */
const sectionsOf = (result: ScorecardResult, verbose: boolean): Section[] => [
  activitySection(result),
  ...(verbose ? [dailySection(result)] : []),
  performanceSection(result, verbose),
  customerSection(result, verbose),
  togetherSection(result),
];

const repColumn = (): Column<Shown> =>
  column(
    'rep',
    naming(voice().table.rep),
    ({ rep }) => text(rep === undefined ? voice().table.team : voice().groups.name('rep', rep)),
    ({ rep }) => rep,
  );

/** What gives way first: what stands in other words elsewhere, and what others say better. */
const gives = ['other', 'deal', 'standing'];

/** One row a rep, the team below; no table where a section has nothing to show. */
function sectionTable({ rows, team }: ScorecardResult, section: Section): TableBlock[] {
  const { title, columns, order } = section;
  const shown = order === undefined ? columns : chosen(columns, order);
  if (shown.every(({ heading }) => heading === null)) return [];
  return [
    tableOf([repColumn(), ...shown], rows, {
      title,
      footer: [team],
      gives,
      isFlat: true,
    }),
  ];
}

/** The scorecard as plain data: one row a rep, and the team marked as such. */
export const scorecardSheet = (result: ScorecardResult) =>
  sheetOf(
    [
      data('row', (row: Shown) => (row === result.team ? 'team' : 'rep')),
      repColumn(),
      ...sectionsOf(result, false).flatMap(({ columns }) => columns),
    ],
    [...result.rows, result.team],
  );

/** What came of how much, by the heading that a narrow table has over it: `Wins/100 = wins per 100 activities`. */
function yields(): string {
  const { winsPer100, meetingsPerWin, callsPerMeeting } = say().headings;
  const each = [winsPer100, meetingsPerWin, callsPerMeeting].map(
    ({ title, short }) => `${short} = ${voice().screen.called(title)}`,
  );
  return `${voice().lists.clauses(each)}.`;
}

/** What the headings mean, where they are there to be read. */
function legends({ team, followUpDays }: ScorecardResult): string[] {
  const { followedUp } = team.performance;
  return [
    ...(team.together === null ? [] : [yields(), say().legends.standing()]),
    ...(followedUp === null ? [] : [say().legends.followedUp(followUpDays)]),
  ];
}

/** How a scorecard is shown. */
interface ScorecardView {
  /** The table asked for; null for all. */
  readonly list: 'reps' | 'goals' | null;
  /** Whether intervals, and activity a day by kind, are shown. */
  readonly verbose: boolean;
}

/** What goals are not made of. */
const notOfGoals: readonly Subject[] = ['touches', 'customers', 'satisfaction', 'measures'];

/** The goals, and no more. */
const goalsDocument = ({ goals, warnings }: ScorecardResult): Document => ({
  lead: goals.length === 0 ? [] : [goalsPhrases().together(goals.map(({ status }) => status))],
  pictures: goalPictures(goals),
  tables: [goalsTable(goals)],
  body: [say().told, ...goals.map(({ sentence }) => sentence)],
  notes: messagesOf(warnings.filter(({ code }) => !isAbout(code, notOfGoals))),
});

/**
 * The scorecard as a manager reads it: the finding first, then what was done, what came of it, how far the
 * goals are, and what to say to whom.
 */
export function scorecardDocument(result: ScorecardResult, view: ScorecardView): Document {
  const { list, verbose } = view;
  if (list === 'goals') return goalsDocument(result);
  const sections = sectionsOf(result, verbose).flatMap((section) => sectionTable(result, section));
  const answer = answerOf(result.sentence);
  const goals = list === 'reps' ? [] : result.goals;
  const said = [...goals, ...(result.medians === null ? [] : result.rows)];
  return {
    lead: answer.lead,
    pictures: scorecardPictures(result),
    tables: [...sections, ...(goals.length === 0 ? [] : [goalsTable(goals)])],
    body: said.length === 0 ? [] : [say().told, ...said.map(({ sentence }) => sentence)],
    notes: [...answer.more, ...legends(result), ...messagesOf(result.warnings)],
  };
}

import type { ScorecardResult, ScorecardSides } from '../result.js';
import type { Subject } from '../../../warnings/subjects.js';
import { isAbout } from '../../../warnings/warnings.js';
import {
  type Cell,
  type Column,
  type Document,
  left,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { goalsTable } from '../../goals/show.js';
import { sectionsOf } from './columns.js';
import type { Measure, Section } from './measure.js';

const columnOf = ({ title, short, align }: Measure, isShort: boolean): Column => ({
  title: isShort ? short : title,
  align: align ?? 'right',
});

/** One row a rep, the team below. */
function sectionTable(
  { rows, team }: ScorecardResult,
  section: Section,
  short: boolean,
): TableBlock {
  const { title, measures } = section;
  const cells = (sides: ScorecardSides) => measures.map(({ cell }) => cell(sides));
  return {
    title,
    columns: [left('Rep'), ...measures.map((one) => columnOf(one, short))],
    rows: rows.map((row) => [text(row.rep), ...cells(row)]),
    footer: [[text('Team'), ...cells(team)]],
  };
}

/** One measure a line, rep after rep: for terminals too narrow for a table. */
function stackedTable({ rows, team }: ScorecardResult, section: Section): TableBlock {
  const lines = (name: string, sides: ScorecardSides): Cell[][] => [
    [text(name), text('')],
    ...section.measures.map(({ title, cell }) => [text(`  ${title}`), cell(sides)]),
  ];
  return {
    title: section.title,
    columns: [left('Rep'), right('')],
    rows: rows.flatMap((row) => lines(row.rep, row)),
    footer: lines('Team', team),
  };
}

/** What the headings mean, where they are there to be read. */
function legends({ team, followUpDays }: ScorecardResult): string[] {
  const { followedUp } = team.performance;
  return [
    ...(team.together === null
      ? []
      : [
          'Busy: more activities than the median of the reps; strong: at least the median of the wins, and one at least.',
        ]),
    ...(followedUp === null
      ? []
      : [
          `Followed up: wins with a call, an e-mail, a message, a meeting or a follow-up by anybody within ${followUpDays} days after the win.`,
        ]),
  ];
}

/** How a scorecard is shown. */
interface ScorecardView {
  /** Columns there are; null for as many as it takes. */
  readonly width: number | null;
  /** The table asked for; null for all. */
  readonly list: 'reps' | 'goals' | null;
  /** Whether intervals, and activity a day by kind, are shown. */
  readonly verbose: boolean;
}

const bodyTitle = 'What to say to whom';

/** What goals are not made of. */
const notOfGoals: readonly Subject[] = ['touches', 'customers', 'satisfaction', 'measures'];

/** The goals, and no more. */
const goalsDocument = (
  { goals, warnings }: ScorecardResult,
  { width }: ScorecardView,
): Document => ({
  lead: [],
  tables: [goalsTable(goals, width)],
  body: [bodyTitle, ...goals.map(({ sentence }) => sentence)],
  notes: warnings.filter(({ code }) => !isAbout(code, notOfGoals)).map(({ message }) => message),
});

/**
 * The scorecard as a manager reads it: the finding first, then what was done, what came of it, how far the
 * goals are, and what to say to whom.
 */
export function scorecardDocument(result: ScorecardResult, view: ScorecardView): Document {
  const { width, list, verbose } = view;
  if (list === 'goals') return goalsDocument(result, view);
  const sections = sectionsOf(result, verbose).map((section) =>
    firstFitting(
      [
        () => sectionTable(result, section, false),
        () => sectionTable(result, section, true),
        () => stackedTable(result, section),
      ],
      width,
    ),
  );
  const goals = list === 'reps' ? [] : result.goals;
  const said = [...goals, ...(result.medians === null ? [] : result.rows)];
  return {
    lead: [result.sentence],
    tables: [...sections, ...(goals.length === 0 ? [] : [goalsTable(goals, width)])],
    body: said.length === 0 ? [] : [bodyTitle, ...said.map(({ sentence }) => sentence)],
    notes: [...legends(result), ...result.warnings.map(({ message }) => message)],
  };
}

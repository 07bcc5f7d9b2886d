import { isDay } from '../../cells/dates/calendar.js';
import { casesTable } from '../../knowledge/systems/cases.js';
import type { ExportStudy } from '../../funnel/study.js';
import type { GroupTally } from '../../funnel/tally.js';
import type { CheckResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().check;

type Answerable = CheckResult['questions'][number];

/** Fields that leads are told apart by. */
const leadFields: readonly string[] = [
  'source',
  'temperature',
  'qualification',
  'lostReason',
  'decision',
];

/** Whether the rows of a table are requests for help, with or without a word for where each stands. */
export const isOfCases = ({
  columns,
  constants,
}: Pick<CheckResult['tables'][number], 'columns' | 'constants'>): boolean =>
  'caseStatus' in columns || constants['type'] === casesTable.constants.type;

/** Which questions an export can answer, and what the others lack. */
export function answerableOf(
  { journeys, reading }: ExportStudy,
  { counts }: Pick<GroupTally, 'counts'>,
): Answerable[] {
  const { entered, events, reached, known, size } = journeys;
  const hasWins = (counts.wins ?? 0) > 0;
  const isDated = entered !== null || [...known].some((outcome) => reached[outcome].some(isDay));
  const tables = reading.tables();
  const hasCases = tables.some(isOfCases);
  const fields = tables.flatMap(({ columns, spare }) => [
    ...Object.keys(columns),
    ...Object.keys(spare),
  ]);
  const proposed = tables.flatMap((table) => table.proposed);
  const repArgument = proposed.find(({ field }) => field === 'rep')?.argument ?? null;
  const lacks: readonly (readonly [Answerable['question'], readonly (string | false)[]])[] = [
    ['report', [size === 0 && say().lacks.prospects()]],
    [
      'compare',
      [!reading.hasReps && say().lacks.reps(repArgument), !known.has('wins') && say().lacks.wins()],
    ],
    ['plan', [!hasWins && say().lacks.wonDeals()]],
    ['scorecard', [events === null && say().lacks.activities()]],
    ['trend', [!isDated && say().lacks.days()]],
    ['leads', [!fields.some((field) => leadFields.includes(field)) && say().lacks.leads()]],
    // Only of tickets: a list of deals lacks nothing without them.
    ...(hasCases ? [['service', []] as const] : []),
  ];
  return lacks.map(([question, missing]) => ({
    question,
    missing: missing.find((text) => text !== false) ?? null,
  }));
}

import { outcomes } from '../../method/milestones.js';
import { pathSteps } from '../../method/path.js';
import { quotientIn } from '../../method/ratios.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { ledgerTable } from '../check/tables.js';
import type { ReportResult } from '../common/result.js';
import type { TableBlock } from '../common/show/document.js';
import { factsOf, type Page } from '../common/show/page.js';
import type { Picture } from '../common/show/picture.js';
import type { CompareResult } from '../compare/result.js';
import { compareDocument } from '../compare/show/document.js';
import { goalPictures, mostUrgent } from '../goals/pictures.js';
import { goalsTable } from '../goals/show.js';
import { leadsDocument } from '../leads/show/document.js';
import { weakestStep } from '../report/sentence.js';
import { reportDocument } from '../report/show/document.js';
import { serviceDocument } from '../service/show/document.js';
import { trendDocument } from '../trend/show/document.js';
import type { PageAnswers } from './answers.js';
import { messagesOf } from '../common/accepted.js';
import { voice } from '../../say/voice.js';

const say = () => voice().page;

type Kind = Picture['kind'];

/** More goals than this are for their table, or a goal a rep would fill a sheet. */
const mostGoals = 4;

const brief = { verbose: false } as const;

/** Pictures of some kinds, each with its table folded beneath. */
const pictured = (
  pictures: readonly Picture[] | undefined,
  tables: Partial<Record<Kind, TableBlock | undefined>>,
): Picture[] =>
  (pictures ?? [])
    .filter(({ kind }) => kind in tables)
    .map((picture) => ({ ...picture, table: tables[picture.kind] ?? null }));

/** Some columns of a table beside those that name its rows; nothing where it has none of them. */
function partOf(table: TableBlock | undefined, keys: readonly string[]): TableBlock | undefined {
  if (table === undefined) return undefined;
  const places = table.columns.flatMap(({ key }, at) =>
    at === 0 || keys.includes(key) ? [at] : [],
  );
  const pick = <T>(cells: readonly T[]) => places.map((at) => cells[at]!);
  return places.length < 2
    ? undefined
    : {
        ...table,
        columns: pick(table.columns),
        rows: table.rows.map(pick),
        footer: table.footer.map(pick),
      };
}

/** The pictures of all answers, from the whole to its parts. */
function picturesOf({ report, compare, pair, trend, scorecard, leads, service }: PageAnswers) {
  const told = reportDocument(report, { verbose: true });
  const reps = compare && compareDocument({ ...compare, pair: null }, brief);
  const two = pair && compareDocument(pair, brief);
  const course = trend && trendDocument(trend, { ...brief, sparklines: false });
  const sources = leads && leadsDocument(leads, { ...brief, list: 'groups', most: 0 });
  const cases = service && serviceDocument(service, brief);
  const goals = scorecard?.goals ?? [];
  const tableNamed = (title: string) => course?.tables.find((table) => table.title === title);
  return [
    ...pictured(told.pictures, { funnel: partOf(told.tables[1], outcomes) }),
    ...pictured(reps?.pictures, {
      intervals: reps?.tables[0],
      heat: partOf(told.tables[0], pathSteps),
    }),
    ...pictured(two?.pictures, { waterfall: two?.tables[0] }),
    ...pictured(course?.pictures, {
      lines: course?.tables.find(({ title }) => title === null),
      durations: tableNamed(voice().trend.titles.steps),
    }),
    ...pictured(goalPictures(goals, mostGoals), { 'burn-up': goalsTable(goals) }),
    ...pictured(sources?.pictures, { intervals: sources?.tables[0] }),
    ...pictured(cases?.pictures, { intervals: cases?.tables[0] }),
  ];
}

/** What to do next: the advice that is worth the most, else the weakest step. */
function nextSentence({ report, compare }: PageAnswers): string[] {
  const advised = (compare?.reps ?? []).flatMap(({ rep, advice, coaching }) => {
    const stage = coaching.find(({ verdict }) => verdict === 'real');
    return advice !== 'stage' || stage === undefined ? [] : [{ rep, stage }];
  });
  const first = advised.toSorted((a, b) => b.stage.gain - a.stage.gain)[0];
  if (first !== undefined) {
    const { rep, stage } = first;
    const own = compare!.reps.find((one) => one.rep === rep)!;
    const { value } = own.steps.find(({ ratio }) => ratio === stage.ratio)!.own;
    return [say().next({ ...stage, rep, step: stage.ratio, own: value ?? stage.own })];
  }
  const weakest = weakestStep(report.total);
  return weakest === null
    ? []
    : [voice().report.weakest(weakest, quotientIn(report.total, weakest))];
}

/**
 * Who stands out, how sure that is, and what to do next; of reps nobody knows, what the funnel tells; of cases alone,
 * how service stands.
 */
function answerOf(answers: PageAnswers): string {
  const { report, compare, service } = answers;
  if (report.total.counts.targets === 0 && service !== null) return service.sentence;
  if (compare === null || compare.reps.length === 0) return report.sentence;
  return [compare.pair?.sentence ?? compare.headline, ...nextSentence(answers)].join(' ');
}

/** What the comparison says to each rep, without its own heading. */
const coaching = (compare: CompareResult | null): readonly string[] =>
  compare === null ? [] : compareDocument(compare, brief).body.slice(1);

/** What is to be said of the data; nobody asked for the periods of the trend, so what is true of them alone says so. */
function notesOf({ warnings, trend, report, compare, pair, leads, service }: PageAnswers) {
  const others = [report, compare, pair, leads, service].flatMap((one) => one?.warnings ?? []);
  const elsewhere = new Set(messagesOf(others));
  const ofTrend = new Set(messagesOf(trend?.warnings ?? []));
  return messagesOf(warnings).map((note) =>
    ofTrend.has(note) && !elsewhere.has(note) ? say().noteOnTrend(note) : note,
  );
}

/** Whether no column says whose the prospects are. */
const isOfNobody = ({ rows }: ReportResult): boolean =>
  rows.every(({ group }) => Object.values(group).every((name) => name === UNASSIGNED));

/** The answers as the page that a manager forwards. */
export const pageDocument = (answers: PageAnswers): Page => ({
  title: isOfNobody(answers.report) ? say().ofNobody() : say().titles.page,
  facts: factsOf(answers.report),
  answer: [answerOf(answers)],
  pictures: picturesOf(answers),
  tables: [],
  told: [
    say().told,
    ...coaching(answers.compare),
    ...mostUrgent(answers.scorecard?.goals ?? [], mostGoals).map(({ sentence }) => sentence),
  ],
  silent: answers.silent,
  ledger: ledgerTable(answers.report),
  notes: notesOf(answers),
});

/** Italian: every word that a person reads, as functions of data. */
import { advicePhrases } from './advice.js';
import { checkPhrases } from './check.js';
import { compareNames } from './compare-names.js';
import { pairPhrases } from './compare-pair.js';
import { teamPhrases } from './compare-team.js';
import { dataPhrases } from './data.js';
import { dealsPhrases } from './deals.js';
import { diffPhrases } from './diff.js';
import { diffReportsPhrases } from './diff-reports.js';
import { dayWords } from './days.js';
import { groupWords } from './groups.js';
import { measureWords, noteWords } from './measures.js';
import { methodWords } from './method.js';
import { tableWords } from './table.js';
import { things, many } from './things.js';
import { pictureWords } from './drawing.js';
import { errors } from './errors/index.js';
import { examples } from './examples.js';
import { explainPhrases } from './explain.js';
import { failurePhrases } from './failure.js';
import { askedFaults } from './faults/asked.js';
import { columnFaults } from './faults/columns.js';
import { configFaults } from './faults/config.js';
import { fileFaults } from './faults/files.js';
import { rowFaults } from './faults/rows.js';
import { valueFaults } from './faults/values.js';
import { filePhrases } from './files.js';
import { goalsPhrases } from './goals.js';
import { headlinePhrases } from './headline.js';
import { help } from './help/index.js';
import { initPhrases } from './init.js';
import { leadsPhrases } from './leads.js';
import { clauses } from './lists.js';
import { money } from './money.js';
import { moversPhrases } from './movers.js';
import { mends, notes } from './notes/index.js';
import { numbers } from './numbers.js';
import { pagePhrases } from './page.js';
import { picturePhrases } from './pictures.js';
import { placePhrases } from './places.js';
import { planPhrases } from './plan.js';
import { reportPhrases } from './report.js';
import { scorecardPhrases } from './scorecard.js';
import { screenPhrases } from './screen.js';
import { seenPhrases } from './seen.js';
import type { Voice } from '../en/index.js';
import { servicePhrases } from './service.js';
import { startPhrases } from './start.js';
import { systemNotes, systemTable } from './systems.js';
import { queryPhrases } from './sql.js';
import { trendPhrases } from './trend.js';

export const it = {
  language: 'it',
  numbers,
  money,
  days: dayWords,
  things: { things, many },
  method: methodWords,
  measures: measureWords,
  noteWords,
  groups: groupWords,
  table: tableWords,
  advice: advicePhrases,
  check: checkPhrases,
  compareNames,
  comparePair: pairPhrases,
  compareTeam: teamPhrases,
  data: dataPhrases,
  deals: dealsPhrases,
  diff: diffPhrases,
  diffReports: diffReportsPhrases,
  drawing: pictureWords,
  examples,
  explain: explainPhrases,
  goals: goalsPhrases,
  headline: headlinePhrases,
  init: initPhrases,
  leads: leadsPhrases,
  lists: { clauses },
  movers: moversPhrases,
  page: pagePhrases,
  pictures: picturePhrases,
  plan: planPhrases,
  report: reportPhrases,
  scorecard: scorecardPhrases,
  screen: screenPhrases,
  service: servicePhrases,
  sql: queryPhrases,
  trend: trendPhrases,
  // Messages: notes, errors, help, and what is said while files are read.
  notes,
  mends,
  errors,
  rowFaults,
  askedFaults,
  columnFaults,
  valueFaults,
  configFaults,
  fileFaults,
  places: placePhrases,
  files: filePhrases,
  start: startPhrases,
  systemNotes,
  systemTable,
  seen: seenPhrases,
  failure: failurePhrases,
  help,
} satisfies Voice;

/** English: every word that a person reads, as functions of data, and the type of the other languages. */
import { advicePhrases } from './advice.js';
import { checkPhrases } from './check.js';
import { compareNames } from './compare-names.js';
import { pairPhrases } from './compare-pair.js';
import { teamPhrases } from './compare-team.js';
import { dataPhrases } from './data.js';
import { dealsPhrases } from './deals.js';
import { diffPhrases } from './diff.js';
import { dayWords } from './days.js';
import { groupWords } from './groups.js';
import { measureWords, noteWords } from './measures.js';
import { methodWords } from './method.js';
import { tableWords } from './table.js';
import { things, many } from './things.js';
import { pictureWords } from './drawing.js';
import { explainPhrases } from './explain.js';
import { goalsPhrases } from './goals.js';
import { headlinePhrases } from './headline.js';
import { initPhrases } from './init.js';
import { leadsPhrases } from './leads.js';
import { money } from './money.js';
import { numbers } from './numbers.js';
import { pagePhrases } from './page.js';
import { picturePhrases } from './pictures.js';
import { planPhrases } from './plan.js';
import { readingPhrases } from './reading.js';
import { reportPhrases } from './report.js';
import { scorecardPhrases } from './scorecard.js';
import { screenPhrases } from './screen.js';
import { servicePhrases } from './service.js';
import { trendPhrases } from './trend.js';

export const en = {
  language: 'en',
  numbers,
  money,
  days: dayWords,
  things: { things, many },
  method: methodWords,
  measures: measureWords,
  notes: noteWords,
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
  drawing: pictureWords,
  explain: explainPhrases,
  goals: goalsPhrases,
  headline: headlinePhrases,
  init: initPhrases,
  leads: leadsPhrases,
  page: pagePhrases,
  pictures: picturePhrases,
  plan: planPhrases,
  reading: readingPhrases,
  report: reportPhrases,
  scorecard: scorecardPhrases,
  screen: screenPhrases,
  service: servicePhrases,
  trend: trendPhrases,
};

/** The same phrases in any words: texts are any texts, functions have the same arguments. */
type Said<T> = T extends string
  ? string
  : T extends (...data: infer Data) => infer Text
    ? (...data: Data) => Said<Text>
    : T extends object
      ? { readonly [K in keyof T]: Said<T[K]> }
      : T;

/** All that a language says. A phrase that another language lacks does not compile (`satisfies Voice`). */
export type Voice = Said<typeof en>;

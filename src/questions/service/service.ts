import type { CaseTally } from '../../funnel/service/case-tally.js';
import type { Cases } from '../../funnel/service/cases.js';
import type { CustomerCounts, CustomerTally } from '../../funnel/service/customers.js';
import type { Subject } from '../../warnings/subjects.js';
import { isAbout, type Warning } from '../../warnings/warnings.js';
import { unknownCustomersNote } from '../common/customers.js';
import type { Measurement } from '../common/measurement.js';
import { worded } from '../report/report.js';
import { unknownWordsNote } from '../common/unknown-words.js';
import type { ReportOptions } from '../common/result.js';
import { serviceNotes } from './notes.js';
import { measuresTold, toNumbers } from './numbers.js';
import type { ServiceResult } from './result.js';
import { serviceSentence } from './sentence.js';
import { sideBySide, tellsSales } from './side-by-side.js';

/** What a report on service is made of. */
export interface ServiceInput {
  readonly measurement: Measurement;
  readonly options: ReportOptions;
  readonly cases: Cases;
  readonly tally: CaseTally;
  readonly customers: Omit<CustomerTally, 'owners'> & {
    readonly byName: ReadonlyMap<string, CustomerCounts>;
  };
  /** Whether the user said on which scale CSAT is. */
  readonly scaleGiven: boolean;
  /** Columns that could say who performed a case; null where one does. */
  readonly agentsProposed:
    readonly { readonly evidence: string; readonly argument: string }[] | null;
  /** Columns that could number the cases, some of which come again. */
  readonly numbersProposed: readonly { readonly evidence: string; readonly argument: string }[];
  /** Whether a word is one of the status of a case. */
  readonly isStatus: (word: string) => boolean;
}

/** What nothing here is made of; wins without a day are counted apart. */
const notShown: readonly Subject[] = ['stages'];
/** What nothing is made of where no sales are shown. */
const notShownAlone: readonly Subject[] = [...notShown, 'owners', 'entry', 'money'];

/** What the source of the numbers has to say, as far as these numbers are concerned. */
function sourceNotes(
  { measurement, isStatus, cases, customers }: ServiceInput,
  hasPage: boolean,
): Warning[] {
  const count = hasPage ? customers.undatedWins : 0;
  const undated: Warning[] = count > 0 ? [{ code: 'wins-undated', count }] : [];
  const unknown = hasPage ? unknownCustomersNote(customers) : [];
  const others = measurement.warnings.flatMap((warning): Warning[] => {
    if (isAbout(warning.code, hasPage ? notShown : notShownAlone)) return [];
    if (warning.code === 'activity-id-conflicts') {
      // Of a case the newest row stands, and a note of its own says so.
      const count = warning.count - cases.faults.repeated;
      return count > 0 ? [{ ...warning, count }] : [];
    }
    if (warning.code !== 'unknown-words' || warning.column !== 'outcome') return [warning];
    // The status of a case may stand in the column of outcomes.
    const words = warning.words.filter(({ word }) => !isStatus(word));
    return unknownWordsNote(warning.column, words);
  });
  return [...undated, ...unknown, ...others];
}

/**
 * The report on service: the cases of every agent and of the team, and beside them the sales of those
 * who do both, from what was counted and options alone.
 */
export function service(input: ServiceInput): ServiceResult {
  const { measurement, options, cases, tally, customers } = input;
  const told = measuresTold(tally.total);
  const total = toNumbers(tally.total, told);
  const agents = tally.agents.map(({ rep, counts }) => ({ rep, service: toNumbers(counts, told) }));
  const both = sideBySide(measurement, agents, total, customers);
  const notes = serviceNotes(cases, tally, told, both, {
    scaleGiven: input.scaleGiven,
    agentsProposed: input.agentsProposed,
    numbersProposed: input.numbersProposed,
    hasSales: tellsSales(measurement.tally.total),
  });
  return {
    schema: 'spanco/service/1',
    options,
    csatScale: cases.scale,
    agents,
    total,
    sideBySide: both,
    sentence: serviceSentence(total),
    quality: measurement.quality,
    warnings: worded([...notes, ...sourceNotes(input, both !== null)]),
  };
}

import { firstContacts } from '../../funnel/first-contact.js';
import type { Journeys } from '../../funnel/journeys.js';
import { groupsOf, type LeadGroups } from '../../funnel/lead-groups.js';
import { type TemperatureDays, type Temperatures, temperatures } from '../../funnel/temperature.js';
import type { OptionalFields, ProspectField } from '../../knowledge/fields/fields.js';
import type { LeadWords } from '../../cells/words/lead-words.js';
import { qualificationKinds } from '../../knowledge/words/qualifications.js';
import { sourceKinds } from '../../knowledge/words/sources.js';
import { temperatureKinds } from '../../knowledge/words/temperatures.js';
import type { TitledMeaning } from '../../knowledge/words/titled.js';
import type { Words } from '../../cells/words/words.js';
import type { AbsentMeasure } from '../../warnings/counting.js';
import type { Warning } from '../../warnings/warnings.js';
import type { MeasuredExport } from '../common/measure.js';
import { worded } from '../report/report.js';
import { unknownWordsNote } from '../common/unknown-words.js';
import { unreadNote } from '../common/unread.js';
import { openLeads } from './open-leads.js';
import type { LeadsAnswer } from './result.js';
import { byTargets, type CountedRow, rowOf, rowsBy } from './rows.js';
import { leadsSentence, sourceSentence } from './sentence.js';
import { winBack } from './win-back.js';

/** The fields that are read for it; of activities the type is enough, which comes with any other. */
export const leadsFields: OptionalFields = {
  prospects: [
    'id',
    'name',
    'source',
    'temperature',
    'qualification',
    'decision',
    'lostReason',
    'amount',
    'currency',
  ],
  activities: ['minutes'],
};

/** What was read and counted, and what is asked. */
export interface LeadsInput extends MeasuredExport {
  readonly days: TemperatureDays;
  readonly words: LeadWords;
  readonly wantsOpen: boolean;
  /** How many to win back are wanted, from the first; null for all. */
  readonly most: number | null;
}

/** Whoever won or lost did so, whatever stages they skipped: only the strict policy takes that back. */
const recordedJourneys = ({ study, options }: LeadsInput): Journeys =>
  options.stages === 'strict' ? study.recorded() : study.journeys;

/** What the groups have to say to a reader. */
function groupWarnings(
  { study: { journeys } }: LeadsInput,
  groups: Readonly<Record<'source' | 'temperature' | 'qualification', LeadGroups | null>>,
  heat: Temperatures | null,
  contacts: unknown,
): Warning[] {
  const { names, unread } = journeys.details.extras;
  const all: readonly (AbsentMeasure | false)[] = [
    groups.source === null && 'source',
    heat === null && 'temperature',
    groups.qualification === null && 'qualification',
    journeys.known.has('lost') && !names.has('lostReason') && 'lostReason',
  ];
  const measures = all.filter((measure) => measure !== false);
  const unknown = (['temperature', 'qualification'] as const).flatMap((column) =>
    unknownWordsNote(column, groups[column]?.unknown ?? []),
  );
  const merged = groups.source?.merged ?? [];
  return [
    ...(measures.length === 0 ? [] : [{ code: 'measures-absent' as const, measures }]),
    ...(contacts === null
      ? [{ code: 'first-contact-unknown' as const, activities: journeys.events !== null }]
      : []),
    ...((heat?.fromDates ?? 0) + (heat?.decided ?? 0) === 0
      ? []
      : [{ code: 'temperature-from-decision' as const, count: heat!.fromDates }]),
    ...(merged.length === 0 ? [] : [{ code: 'sources-merged' as const, merged }]),
    ...unknown,
    ...unreadNote(unread),
  ];
}

/** Where leads come from, how near they are to buying, how far they got, and whom to win back. */
export function leads(input: LeadsInput): LeadsAnswer {
  const { measurement, study, counting, options, days, words, most } = input;
  const { journeys } = study;
  const { names } = journeys.details.extras;
  const group = <K extends string>(
    field: ProspectField,
    known: Words<K>,
    kinds: Readonly<Record<K, TitledMeaning>>,
  ) => (names.has(field) ? groupsOf(names.get(field)!, known, kinds) : null);
  const groups = {
    source: group('source', words.sources, sourceKinds),
    temperature: group('temperature', words.temperatures, temperatureKinds),
    qualification: group('qualification', words.qualifications, qualificationKinds),
  };
  const recorded = recordedJourneys(input);
  const given = groups.temperature?.names ?? null;
  const heat = temperatures(recorded, given, days, counting.asOf);
  const contacts = firstContacts(journeys, counting);
  const rows = { journeys, counting, contacts };
  const { source, qualification } = groups;
  const shown = (counted: readonly CountedRow[]) => counted.map(({ row }) => row);
  const sources =
    source &&
    rowsBy(rows, 'source', source.names, sourceKinds).sort((a, b) => byTargets(a.row, b.row));
  const found = {
    sources: sources && shown(sources),
    temperatures: heat && shown(rowsBy(rows, 'temperature', heat.names, temperatureKinds)),
    qualifications:
      qualification &&
      shown(rowsBy(rows, 'qualification', qualification.names, qualificationKinds)),
    total: rowOf('total', null, measurement.tally.total, contacts),
    // The sentence names the first, also where no list is wanted.
    winBack: winBack(
      recorded,
      counting,
      words,
      groups.source?.names ?? null,
      most === null ? null : Math.max(1, most),
    ),
    open: input.wantsOpen
      ? openLeads(recorded, counting, {
          sources: source?.names ?? null,
          temperatures: heat === null ? null : heat.names,
        })
      : null,
  };
  const isPeriod = options.basis === 'activity' && (options.since ?? options.until) !== null;
  const best = sourceSentence(sources, isPeriod);
  return {
    schema: 'spanco/leads/1',
    options: { ...options, ...days },
    sentence: leadsSentence(best, found),
    sourcesSentence: best,
    ...found,
    merged: (groups.source?.merged ?? []).map((one) => ({ ...one })),
    quality: measurement.quality,
    warnings: worded([...groupWarnings(input, groups, heat, contacts), ...measurement.warnings]),
  };
}

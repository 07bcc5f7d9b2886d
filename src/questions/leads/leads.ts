import { firstContacts } from '../../funnel/first-contact.js';
import { buildJourneys, type Journeys } from '../../funnel/journeys.js';
import { groupsOf, type LeadGroups } from '../../funnel/lead-groups.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { type TemperatureDays, type Temperatures, temperatures } from '../../funnel/temperature.js';
import type { Export } from '../../load/export.js';
import type { OptionalFields } from '../../understand/mapping.js';
import type { ProspectField } from '../../knowledge/fields/fields.js';
import type { LeadWords } from '../../cells/words/lead-words.js';
import { qualificationKinds } from '../../knowledge/words/qualifications.js';
import { sourceKinds } from '../../knowledge/words/sources.js';
import { temperatureKinds } from '../../knowledge/words/temperatures.js';
import type { TitledMeaning } from '../../knowledge/words/titled.js';
import type { Words } from '../../cells/words/words.js';
import type { Warning } from '../../warnings/warnings.js';
import type { Measurement } from '../common/measure.js';
import { worded } from '../report/report.js';
import type { ReportOptions } from '../common/result.js';
import { unknownWordsNote } from '../common/unknown-words.js';
import { unreadNote } from '../common/unread.js';
import type { LeadsResult } from './result.js';
import { byTargets, rowOf, rowsBy } from './rows.js';
import { leadsSentence } from './sentence.js';
import { winBack } from './win-back.js';

/** The fields that are read for it; of activities the type is enough, which comes with any other. */
export const leadsFields: OptionalFields = {
  prospects: ['id', 'name', 'source', 'temperature', 'qualification', 'decision', 'lostReason'],
  activities: ['minutes'],
};

/** What was read and counted, and what is asked. */
export interface LeadsInput {
  readonly measurement: Measurement;
  readonly data: Export;
  readonly journeys: Journeys;
  readonly counting: TallyOptions;
  readonly options: ReportOptions;
  readonly days: TemperatureDays;
  readonly words: LeadWords;
}

/** Whoever won or lost did so, whatever stages they skipped: only the strict policy takes that back. */
const recordedJourneys = ({ data, journeys, options }: LeadsInput): Journeys =>
  options.stages === 'strict'
    ? buildJourneys(data, { stages: 'recorded', credit: options.credit })
    : journeys;

/** What the groups have to say to a reader. */
function groupWarnings(
  { data, journeys }: LeadsInput,
  groups: Readonly<Record<'source' | 'temperature' | 'qualification', LeadGroups | null>>,
  heat: Temperatures | null,
  contacts: unknown,
): Warning[] {
  const { names, unread } = data.prospects.extras;
  const measures = [
    groups.source === null && 'source (prospects.source)',
    heat === null && 'temperature (prospects.temperature)',
    groups.qualification === null && 'qualification (prospects.qualification)',
    journeys.known.has('lost') &&
      !names.has('lostReason') &&
      'reason of the loss (prospects.lostReason)',
  ].filter((measure) => measure !== false);
  const unknown = (['temperature', 'qualification'] as const).flatMap((column) =>
    unknownWordsNote(column, groups[column]?.unknown ?? []),
  );
  const merged = groups.source?.merged ?? [];
  return [
    ...(measures.length === 0 ? [] : [{ code: 'measures-absent' as const, measures }]),
    ...(contacts === null
      ? [{ code: 'first-contact-unknown' as const, activities: data.activities !== null }]
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
export function leads(input: LeadsInput): LeadsResult {
  const { measurement, data, journeys, counting, options, days, words } = input;
  const { names } = data.prospects.extras;
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
  const heat = temperatures(data, recorded, given, days, counting.asOf);
  const contacts = firstContacts(data, journeys, counting);
  const rows = { journeys, counting, contacts };
  const found = {
    sources:
      groups.source && rowsBy(rows, 'source', groups.source.names, sourceKinds).sort(byTargets),
    temperatures: heat && rowsBy(rows, 'temperature', heat.names, temperatureKinds),
    qualifications:
      groups.qualification &&
      rowsBy(rows, 'qualification', groups.qualification.names, qualificationKinds),
    total: rowOf(
      'total',
      null,
      measurement.tally.total,
      contacts?.filter((contact) => contact !== null) ?? null,
    ),
    winBack: winBack(data, recorded, counting, words, groups.source?.names ?? null),
  };
  const isPeriod = options.basis === 'activity' && (options.since ?? options.until) !== null;
  return {
    schema: 'spanco/leads/1',
    options: { ...options, ...days },
    sentence: leadsSentence(found, isPeriod),
    ...found,
    merged: (groups.source?.merged ?? []).map((one) => ({ ...one })),
    quality: measurement.quality,
    warnings: worded([...groupWarnings(input, groups, heat, contacts), ...measurement.warnings]),
  };
}

import { fileName, listed } from './errors/place.js';

/** A word no vocabulary knows, with the known word nearest to it. */
interface UnknownWordInfo {
  readonly word: string;
  readonly count: number;
  readonly nearest: string | null;
  readonly means: string | null;
}

/** Everything a reader of the numbers must be told, as data. */
export type Warning =
  | { readonly code: 'held-unknown' }
  | { readonly code: 'outcome-unknown'; readonly outcome: string }
  | { readonly code: 'ratio-above-one'; readonly ratio: string; readonly groups: readonly string[] }
  | { readonly code: 'rows-rejected'; readonly count: number; readonly reasons: readonly string[] }
  | { readonly code: 'activities-unmatched'; readonly count: number; readonly of: number }
  | { readonly code: 'changes-unmatched'; readonly count: number; readonly of: number }
  | {
      readonly code: 'unknown-words';
      readonly column: string;
      readonly count: number;
      readonly words: readonly UnknownWordInfo[];
    }
  | { readonly code: 'id-conflicts'; readonly count: number; readonly ids: readonly string[] }
  | { readonly code: 'activity-id-conflicts'; readonly count: number }
  | { readonly code: 'alike-activities'; readonly count: number }
  | { readonly code: 'no-ids'; readonly count: number }
  | { readonly code: 'merged-names'; readonly count: number }
  | {
      readonly code: 'names-ambiguous';
      readonly count: number;
      readonly names: readonly string[];
    }
  | { readonly code: 'out-of-order'; readonly count: number }
  | { readonly code: 'stages-backward'; readonly count: number }
  | { readonly code: 'deals-reopened'; readonly count: number }
  | {
      readonly code: 'columns-repeated';
      readonly file: string;
      readonly columns: readonly string[];
      /** What the first of them is taken for, such as `prospects.amount`. */
      readonly field: string;
    }
  | {
      readonly code: 'stage-dates-unknown';
      readonly file: string;
      readonly columns: readonly string[];
    }
  | { readonly code: 'dates-by-system'; readonly column: string; readonly order: string }
  | { readonly code: 'several-owners'; readonly count: number; readonly sample: string }
  | { readonly code: 'logins-shared'; readonly logins: readonly string[] }
  | { readonly code: 'stages-skipped'; readonly count: number; readonly policy: string }
  | { readonly code: 'undated-left-out'; readonly count: number }
  | { readonly code: 'no-entry-dates' }
  | { readonly code: 'without-entry'; readonly count: number }
  | { readonly code: 'immature-left-out'; readonly count: number; readonly days: number }
  | { readonly code: 'recent-may-convert' }
  | { readonly code: 'owner-from-activities' }
  | { readonly code: 'no-reps' }
  | { readonly code: 'counts-given' }
  | { readonly code: 'wins-without-amount'; readonly count: number }
  | { readonly code: 'outcomes-partly-given'; readonly outcomes: readonly string[] }
  | { readonly code: 'mix-misleads'; readonly rep: string; readonly sentence: string }
  | { readonly code: 'outcomes-not-given'; readonly outcomes: readonly string[] }
  | { readonly code: 'unassigned-left-out' }
  | { readonly code: 'effort-unknown'; readonly effort: string }
  | {
      readonly code: 'no-shared-segment';
      readonly column: string;
      readonly reps: readonly string[];
    }
  | { readonly code: 'damaged-text'; readonly files: readonly string[] }
  | { readonly code: 'threshold-unknown'; readonly condition: string };

type Wording = { [C in Warning['code']]: (warning: Extract<Warning, { code: C }>) => string };

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const spelling = ({ word, count, nearest }: UnknownWordInfo): string =>
  `"${word}" (${count}${nearest === null ? '' : `; did you mean "${nearest}"?`})`;

const unmatched = (count: number, all: string): string =>
  `${count} of ${all} ${count === 1 ? 'names' : 'name'} a prospect that is not in the prospects file, and ${count === 1 ? 'does' : 'do'} not count.`;

const wording: Wording = {
  'held-unknown': () =>
    'held cannot be known: no column says whether an appointment was honoured, so the ratios made of it are unknown.',
  'outcome-unknown': ({ outcome }) =>
    `${outcome} cannot be known: nothing in the export speaks of them.`,
  'ratio-above-one': ({ ratio, groups }) =>
    `${ratio} is above 100 % for ${listed(groups, 5)}: stages were skipped, or the counts are of different periods.`,
  'rows-rejected': ({ count, reasons }) =>
    `${counted(count, 'row')} could not be used: ${reasons.join('; ')}. See them with --rejects <file>.`,
  'activities-unmatched': ({ count, of }) =>
    unmatched(count, counted(of, 'activity', 'activities')),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, counted(of, 'change of stage', 'changes of stage')),
  'names-ambiguous': ({ count, names }) =>
    `${counted(count, 'row')} ${count === 1 ? 'names' : 'name'} a prospect by a name that several have, and ${count === 1 ? 'does' : 'do'} not count: ${listed(names, 5)}.`,
  'out-of-order': ({ count }) =>
    `${counted(count, 'prospect')} reached a stage on a day before an earlier stage.`,
  'stages-backward': ({ count }) =>
    `${counted(count, 'change')} of stage went backward, and ${count === 1 ? 'is' : 'are'} no progress.`,
  'deals-reopened': ({ count }) =>
    `Closed deals were re-opened ${count === 1 ? 'once' : `${count} times`}: a win stands, a loss does not.`,
  'columns-repeated': ({ file, columns }) =>
    `${fileName(file)} has several columns ${listed(columns)}; the first of them is read.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileName(file)} dates stages that mean nothing to us: ${listed(columns, 5)}.`,
  'dates-by-system': ({ column, order }) =>
    `The dates of "${column}" could be day/month or month/day; read as ${order === 'dmy' ? 'day/month' : 'month/day'}, as the system writes them.`,
  'several-owners': ({ count, sample }) =>
    `${counted(count, 'cell')} ${count === 1 ? 'lists' : 'list'} several owners, such as "${sample}"; the first counts.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${logins.length === 1 ? 'stands' : 'stand'} for two users of the CRM, and so for neither.`,
  'unknown-words': ({ column, count, words }) =>
    `${counted(count, 'row')} with an unknown ${column}, which proves nothing: ${words.slice(0, 5).map(spelling).join(', ')}${words.length > 5 ? ` and ${words.length - 5} more` : ''}. Teach them in spanco.config.json under words.`,
  'id-conflicts': ({ count, ids }) =>
    `${counted(count, 'prospect')} came twice with different content; the last row stands: ${listed(ids, 5)}.`,
  'activity-id-conflicts': ({ count }) =>
    `${counted(count, 'activity', 'activities')} share an id with another one of different content; all were kept.`,
  'alike-activities': ({ count }) =>
    `${counted(count, 'activity', 'activities')} without an id ${count === 1 ? 'says' : 'say'} the same as another one; kept, they may be two real calls.`,
  'no-ids': ({ count }) =>
    `The prospects have no ids: each of the ${counted(count, 'row')} is taken for a prospect of its own.`,
  'merged-names': ({ count }) =>
    `${counted(count, 'spelling')} of a name were taken for the same rep as another spelling.`,
  'stages-skipped': ({ count, policy }) =>
    `${counted(count, 'prospect')} reached a stage without an earlier one; counted as --stages ${policy} says.`,
  'undated-left-out': ({ count }) =>
    `${counted(count, 'milestone')} without a date left out of the period.`,
  'no-entry-dates': () =>
    'Targets are all prospects of the file: no column says when they entered it.',
  'without-entry': ({ count }) =>
    `${counted(count, 'prospect')} without a day of entry left out of the targets.`,
  'immature-left-out': ({ count, days }) =>
    `${counted(count, 'prospect')} left out: younger than ${counted(days, 'day')}.`,
  'recent-may-convert': () =>
    'Recent prospects may still convert: compare cohorts of one age with --mature <days>.',
  'owner-from-activities': () =>
    'No column names the owner of a prospect: the rep of its first activity stands for it.',
  'unassigned-left-out': () => 'What nobody owns, (unassigned), is compared with nobody.',
  'effort-unknown': ({ effort }) =>
    `Efficiency is not known for everybody: the number of ${effort} is missing for some.`,
  'no-shared-segment': ({ column, reps }) =>
    `${listed(reps, 5)} cannot be compared like for like: there is no ${column} in common with the others, or it holds more wins than effort.`,
  'wins-without-amount': ({ count }) =>
    `${counted(count, 'win')} without an amount: revenue is that of the others.`,
  'outcomes-partly-given': ({ outcomes }) =>
    `Not given for everybody, so that the total is unknown: ${outcomes.join(', ')}.`,
  'mix-misleads': ({ rep, sentence }) => `${rep}: ${sentence}`,
  'outcomes-not-given': ({ outcomes }) => `Not given, and so unknown: ${outcomes.join(', ')}.`,
  'counts-given': () =>
    'Numbers as given: counts of one period may mix prospects of several, and recent ones may still convert.',
  'no-reps': () => 'No column names a rep: everything is (unassigned).',
  'damaged-text': ({ files }) =>
    `Some characters of ${listed(files, 5)} are damaged: some bytes are not of the encoding they were read in.`,
  'threshold-unknown': ({ condition }) =>
    `--fail-if "${condition}" could not be checked: the value is unknown.`,
};

/** A warning in words. */
export function wordWarning<C extends Warning['code']>(
  warning: Extract<Warning, { code: C }>,
): string {
  return (wording[warning.code] as (warning: Extract<Warning, { code: C }>) => string)(warning);
}

/** The key in the configuration under which words of a column are taught. */
const wordKeys: Readonly<Record<string, string>> = {
  type: 'types',
  outcome: 'outcomes',
  'stage or status': 'stages',
};

type Mends = { [C in Warning['code']]?: (warning: Extract<Warning, { code: C }>) => string };

const mends: Mends = {
  'held-unknown': () => '--column activities.outcome="…" or --column prospects.heldOn="…"',
  'activities-unmatched': () =>
    '--column activities.prospect="…", or --join name where names link them',
  'changes-unmatched': () => '--column history.prospect="…", or --join name where names link them',
  'names-ambiguous': () =>
    '--join id --column activities.prospect="…" where a column has the ids, or names told apart',
  'unknown-words': ({ column, words }) =>
    `"words": { "${wordKeys[column] ?? column}": { "${words[0]!.means ?? '…'}": [${JSON.stringify(words[0]!.word)}] } }`,
  'id-conflicts': () => 'export one file, or the newest one last',
  'no-ids': () => '--column prospects.id="…"',
  'stages-skipped': () => '--stages implied or --stages strict',
  'undated-left-out': () => '--column activities.date="…", or export the history of stages',
  'no-entry-dates': () => '--column prospects.created="…"',
  'no-reps': () => '--column prospects.rep="…"',
  'owner-from-activities': () => '--column prospects.rep="…"',
  'columns-repeated': ({ columns, field }) =>
    `--column ${field}="${columns[0]!}#2" for the other one`,
  'stage-dates-unknown': () => '"stages": ["…", "…"] with your stages in their order',
  'dates-by-system': ({ order }) =>
    `--date-format ${order === 'dmy' ? 'mdy' : 'dmy'} if it is not so`,
  'logins-shared': ({ logins }) => `"reps": { "…": [${JSON.stringify(logins[0]!)}] }`,
  'damaged-text': () => '--encoding windows-1252',
  'wins-without-amount': () => '--column prospects.amount="…"',
};

/** The option, or the line of configuration, that would mend what a warning is about; null where nothing does. */
export function mendOf<C extends Warning['code']>(
  warning: Extract<Warning, { code: C }>,
): string | null {
  const mend = mends[warning.code] as
    ((warning: Extract<Warning, { code: C }>) => string) | undefined;
  return mend?.(warning) ?? null;
}

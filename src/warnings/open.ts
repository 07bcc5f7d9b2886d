import type { Outcome } from '../method/milestones.js';
import { andList } from '../say/en/lists.js';
import { reachedWord } from '../say/en/method.js';
import { agreeing, capital, counted } from '../say/en/plurals.js';
import type { Subjects } from './subjects.js';
import type { Mends, Wording } from './wording.js';

/** How many prospects, and what of them nobody can tell. */
interface Untold {
  readonly count: number;
  readonly outcomes: readonly Outcome[];
}

/** What a reader must be told of answers that the export leaves open: how many, why, and what would answer. */
export type OpenWarning =
  | ({
      readonly code: 'untold-of-lost';
      /** How the system that they are from exports where a deal has been; null where that is not known. */
      readonly past: string | null;
    } & Untold)
  | ({ readonly code: 'untold-by-words' } & Untold)
  | ({ readonly code: 'untold-by-appointments' } & Untold)
  | ({ readonly code: 'untold-by-silence' } & Untold)
  | { readonly code: 'by-construction'; readonly outcomes: readonly Outcome[] }
  | {
      readonly code: 'undated-left-out';
      readonly count: number;
      /** Whether days of entry are known, so that cohorts can be followed instead. */
      readonly hasEntryDays: boolean;
    };

export const openSubjects: Subjects<OpenWarning> = {
  'untold-of-lost': 'stages',
  'untold-by-words': 'stages',
  'untold-by-appointments': 'stages',
  'untold-by-silence': 'stages',
  'by-construction': 'stages',
  'undated-left-out': 'stages',
};

const names = (outcomes: readonly Outcome[]): string =>
  andList(outcomes.map((outcome) => reachedWord(outcome)));

const anyPast = 'the history of stages, or the columns "Date entered …"';

export const openWording: Wording<OpenWarning> = {
  'untold-of-lost': ({ count, outcomes, past }) =>
    `${counted(count, 'lost deal')} ${agreeing(count, 'does', 'do')} not say how far ${agreeing(count, 'it', 'they')} came (${names(outcomes)}): export ${past ?? anyPast}.`,
  'untold-by-words': ({ count, outcomes }) =>
    `${counted(count, 'prospect')} ${agreeing(count, 'has', 'have')} activities of words that mean nothing to us, so that ${names(outcomes)} cannot be told of ${agreeing(count, 'it', 'them')}: say what they mean under "words" in the configuration (spanco check lists them).`,
  'untold-by-appointments': ({ count }) =>
    `Of ${counted(count, 'prospect')} no appointment says whether it was honoured: fill in the outcome (held, no-show, cancelled).`,
  'untold-by-silence': ({ count, outcomes }) =>
    `Nothing says of ${counted(count, 'prospect')} whether ${names(outcomes)} ${agreeing(outcomes.length, 'was', 'were')} reached: export the stage of every deal, or ${anyPast}.`,
  'by-construction': ({ outcomes }) =>
    `${capital(names(outcomes))}: reached by everybody by construction, since nobody is in the export who could have failed to. Export the earlier stages, and open and lost deals, too.`,
  'undated-left-out': ({ count, hasEntryDays }) =>
    `${counted(count, 'milestone')} without a day may lie in the period or outside it: ${hasEntryDays ? '--basis cohort needs no days, or ' : ''}export ${anyPast}.`,
};

const history = 'name an export of the changes of stage with --history';

export const openMends: Mends<OpenWarning> = {
  'untold-of-lost': () => history,
  'untold-by-words': () => 'say what they mean in spanco.config.json, under words',
  'untold-by-appointments': () => 'fill in the outcomes, or name their column (activities.outcome)',
  'untold-by-silence': () => `name the column of stages (prospects.stage), or ${history}`,
  'undated-left-out': ({ hasEntryDays }) => (hasEntryDays ? '--basis cohort' : history),
};

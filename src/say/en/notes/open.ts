import { examples } from '../examples.js';
import type { Outcome } from '../../../method/milestones.js';
import type { OpenWarning } from '../../../warnings/open.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { andList } from '../lists.js';
import { reachedWord } from '../method.js';
import { agreeing, capital, countOf } from '../plurals.js';
import { anyPast, pastNames } from '../systems.js';

/** Outcomes inside a sentence. */
const names = (outcomes: readonly Outcome[]): string => andList(outcomes.map(reachedWord));

/** What would tell where a deal has been, as its system calls that. */
const pastOf = (system: string | null): string =>
  system !== null && Object.hasOwn(pastNames, system)
    ? pastNames[system as keyof typeof pastNames]
    : anyPast;

/** What a reader is told of answers that the export leaves open. */
export const openNotes: Wording<OpenWarning> = {
  'untold-of-lost': ({ count, outcomes, past }) =>
    `${countOf(count, 'lost deal')} ${agreeing(count, 'does', 'do')} not say how far ${agreeing(count, 'it', 'they')} came (${names(outcomes)}): export ${pastOf(past)}.`,
  'untold-by-words': ({ count, outcomes }) =>
    `${countOf(count, 'prospect')} ${agreeing(count, 'has', 'have')} activities of words that mean nothing to us, so that ${names(outcomes)} cannot be told of ${agreeing(count, 'it', 'them')}: say what they mean under "words" in the configuration (spanco check lists them).`,
  'untold-by-appointments': ({ count }) =>
    `Of ${countOf(count, 'prospect')} no appointment says whether it was honoured: fill in the outcome (${Object.values(examples.outcomes).join(', ')}).`,
  'untold-by-silence': ({ count, outcomes }) =>
    `Nothing says of ${countOf(count, 'prospect')} whether ${names(outcomes)} ${agreeing(outcomes.length, 'was', 'were')} reached: export the stage of every deal, or ${anyPast}.`,
  'by-construction': ({ outcomes }) =>
    `${capital(names(outcomes))}: reached by everybody by construction, since nobody is in the export who could have failed to. Export the earlier stages, and open and lost deals, too.`,
  'undated-left-out': ({ count, hasEntryDays }) =>
    `${countOf(count, 'milestone')} without a day may lie in the period or outside it: ${hasEntryDays ? '--basis cohort needs no days, or ' : ''}export ${anyPast}.`,
};

const history = 'name an export of the changes of stage with --history';

/** What would answer them. */
export const openMends = {
  'untold-of-lost': () => history,
  'untold-by-words': () => 'say what they mean in spanco.config.json, under words',
  'untold-by-appointments': () => 'fill in the outcomes, or name their column (activities.outcome)',
  'untold-by-silence': () => `name the column of stages (prospects.stage), or ${history}`,
  'undated-left-out': ({ hasEntryDays }) => (hasEntryDays ? '--basis cohort' : history),
} satisfies Mends<OpenWarning>;

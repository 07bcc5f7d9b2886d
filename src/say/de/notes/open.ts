import { examples } from '../examples.js';
import type { Outcome } from '../../../method/milestones.js';
import type { OpenWarning } from '../../../warnings/open.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { andList } from '../lists.js';
import { reachedWord } from '../method.js';
import { agreeing, capital, countOf, prospects } from '../plurals.js';
import { anyPast, pastNames } from '../systems.js';

/** Milestones as they are listed: `wahrgenommener Termin und Angebot`. */
const names = (outcomes: readonly Outcome[]): string => andList(outcomes.map(reachedWord));

/** What would tell where a deal has been, as its system calls that. */
const pastOf = (system: string | null): string =>
  system !== null && Object.hasOwn(pastNames, system)
    ? pastNames[system as keyof typeof pastNames]
    : anyPast;

/** What a reader is told of answers that the export leaves open. */
export const openNotes: Wording<OpenWarning> = {
  'untold-of-lost': ({ count, outcomes, past }) =>
    `Bei ${countOf(count, 'verlorenen Verkaufschance', 'verlorenen Verkaufschancen')} ist unklar, wie weit ${agreeing(count, 'sie kam', 'sie kamen')} (${names(outcomes)}): Exportieren Sie ${pastOf(past)}.`,
  'untold-by-words': ({ count, outcomes }) =>
    `${prospects(count)} ${agreeing(count, 'hat', 'haben')} Aktivitäten mit unbekannten Wörtern; offen bleibt dadurch: ${names(outcomes)}. Tragen Sie die Bedeutung in der Konfiguration unter "words" ein (spanco check listet die Wörter auf).`,
  'untold-by-appointments': ({ count }) =>
    `Bei ${prospects(count)} sagt kein Termin, ob er wahrgenommen wurde: Tragen Sie das Ergebnis ein (${Object.values(examples.outcomes).join(', ')}).`,
  'untold-by-silence': ({ count, outcomes }) =>
    `Bei ${prospects(count)} ist unklar: ${names(outcomes)}. Exportieren Sie die Phase jeder Verkaufschance, ${anyPast}.`,
  'by-construction': ({ outcomes }) =>
    `${capital(names(outcomes))}: zwangsläufig von allen erreicht, denn im Export steht niemand, der daran scheitern konnte. Exportieren Sie auch die früheren Phasen sowie offene und verlorene Verkaufschancen.`,
  'undated-left-out': ({ count, hasEntryDays }) =>
    `${countOf(count, 'Meilenstein', 'Meilensteine')} ohne Tag ${agreeing(count, 'kann', 'können')} im Zeitraum liegen oder außerhalb: ${hasEntryDays ? '--basis cohort braucht keine Tage, oder ' : ''}exportieren Sie ${anyPast}.`,
};

const history = 'nennen Sie mit --history einen Export der Phasenwechsel';

/** What would answer them. */
export const openMends = {
  'untold-of-lost': () => history,
  'untold-by-words': () => 'tragen Sie in spanco.config.json unter words ein, was sie bedeuten',
  'untold-by-appointments': () =>
    'tragen Sie die Ergebnisse ein, oder nennen Sie ihre Spalte (activities.outcome)',
  'untold-by-silence': () => `nennen Sie die Spalte der Phasen (prospects.stage), oder ${history}`,
  'undated-left-out': ({ hasEntryDays }) => (hasEntryDays ? '--basis cohort' : history),
} satisfies Mends<OpenWarning>;

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
    `${countOf(count, 'affaire perdue', 'affaires perdues')} ne ${agreeing(count, 'dit pas jusqu’où elle est allée', 'disent pas jusqu’où elles sont allées')} (${names(outcomes)}) : exportez ${pastOf(past)}.`,
  'untold-by-words': ({ count, outcomes }) =>
    `${countOf(count, 'prospect')} ${agreeing(count, 'a', 'ont')} des activités aux mots inconnus : impossible de savoir où ${agreeing(count, 'il en est', 'ils en sont')} (${names(outcomes)}). Expliquez ces mots sous "words" dans la configuration (spanco check les liste).`,
  'untold-by-appointments': ({ count }) =>
    `Pour ${countOf(count, 'prospect')}, aucun rendez-vous ne dit s’il a été honoré : renseignez le résultat (${Object.values(examples.outcomes).join(', ')}).`,
  'untold-by-silence': ({ count, outcomes }) =>
    `Pour ${countOf(count, 'prospect')}, rien ne dit si ${outcomes.length > 1 ? 'ces jalons sont atteints' : 'ce jalon est atteint'} : ${names(outcomes)}. Exportez l’étape de chaque affaire, ${anyPast}.`,
  'by-construction': ({ outcomes }) =>
    `${capital(names(outcomes))} : acquis par construction, car l’export ne contient personne qui aurait pu échouer. Exportez aussi les étapes antérieures et les affaires en cours et perdues.`,
  'undated-left-out': ({ count, hasEntryDays }) =>
    `${countOf(count, 'jalon')} sans date : dans la période ou en dehors, on ne sait. ${hasEntryDays ? '--basis cohort s’en passe, ou exportez' : 'Exportez'} ${anyPast}.`,
};

const history = 'indiquez un export des changements d’étape avec --history';

/** What would answer them. */
export const openMends = {
  'untold-of-lost': () => history,
  'untold-by-words': () => 'dites ce qu’ils signifient dans spanco.config.json, sous words',
  'untold-by-appointments': () =>
    'renseignez les résultats, ou nommez leur colonne (activities.outcome)',
  'untold-by-silence': () => `nommez la colonne des étapes (prospects.stage), ou ${history}`,
  'undated-left-out': ({ hasEntryDays }) => (hasEntryDays ? '--basis cohort' : history),
} satisfies Mends<OpenWarning>;

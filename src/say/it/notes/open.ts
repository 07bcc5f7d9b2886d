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
    `${countOf(count, 'trattativa persa non dice', 'trattative perse non dicono')} fin dove ${agreeing(count, 'è arrivata', 'sono arrivate')} (${names(outcomes)}): esportare ${pastOf(past)}.`,
  'untold-by-words': ({ count, outcomes }) =>
    `${countOf(count, 'prospetto ha', 'prospetti hanno')} attività descritte con parole sconosciute, e non si può dire a che punto ${agreeing(count, 'sia', 'siano')} (${names(outcomes)}): indicare che cosa significano sotto "words" nella configurazione (spanco check le elenca).`,
  'untold-by-appointments': ({ count }) =>
    `Di ${countOf(count, 'prospetto', 'prospetti')} nessun appuntamento dice se è stato onorato: compilare l’esito (${Object.values(examples.outcomes).join(', ')}).`,
  'untold-by-silence': ({ count, outcomes }) =>
    `Di ${countOf(count, 'prospetto', 'prospetti')} nulla dice se ${agreeing(count, 'è arrivato', 'sono arrivati')} a: ${names(outcomes)}. Esportare la fase di ogni trattativa, oppure ${anyPast}.`,
  'by-construction': ({ outcomes }) =>
    `${capital(names(outcomes))}: ci arrivano tutti per costruzione, perché nell’esportazione manca chi avrebbe potuto non arrivarci. Esportare anche le fasi precedenti, e le trattative aperte e perse.`,
  'undated-left-out': ({ count, hasEntryDays }) =>
    `${countOf(count, 'tappa senza data può', 'tappe senza data possono')} cadere nel periodo o fuori: ${hasEntryDays ? 'usare --basis cohort, che non ha bisogno di date, oppure ' : ''}esportare ${anyPast}.`,
};

const history = 'indicare un’esportazione dei cambi di fase con --history';

/** What would answer them. */
export const openMends = {
  'untold-of-lost': () => history,
  'untold-by-words': () => 'scrivere che cosa significano in spanco.config.json, sotto words',
  'untold-by-appointments': () =>
    'compilare gli esiti, o indicarne la colonna (activities.outcome)',
  'untold-by-silence': () => `indicare la colonna delle fasi (prospects.stage), o ${history}`,
  'undated-left-out': ({ hasEntryDays }) => (hasEntryDays ? '--basis cohort' : history),
} satisfies Mends<OpenWarning>;

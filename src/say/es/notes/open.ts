import { examples } from '../examples.js';
import type { Outcome } from '../../../method/milestones.js';
import type { OpenWarning } from '../../../warnings/open.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { andList, orList } from '../lists.js';
import { reachedWord } from '../method.js';
import { agreeing, capital, countOf } from '../plurals.js';
import { anyPast, pastNames } from '../systems.js';

/** Outcomes inside a sentence. */
const names = (outcomes: readonly Outcome[]): string => andList(outcomes.map(reachedWord));

/** What would tell where a deal has been, as its system calls that. */
const pastOf = (system: string | null): string =>
  system !== null && Object.hasOwn(pastNames, system) ? pastNames[system]! : anyPast;

/** What a reader is told of answers that the export leaves open. */
export const openNotes: Wording<OpenWarning> = {
  'untold-of-lost': ({ count, outcomes, past }) =>
    `${countOf(count, 'oportunidad perdida', 'oportunidades perdidas')} no ${agreeing(count, 'dice', 'dicen')} hasta dónde ${agreeing(count, 'llegó', 'llegaron')} (${names(outcomes)}): exporta ${pastOf(past)}.`,
  'untold-by-words': ({ count, outcomes }) =>
    `${countOf(count, 'prospecto')} ${agreeing(count, 'tiene', 'tienen')} actividades con palabras de significado desconocido, y por eso no se puede saber si hubo ${orList(outcomes.map(reachedWord))}: explica qué significan en "words", en la configuración (spanco check las lista).`,
  'untold-by-appointments': ({ count }) =>
    `En ${countOf(count, 'prospecto')} ninguna cita dice si se realizó: rellena el resultado (${Object.values(examples.outcomes).join(', ')}).`,
  'untold-by-silence': ({ count, outcomes }) =>
    `Nada dice de ${countOf(count, 'prospecto')} si hubo ${orList(outcomes.map(reachedWord))}: exporta la etapa de cada oportunidad, o ${anyPast}.`,
  'by-construction': ({ outcomes }) =>
    `${capital(names(outcomes))}: se cumple en todos por construcción, porque en la exportación no hay nadie que pudiera haber fallado. Exporta también las etapas anteriores y las oportunidades abiertas y perdidas.`,
  'undated-left-out': ({ count, hasEntryDays }) =>
    `${countOf(count, 'hito')} sin fecha ${agreeing(count, 'puede', 'pueden')} caer dentro o fuera del periodo: ${hasEntryDays ? '--basis cohort no necesita fechas; si no, ' : ''}exporta ${anyPast}.`,
};

const history = 'nombra una exportación de los cambios de etapa con --history';

/** What would answer them. */
export const openMends = {
  'untold-of-lost': () => history,
  'untold-by-words': () => 'explica qué significan en spanco.config.json, en words',
  'untold-by-appointments': () =>
    'rellena los resultados, o nombra su columna (activities.outcome)',
  'untold-by-silence': () => `nombra la columna de las etapas (prospects.stage), o ${history}`,
  'undated-left-out': ({ hasEntryDays }) => (hasEntryDays ? '--basis cohort' : history),
} satisfies Mends<OpenWarning>;

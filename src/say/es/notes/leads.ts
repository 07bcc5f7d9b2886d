import type { LeadsWarning } from '../../../warnings/leads.js';
import type { Wording } from '../../../warnings/wording.js';
import { renamedSources } from '../../lead-kinds.js';
import { leadsPhrases } from '../leads.js';
import { andList, listed, quoted, shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { anyPast } from '../systems.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of leads. */
export const leadsNotes: Wording<LeadsWarning> = {
  'standing-untold': ({ count }) =>
    `De ${countOf(count, 'prospecto')} nada dice si ${agreeing(count, 'sigue abierto', 'siguen abiertos')}, y por eso no ${agreeing(count, 'aparece', 'aparecen')} en la lista: exporta el estado de cada oportunidad.`,
  'deals-by-name': () =>
    'Las oportunidades se reconocen por su nombre, porque no las dos exportaciones tienen ids: la que cambió de nombre aparece como salida y como entrada.',
  'deals-unrelated': ({ key, samples }) => {
    const keys = key === 'id' ? 'los ids' : 'los nombres';
    return `Las exportaciones no tienen ninguna oportunidad en común, así que todas entraron o ya no están: ${keys} son como ${andList(samples.map(quoted))}. Si son del mismo embudo, exporta ${key === 'id' ? 'los mismos ids' : 'los mismos nombres'} en las dos.`;
  },
  'open-untold': ({ before, after }) =>
    `Nada dice si ${agreeing(before, 'sigue abierta', 'siguen abiertas')} ${countOf(before, 'oportunidad', 'oportunidades')} de la primera exportación y ${grouped(after)} de la segunda: no están entre las abiertas, y entran y salen como sin dato. Exporta el estado de cada oportunidad.`,
  'stage-age-untold': ({ count }) =>
    `De ${countOf(count, 'prospecto abierto', 'prospectos abiertos')} no se conocen los días en la etapa, o se ganaron muy pocos para saber cuánto se tarda, así que nadie puede decir si ${agreeing(count, 'está parado', 'están parados')}: exporta ${anyPast}.`,
  'first-contact-unknown': ({ activities }) =>
    `No se muestra el tiempo hasta el primer contacto: ${activities ? 'ninguna columna dice cuándo entró un prospecto en el archivo' : 'no hay actividades'}.`,
  'temperature-from-decision': ({ count }) =>
    `La temperatura de ${countOf(count, 'prospecto abierto', 'prospectos abiertos')} sale del día de la decisión, respecto a --as-of; quien se ganó o se perdió ya decidió y va aparte.`,
  'sources-merged': ({ merged }) => {
    const renamed = renamedSources(leadsPhrases.kinds, merged);
    return renamed.length === 0
      ? `${agreeing(merged.length, 'Origen reconocido', 'Orígenes reconocidos')} por su nombre: ${listed(merged.map(({ spelling }) => spelling))}.`
      : `${countOf(renamed.length, 'grafía')} de un origen ${agreeing(renamed.length, 'figura', 'figuran')} con otro nombre: ${shortList(
          renamed.map(({ spelling, as }) => `${quoted(spelling)} como ${quoted(as)}`),
          5,
        )}.`;
  },
};

/** What is said of service. */
import type { Voice } from '../en/index.js';
import { type Share, spokenOf } from '../share.js';
import { noteWords } from './measures.js';
import { grouped, percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';

/** `78,0 %; entre 64,8 % y 87,2 %, al 95 %`. */
function sure({ value, low, high }: Share): string {
  const interval =
    low === null || high === null ? '' : `; entre ${percent(low)} y ${percent(high)}, al 95\u00A0%`;
  return `${percent(value)}${interval}`;
}

export const servicePhrases: Voice['service'] = {
  headings: {
    agent: 'Agente',
    cases: 'Casos',
    open: 'Abiertos',
    resolved: 'Resueltos',
    firstContact: { title: 'Primer contacto', short: 'FCR' },
    csat: 'CSAT',
    satisfied: 'Satisfechos',
    average: (unit) => `Media\n${unit === 'minutes' ? 'minutos' : 'días'}`,
    median: (unit) => `Mediana\n${unit === 'minutes' ? 'minutos' : 'días'}`,
    timed: 'Medidos',
    oldest: 'Más antiguo',
    repeat: 'Repiten',
    retained: 'Retenidos',
  },
  both: 'Ventas y servicio, de quienes hacen las dos cosas',
  age: ({ days, id }) => `${grouped(days)} d${id === null ? '' : ` (${id})`}`,
  legend: (shown) => {
    const parts = [
      ...(shown.scale === null
        ? []
        : [
            `CSAT en la escala ${noteWords.scales[shown.scale.key]}; satisfechos, de ${shown.scale.satisfied} en adelante`,
          ]),
      ...(shown.resolution
        ? [
            'resueltos, sobre todos los casos abiertos en el periodo, también los que siguen sin cerrar',
          ]
        : []),
      ...(shown.firstContact
        ? [
            'primer contacto: resueltos con un solo contacto, entre los resueltos cuyos contactos se conocen',
          ]
        : []),
      ...(shown.times === 'minutes' ? ['los minutos son el tiempo de gestión'] : []),
      ...(shown.times === 'days'
        ? ['los días son de calendario, desde la apertura hasta el cierre, no tiempo de gestión']
        : []),
    ];
    return [
      ...(parts.length === 0 ? [] : [`${capital(parts.join('; '))}.`]),
      ...(shown.repeat
        ? [
            'Repiten: de los clientes que compraron en el periodo, los que compraron más de una vez.',
          ]
        : []),
      ...(shown.retained
        ? [
            'Retenidos: de los clientes ganados antes del periodo, los que hicieron algo en él y no se perdieron.',
          ]
        : []),
    ];
  },
  nothing: () => 'Estos clientes no abrieron ningún caso en este tiempo.',
  unresolvedUnknown: (cases) =>
    `${countOf(cases, 'caso')}; nada dice ${agreeing(cases, 'si está resuelto', 'cuáles están resueltos')}.`,
  resolved: (resolution, unknown) => {
    const { numerator, denominator } = resolution;
    const known = agreeing(denominator!, ' del que se sabe', ' de los que se sabe');
    const resolved = agreeing(spokenOf(resolution), 'Resuelto', 'Resueltos');
    return `${resolved} ${grouped(numerator!)} de ${countOf(denominator!, 'caso')}${unknown === 0 ? '' : known} (${sure(resolution)}).`;
  },
  maybeResolved: (unknown, cases, least, most) =>
    `De ${grouped(unknown)} más nada dice cómo ${agreeing(unknown, 'está', 'están')}: de los ${grouped(cases)}, entre ${percent(least)} y ${percent(most)} están resueltos.`,
  noneOpen: () => 'No queda ninguno abierto.',
  open: (count, oldest) => {
    const id = oldest?.id ?? null;
    const name = id === null ? '' : ` (${id})`;
    const age =
      oldest === null ? '' : `, el más antiguo desde hace ${countOf(oldest.days, 'día')}${name}`;
    return `${agreeing(count, 'Sigue abierto', 'Siguen abiertos')} ${grouped(count)}${age}.`;
  },
  satisfied: (satisfied, answers) =>
    `Satisfechos: ${sure(satisfied)}, de ${countOf(answers, 'respuesta')}.`,
  minutes: (median) => `La mitad de los casos llevó ${countOf(median, 'minuto')} o menos.`,
  daysToClose: (median) =>
    `La mitad de los casos cerrados llevó ${countOf(median, 'día')} o menos.`,
};

/** What is said of leads. */
import type { Milestone } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { leadKinds } from './lead-kinds.js';
import { quoted } from './lists.js';
import { sumText } from './money.js';
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { things } from './things.js';

type Leads = Voice['leads'];
type LostProspect = Parameters<Leads['lost']>[0];

const lostHow: Readonly<Record<NonNullable<LostProspect['reasonKind']>, string>> = {
  timing: 'se perdió porque no era el momento',
  noBudget: 'se perdió por falta de presupuesto',
  noDecision: 'se perdió sin decisión',
  competitor: 'se perdió ante un competidor',
  price: 'se perdió por precio',
  offer: 'se perdió por la oferta',
  noAnswer: 'se perdió sin respuesta',
  notAFit: 'se perdió por no encajar',
  notInterested: 'se perdió por falta de interés',
  gone: 'se perdió porque ya no existe',
};

const cameTo: Readonly<Record<Milestone, string>> = {
  targets: 'en el archivo',
  qualified: 'cualificación',
  booked: 'cita concertada',
  held: 'cita realizada',
  proposals: 'propuesta hecha',
  wins: 'venta',
  orders: 'pedido',
};

const afterWhat: Readonly<Record<Milestone, string>> = {
  targets: 'antes de cualificarse',
  qualified: 'tras cualificarse',
  booked: 'tras concertar una cita',
  held: 'tras una cita realizada',
  proposals: 'tras una propuesta',
  wins: 'tras una venta',
  orders: 'tras un pedido',
};

function lostText({ reasonKind, reason }: LostProspect): string {
  if (reasonKind !== null) return lostHow[reasonKind];
  return reason === null ? 'se perdió sin motivo anotado' : `se perdió (${quoted(reason)})`;
}

const ago = (days: number): string => `hace ${countOf(days, 'día')}`;

/** How long nobody waited longer than; on the day itself nobody waits a day. */
const wait = (days: number): string =>
  days < 1 ? 'menos de un día' : `como mucho ${countOf(days, 'día')}`;

export const leadsPhrases: Leads = {
  kinds: leadKinds,
  headings: {
    source: 'Origen',
    temperature: 'Temperatura',
    qualification: 'Cualificación',
    leads: 'Prospectos',
    halfHeard: 'La mitad\nen días',
    nineInTenHeard: '9 de 10\nen días',
    neverHeard: 'Sin\ncontacto',
    openLead: 'Prospecto abierto',
    lastTouch: 'Último toque',
    toWinBack: 'Por recuperar',
    points: 'Puntos',
    parts: { reason: 'Motivo', amount: 'Importe', got: 'Hasta', age: 'Tiempo' },
  },
  legend: (hasContacts) =>
    hasContacts
      ? 'Los porcentajes son sobre contactos; conversión = ventas / contactos, con su intervalo al 95\u00A0%. Días: los que pasaron hasta el primer contacto, para la mitad y para 9 de cada 10 de los contactados; sin contacto: llevan un día o más sin ninguno.'
      : 'Los porcentajes son sobre contactos; conversión = ventas / contactos, con su intervalo al 95\u00A0%.',
  points: (most) =>
    `Puntos, ${grouped(most)} como máximo, de 0 a 3 por cada cosa: el motivo, el importe frente a la mediana de su moneda, hasta dónde llegó y los días transcurridos (lo mejor, de 60 a 540). Sirven para ordenar la lista; no son una probabilidad.`,
  moreToWinBack: (rest, all) =>
    `Y ${grouped(rest)} más por recuperar: se listan con --win-back ${all}, o todos con --list win-back --format csv.`,
  lostAhead: (count) =>
    `No se pueden recuperar: ${countOf(count, 'prospecto')} que ${agreeing(count, 'se perdió', 'se perdieron')} después de --as-of.`,
  promise: ({ got, days, source, won, decided, lastTouch }) => {
    const like = source === null ? '' : ` desde ${source}`;
    const record =
      won === null || decided === null
        ? 'se han cerrado muy pocas parecidas para estimar una probabilidad'
        : `de ${things(decided, 'decided')} que ${agreeing(decided, 'llegó', 'llegaron')} igual de lejos${like}, ${won === 0 ? 'no se ganó ninguna' : `${agreeing(won, 'se ganó', 'se ganaron')} ${grouped(won)}`}`;
    const when = days === null ? '' : ` ${ago(days)}`;
    const touch = lastTouch === null ? '' : `; último contacto ${ago(lastTouch)}`;
    return `${cameTo[got]}${when}; ${record}${touch}`;
  },
  howRanked: () =>
    'Probabilidad: ventas entre las oportunidades cerradas que llegaron igual de lejos desde el mismo origen, suavizada con todos los orígenes; no dice nada del prospecto en sí.',
  unranked: (count) =>
    `${countOf(count, 'prospecto')} al final no se ${agreeing(count, 'puede', 'pueden')} ordenar: se cerraron menos de diez oportunidades que llegaran igual de lejos.`,
  moreOpen: (rest, all) =>
    `Y ${grouped(rest)} más: se listan con --win-back ${all}, o todos con --list open --format csv.`,
  openLeads: (leads) => {
    const [first] = leads;
    const called = first?.name ?? first?.id ?? null;
    const all = countOf(leads.length, 'prospecto abierto', 'prospectos abiertos');
    if (first === undefined || first.chance === null) {
      return `${all}; se han cerrado muy pocas oportunidades para ordenarlos.`;
    }
    return `${all}; el más prometedor${called === null ? '' : `, ${called},`} tiene una probabilidad del ${percent(first.chance)}: ${first.why}.`;
  },
  noOpen: () => 'No hay nadie abierto, o nada lo dice.',
  noWins: () => 'Ningún origen ha traído todavía una venta.',
  share: ({ wins, targets, share }) =>
    `${things(wins, 'wins')} de ${things(targets, 'targets')} (${percent(share)})`,
  onlySource: (name, share) => `${name}: ${share}; no hay otro origen con el que comparar.`,
  untested: (name, share) =>
    `Un periodo no permite saber qué origen convierte mejor: sus ventas no tienen por qué ser de sus contactos; por ahora, el valor más alto es el de ${name}: ${share}.`,
  noContact: () => 'Ningún primer contacto tiene fecha.',
  waited: (median, ninetiethPercentile) =>
    `La mitad de los contactados esperó ${wait(median)} y 9 de cada 10, ${wait(ninetiethPercentile)}.`,
  neverContacted: (never, all) =>
    `Sin contactar nunca: ${grouped(never)} de ${grouped(all)} (${percent(never / all)}).`,
  nobodyToWinBack: () => 'No hay nadie a quien recuperar.',
  toWinBack: (count, name, why) =>
    `Por recuperar: ${countOf(count, 'prospecto perdido', 'prospectos perdidos')}; el primero${name === null ? '' : `, ${name},`} ${why}.`,
  lost: (prospect) => {
    const { daysSince, got, amount, ofMedian } = prospect;
    const when = daysSince === null ? 'en fecha desconocida' : ago(daysSince);
    const times = ofMedian === null ? '' : ` (${decimal(ofMedian)} × la mediana)`;
    const sum = amount === null ? '' : `, ${sumText(amount)}${times}`;
    const after = got === null ? '' : `, ${afterWhat[got]}`;
    return `${lostText(prospect)} ${when}${after}${sum}`;
  },
};

/** What is said of leads. */
import type { Milestone } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { sumText } from './money.js';
import { grouped, percent } from './numbers.js';
import { countOf } from './plurals.js';
import { things } from './things.js';

type Leads = Voice['leads'];
type LostProspect = Parameters<Leads['lost']>[0];

const lostHow: Readonly<Record<NonNullable<LostProspect['reasonKind']>, string>> = {
  timing: 'perso per i tempi',
  noBudget: 'perso per mancanza di budget',
  noDecision: 'perso senza una decisione',
  competitor: 'perso a favore di un concorrente',
  price: 'perso sul prezzo',
  offer: 'perso sull’offerta',
  noAnswer: 'perso senza risposta',
  notAFit: 'perso perché non in target',
  notInterested: 'perso per mancanza di interesse',
  gone: 'perso perché non c’è più',
};

const cameTo: Readonly<Record<Milestone, string>> = {
  targets: 'entrato',
  qualified: 'qualificato',
  booked: 'appuntamento fissato',
  held: 'appuntamento onorato',
  proposals: 'proposta fatta',
  wins: 'acquisito',
  orders: 'ordine ricevuto',
};

const afterWhat: Readonly<Record<Milestone, string>> = {
  targets: 'prima della qualificazione',
  qualified: 'dopo la qualificazione',
  booked: 'dopo un appuntamento fissato',
  held: 'dopo un appuntamento onorato',
  proposals: 'dopo una proposta',
  wins: 'dopo l’acquisizione',
  orders: 'dopo un ordine',
};

function lostText({ reasonKind, reason }: LostProspect): string {
  if (reasonKind !== null) return lostHow[reasonKind];
  return reason === null ? 'perso senza un motivo indicato' : `perso («${reason}»)`;
}

const daysText = (days: number): string => countOf(days, 'giorno', 'giorni');

/** How long nobody waited longer than; on the day itself nobody waits a day. */
const wait = (days: number): string =>
  days < 1 ? 'meno di un giorno' : `al massimo ${daysText(days)}`;

export const leadsPhrases = {
  kinds: {
    source: {
      referral: 'Segnalazione',
      existingCustomer: 'Cliente esistente',
      website: 'Sito web',
      liveChat: 'Chat dal vivo',
      inboundContent: 'Contenuti',
      emailCampaign: 'Campagna e-mail',
      socialNetwork: 'Social network',
      tradeFair: 'Fiera',
      event: 'Webinar o evento',
      networking: 'Rete di contatti',
      advertising: 'Pubblicità',
      boughtList: 'Lista acquistata',
      coldCall: 'Chiamata a freddo',
      lostOpportunity: 'Trattativa persa',
    },
    temperature: { hot: 'Caldo', warm: 'Tiepido', cold: 'Freddo' },
    qualification: { suspect: 'Sospetto', mql: 'MQL', sql: 'SQL' },
  },
  headings: {
    source: 'Fonte',
    temperature: 'Temperatura',
    qualification: 'Qualifica',
    leads: 'Lead',
    halfHeard: 'Metà sentiti\nin giorni',
    nineInTenHeard: '9 su 10\nin giorni',
    neverHeard: 'Mai\nsentiti',
    openLead: 'Lead aperto',
    lastTouch: 'Ult. contatto',
    toWinBack: 'Da recuperare',
    points: 'Punti',
    parts: { reason: 'Motivo', amount: 'Importo', got: 'Fase', age: 'Tempo' },
  },
  legend: (hasContacts) =>
    hasContacts
      ? 'Le quote sono sui sospetti; conversione = clienti / sospetti, con l’intervallo al 95\u00a0%. Sentiti: giorni al primo contatto, per metà e per 9 su 10 di chi è stato contattato; mai: entrati da almeno un giorno e senza contatti.'
      : 'Le quote sono sui sospetti; conversione = clienti / sospetti, con l’intervallo al 95\u00a0%.',
  points: (most) =>
    `Punti, al massimo ${grouped(most)}, da 0 a 3 ciascuno: per il motivo, per l’importo rispetto alla mediana della sua valuta, per la fase raggiunta e per i giorni trascorsi (meglio tra 60 e 540). Danno l’ordine dell’elenco; non sono una probabilità.`,
  moreToWinBack: (rest, all) =>
    `Altri da recuperare: ${grouped(rest)}. Per elencarli --win-back ${all}, o tutti con --list win-back --format csv.`,
  lostAhead: (count) =>
    `Non da recuperare: ${countOf(count, 'prospetto perso', 'prospetti persi')} solo dopo --as-of.`,
  promise: ({ got, days, source, won, decided, lastTouch }) => {
    const like = source === null ? '' : ` con fonte ${source}`;
    const record =
      won === null || decided === null
        ? 'troppo pochi casi simili conclusi per dire una probabilità'
        : `${grouped(won)} ${won === 1 ? 'vinta' : 'vinte'} su ${things(decided, 'decided')} allo stesso punto${like}`;
    const when = days === null ? '' : ` ${daysText(days)} fa`;
    const touch = lastTouch === null ? '' : `; ultimo contatto ${daysText(lastTouch)} fa`;
    return `${cameTo[got]}${when}; ${record}${touch}`;
  },
  howRanked: () =>
    'Probabilità: quota vinta delle trattative concluse arrivate allo stesso punto dalla stessa fonte, corretta con tutte le fonti; del singolo lead non dice nulla.',
  unranked: (count) =>
    `In fondo ${countOf(count, 'lead', 'lead')} senza graduatoria: le trattative concluse arrivate allo stesso punto sono meno di dieci.`,
  moreOpen: (rest, all) =>
    `E altri ${grouped(rest)}: per elencarli --win-back ${all}, o tutti con --list open --format csv.`,
  openLeads: (leads) => {
    const [first] = leads;
    const called = first?.name ?? first?.id ?? 'il primo';
    const all = countOf(leads.length, 'lead aperto', 'lead aperti');
    return first === undefined || first.chance === null
      ? `${all}; le trattative concluse sono troppo poche per una graduatoria.`
      : `${all}, il più promettente ${called} (${percent(first.chance)}): ${first.why}.`;
  },
  noOpen: () => 'Nessun lead aperto, o nulla che lo dica.',
  noWins: () => 'Nessuna fonte ha ancora portato un cliente.',
  share: ({ wins, targets, share }) =>
    `${things(wins, 'wins')} su ${things(targets, 'targets')} (${percent(share)})`,
  onlySource: (name, share) =>
    `${name}: ${share}; non c’è un’altra fonte con cui fare un confronto.`,
  untested: (name, share) =>
    `Quale fonte converta meglio un periodo non lo può dire: i suoi clienti non vengono per forza dai suoi sospetti; finora in testa ${name}, ${share}.`,
  noContact: () => 'Nessun primo contatto ha una data.',
  waited: (median, ninetiethPercentile) =>
    `Di chi è stato contattato, metà ha aspettato ${wait(median)}, 9 su 10 ${wait(ninetiethPercentile)}.`,
  neverContacted: (never, all) =>
    `Mai contattati: ${grouped(never)} su ${grouped(all)} (${percent(never / all)}).`,
  nobodyToWinBack: () => 'Nessuno da recuperare.',
  toWinBack: (count, name, why) =>
    `Da recuperare: ${countOf(count, 'prospetto perso', 'prospetti persi')}, per primo ${name === null ? 'uno' : `${name},`} ${why}.`,
  lost: (prospect) => {
    const { daysSince, got, amount, ofMedian } = prospect;
    const when = daysSince === null ? 'in data ignota' : `${daysText(daysSince)} fa`;
    const times =
      ofMedian === null ? '' : ` (${ofMedian.toFixed(1).replace('.', ',')} volte la mediana)`;
    const sum = amount === null ? '' : `, ${sumText(amount)}${times}`;
    const after = got === null ? '' : ` ${afterWhat[got]}`;
    return `${lostText(prospect)} ${when}${after}${sum}`;
  },
} satisfies Leads;

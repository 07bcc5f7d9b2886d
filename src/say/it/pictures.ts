/** What pictures say: their findings as titles, and how to read them. */
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import { partOfGap } from '../gap.js';
import { goalStatus } from './goals.js';
import { fromTheOthers, noneOf, ofTheOthers, theOthers } from './groups.js';
import { shortList } from './lists.js';
import { outcomeWord, theStep } from './method.js';
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';
import { weakestText, wonText } from './report.js';
import { many, onMany, things } from './things.js';

type Pictures = Voice['pictures'];
type GapPart = NonNullable<Parameters<Pictures['waterfall']>[2]>['part'];

function partWord(part: GapPart): string {
  if (part.kind === 'step') return theStep(part.step);
  return part.kind === 'volume'
    ? 'il volume'
    : `il tratto da ${outcomeWord(part.from)} a ${outcomeWord(part.to)}`;
}

type Part = (count: number, of: number) => string;

/** What somebody does at a step, so many of so many. */
const doings: Readonly<Record<PathStep, Part>> = {
  qualification: (count, of) => `qualifica ${grouped(count)} su ${things(of, 'targets')}`,
  booking: (count, of) =>
    `fissa ${countOf(count, 'appuntamento', 'appuntamenti')} con ${things(of, 'qualified')}`,
  appointment: (count, of) => `vede onorati ${grouped(count)} su ${things(of, 'booked')}`,
  proposal: (count, of) => `fa ${things(count, 'proposals')} dopo ${things(of, 'held')}`,
  closing: (count, of) => `trasforma in clienti ${grouped(count)} su ${things(of, 'proposals')}`,
};

/** `Anna, Bruno e altri 3` with the verb that goes with so many. */
const winning = (reps: readonly string[]): string =>
  `${shortList(reps, 3)} ${reps.length === 1 ? 'acquisisce' : 'acquisiscono'}`;

/** Who wins more clients than the others for the same, and who fewer; null where nobody is told apart. */
function winners(
  above: readonly string[],
  below: readonly string[],
  than: string,
  sameOf: string,
): string | null {
  if (above.length > 0) {
    const fewer = below.length === 0 ? '' : `, ${shortList(below, 3)} di meno`;
    return `${winning(above)} più clienti ${than} a parità di ${sameOf}${fewer}`;
  }
  return below.length === 0 ? null : `${winning(below)} meno clienti ${than} a parità di ${sameOf}`;
}

export const picturePhrases = {
  funnel: (wins, targets, weakest) => {
    const won =
      wins === null || targets === null ? 'Fin dove arrivano i sospetti' : wonText(wins, targets);
    return weakest === null ? won : `${won}; ${weakestText(weakest.step, weakest.share)}`;
  },
  readFunnel: () =>
    'Le barre sono i prospetti arrivati fin lì, con la quota che è andata avanti; tratteggiato è ciò che l’esportazione lascia in sospeso.',
  total: () => 'Squadra',
  efficiency: (above, below, effort, by) =>
    winners(above, below, ofTheOthers(by), many(effort)) ??
    `${capital(noneOf(by))} si distingue ${fromTheOthers(by)} per clienti acquisiti ${onMany(effort)}`,
  readEfficiency: (hasBand) =>
    `Punto: clienti acquisiti a parità di impegno; linea: intervallo al 95\u00a0%; ${hasBand ? 'fascia chiara: dove il puro caso metterebbe chi lavora come gli altri; ▲ ▼ davvero più o meno degli altri.' : '▲ ▼ davvero più o meno degli altri.'}`,
  team: () => 'tutti',
  heat: (gap, by) => {
    if (gap === null) {
      return `${capital(noneOf(by))} si stacca in una singola fase più di quanto spieghi il caso`;
    }
    const { rep, step, own, others } = gap;
    return `${rep} ${doings[step](own.count, own.of)}, ${theOthers(by)} ${grouped(others.count)} su ${grouped(others.of)}`;
  },
  readHeat: () =>
    'In ogni casella la quota che va avanti, con i suoi numeri; il colore è lo scarto dagli altri, fino a 30 punti; un cerchio con ▲ o ▼ dove lo scarto è reale.',
  waterfall: ([a, b], gap, most) => {
    if (most === null) return `${a} e ${b} hanno gli stessi clienti acquisiti`;
    const [more, fewer] = gap < 0 ? [b, a] : [a, b];
    const size = Math.abs(gap);
    if (size < 0.05) return `${a} e ${b} hanno gli stessi clienti acquisiti, per strade diverse`;
    const { made, back } = partOfGap(gap, most.wins);
    const part = partWord(most.part);
    return `${capital(more)} ha ${countOf(size, 'cliente', 'clienti')} in più rispetto a ${fewer}: ${back === null ? `${part} ne spiega ${decimal(made)}` : `${part} ne porta ${decimal(made)}, tutto il resto ne toglie ${decimal(back)}`}`;
  },
  readWaterfall: () =>
    'Quanto ogni fase aggiunge o toglie alla differenza di clienti acquisiti; chiaro dove la fase si spiega con il caso.',
  merged: (from, to) => `Da ${outcomeWord(from)} a ${outcomeWord(to)}`,
  volume: () => 'Volume',
  wins: () => 'clienti',
  rest: () => 'gli altri, in media',
  readTrend: () =>
    'Un riquadro per misura sugli stessi periodi; la fascia è l’intervallo al 95\u00a0%, tratteggiato ciò che è troppo recente per un giudizio o non ancora finito.',
  durations: (median, ninth) =>
    median === null || ninth === null
      ? 'Quanto durano i passaggi'
      : `Metà dei clienti acquisiti arriva entro ${countOf(median, 'giorno', 'giorni')} dall’ingresso, 9 su 10 entro ${decimal(ninth)}`,
  readDurations: () =>
    'Punto: i giorni entro cui è passata metà, con l’intervallo al 95\u00a0%; fine della linea: entro quei giorni ne sono passati 9 su 10.',
  readSources: () =>
    'Punto: quota di sospetti diventati clienti; linea: intervallo al 95\u00a0%; tratteggio: tutti insieme.',
  perActivities: (above, below) =>
    winners(above, below, 'degli altri', 'attività') ??
    'Nessun venditore si distingue dagli altri per clienti acquisiti per attività',
  readPerActivities: () =>
    'Punto: clienti acquisiti ogni 100 attività; linea: intervallo al 95\u00a0%; tratteggio: la squadra.',
  goal: (rep) => rep ?? 'Squadra',
  goalState: (measure, status) =>
    `${measure === 'revenue' ? 'fatturato' : many(measure)}: ${goalStatus[status]}`,
  readGoals: (drawn, all) =>
    `Il raggiunto giorno per giorno, accanto alla retta verso l’obiettivo; il ventaglio è dove può finire (95\u00a0%).${drawn < all ? ` Disegnati i ${grouped(drawn)} più urgenti su ${grouped(all)}; i numeri sono di tutti.` : ''}`,
  goals: (behind, all) => {
    if (behind === 0) {
      return all === 1
        ? 'L’obiettivo è raggiunto o in linea'
        : `Tutti e ${grouped(all)} gli obiettivi sono raggiunti o in linea`;
    }
    return all === 1
      ? 'L’obiettivo non è in linea'
      : behind === all
        ? `Nessuno dei ${grouped(all)} obiettivi è in linea`
        : `${countOf(behind, 'obiettivo', 'obiettivi')} su ${grouped(all)} non ${agreeing(behind, 'è', 'sono')} in linea`;
  },
  resolution: (resolved) =>
    `${grouped(resolved.numerator!)} ${agreeing(resolved.numerator!, 'risolto', 'risolti')} su ${countOf(resolved.denominator!, 'caso', 'casi')} (${percent(resolved.value)})`,
  readResolution: () =>
    'Punto: quota di casi risolti; linea: intervallo al 95\u00a0%; tratteggio: tutti gli operatori.',
} satisfies Pictures;

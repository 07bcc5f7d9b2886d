/** What pictures say: their findings as titles, and how to read them. */
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import { partOfGap } from '../gap.js';
import { goalStatus } from './goals.js';
import { noGroup, noSingleGroup } from './groups.js';
import { shortList } from './lists.js';
import { ofOutcome, ratioWord } from './method.js';
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, capital, countOf, ofDays, wins as winsOf } from './plurals.js';
import { weakestText } from './report.js';
import { many, ofMany } from './things.js';

type Pictures = Voice['pictures'];
type GapPart = NonNullable<Parameters<Pictures['waterfall']>[2]>['part'];

function partWord(part: GapPart): string {
  if (part.kind === 'step') return ratioWord(part.step);
  return part.kind === 'volume' ? 'Menge' : `von ${ofOutcome(part.from)} zu ${ofOutcome(part.to)}`;
}

type Part = (count: number, of: number) => string;

/** What somebody does at a step, so many of so many. */
const doings: Readonly<Record<PathStep, Part>> = {
  qualification: (count, of) => `qualifiziert ${grouped(count)} von ${grouped(of)} Zielkunden`,
  booking: (count, of) =>
    `vereinbart ${countOf(count, 'Termin', 'Termine')} mit ${countOf(of, 'qualifizierten Interessenten', 'qualifizierten Interessenten')}`,
  appointment: (count, of) =>
    `bringt ${grouped(count)} von ${countOf(of, 'vereinbarten Termin', 'vereinbarten Terminen')} zustande`,
  proposal: (count, of) =>
    `macht ${countOf(count, 'Angebot', 'Angebote')} nach ${countOf(of, 'wahrgenommenen Termin', 'wahrgenommenen Terminen')}`,
  closing: (count, of) =>
    `macht aus ${countOf(of, 'Angebot', 'Angeboten')} ${countOf(count, 'Abschluss', 'Abschlüsse')}`,
};

/** The counts of the others, in the order in which the step tells them. */
const othersDo = (step: PathStep, count: number, of: number): string =>
  step === 'closing'
    ? `die übrigen aus ${grouped(of)} ${grouped(count)}`
    : `die übrigen ${grouped(count)} von ${grouped(of)}`;

/** `Anna, Bruno und 3 weitere` with the verb that goes with so many. */
const those = (reps: readonly string[], one: string, several: string): string =>
  `${shortList(reps, 3)} ${reps.length === 1 ? one : several}`;

export const picturePhrases: Pictures = {
  funnel: (wins, targets, weakest) => {
    const won =
      wins === null || targets === null
        ? 'Wie weit Zielkunden kommen'
        : `${grouped(wins)} von ${countOf(targets, 'Zielkunden', 'Zielkunden')} gewonnen`;
    return weakest === null ? won : `${won}; ${weakestText(weakest.step, weakest.share)}`;
  },
  readFunnel: () =>
    'Balken sind Interessenten, die so weit kamen, mit dem Anteil, der weiterging; schraffiert ist, was der Export offenlässt.',
  total: () => 'Team',
  efficiency: (above, below, effort, by) => {
    const of = `Abschlüsse aus den ${ofMany(effort)}`;
    if (above.length > 0) {
      const fewer = below.length > 0 ? `, ${shortList(below, 3)} weniger` : '';
      return `${those(above, 'holt mehr', 'holen mehr')} ${of} als die übrigen${fewer}`;
    }
    return below.length > 0
      ? `${those(below, 'holt weniger', 'holen weniger')} ${of} als die übrigen`
      : `${capital(noGroup(by))} hebt sich bei den Abschlüssen aus den ${ofMany(effort)} von den übrigen ab`;
  },
  readEfficiency: (hasBand) =>
    `Punkt: Abschlüsse je Aufwand; Linie: 95-%-Intervall; ${hasBand ? 'blasses Band: wohin allein der Zufall jemanden brächte, der arbeitet wie die übrigen; ▲ ▼ gesichert mehr oder weniger als sie.' : '▲ ▼ gesichert mehr oder weniger als die übrigen.'}`,
  team: () => 'alle',
  heat: (gap, by) => {
    if (gap === null) {
      return `${capital(noSingleGroup(by))} hebt sich bei einem einzelnen Schritt stärker ab, als Zufall erklären kann`;
    }
    const { rep, step, own, others } = gap;
    return `${rep} ${doings[step](own.count, own.of)}, ${othersDo(step, others.count, others.of)}`;
  },
  readHeat: () =>
    'Jede Zelle: der Anteil, der weitergeht, mit Anzahlen; die Farbe ist der Abstand zu den übrigen, bis 30 Punkte; ein Ring mit ▲ oder ▼, wo der Abstand gesichert ist.',
  waterfall: ([a, b], gap, most) => {
    if (most === null) return `${a} und ${b} haben gleich viele Abschlüsse`;
    const [more, fewer] = gap < 0 ? [b, a] : [a, b];
    if (Math.abs(gap) < 0.05) {
      return `${a} und ${b} haben gleich viele Abschlüsse, jeweils auf anderem Weg`;
    }
    const { made, back } = partOfGap(gap, most.wins);
    const part = partWord(most.part);
    return `${capital(more)}: ${winsOf(Math.abs(gap))} mehr als ${fewer}; ${back === null ? `davon durch ${part}: ${decimal(made)}` : `${decimal(made)} mehr durch ${part}, ${decimal(back)} weniger durch alles Übrige`}`;
  },
  readWaterfall: () =>
    'Was jeder Schritt zum Unterschied in Abschlüssen beiträgt oder davon wegnimmt; blass, wo Zufall den Schritt erklärt.',
  merged: (from, to) => `Von ${ofOutcome(from)} zu ${ofOutcome(to)}`,
  volume: () => 'Menge',
  wins: () => 'Abschlüsse',
  rest: () => 'die übrigen im Schnitt',
  readTrend: () =>
    'Je Kennzahl ein Feld über dieselben Zeiträume; das Band ist das 95-%-Intervall, gestrichelt ist, was zu jung für ein Urteil oder noch nicht vorbei ist.',
  durations: (median, ninth) =>
    median === null || ninth === null
      ? 'Wie lange die Schritte dauern'
      : `Die Hälfte der Abschlüsse kommt binnen ${ofDays(median)} nach der Aufnahme, 9 von 10 binnen ${ofDays(ninth)}`,
  readDurations: () =>
    'Punkt: Tage, in denen es die Hälfte geschafft hat, mit 95-%-Intervall; Ende der Linie: 9 von 10 brauchten nicht länger.',
  readSources: () =>
    'Punkt: Anteil der gewonnenen Zielkunden; Linie: 95-%-Intervall; gestrichelt: alle zusammen.',
  perActivities: (above, below) => {
    const more = those(above, 'erzielt mehr', 'erzielen mehr');
    if (above.length > 0) {
      const fewer = below.length > 0 ? `, ${shortList(below, 3)} weniger` : '';
      return `${more} Abschlüsse je Aktivität als die übrigen${fewer}`;
    }
    return below.length > 0
      ? `${those(below, 'erzielt weniger', 'erzielen weniger')} Abschlüsse je Aktivität als die übrigen`
      : 'Kein Verkäufer hebt sich bei den Abschlüssen je Aktivität von den übrigen ab';
  },
  readPerActivities: () =>
    'Punkt: Abschlüsse je 100 Aktivitäten; Linie: 95-%-Intervall; gestrichelt: das Team.',
  goal: (rep) => rep ?? 'Team',
  goalState: (measure, status) =>
    `${measure === 'revenue' ? 'Umsatz' : many(measure)}: ${goalStatus[status]}`,
  readGoals: (drawn, all) =>
    `Was Tag für Tag erreicht wurde, neben der geraden Linie zum Ziel; der Fächer zeigt, wo es enden kann (95\u{a0}%).${drawn < all ? ` Gezeichnet sind die ${grouped(drawn)} dringendsten von ${grouped(all)}; die Zahlen nennen alle.` : ''}`,
  goals: (behind, all) =>
    behind === 0
      ? all === 1
        ? 'Das Ziel ist erreicht oder im Plan'
        : `Alle ${grouped(all)} Ziele sind erreicht oder im Plan`
      : all === 1
        ? 'Das Ziel ist nicht im Plan'
        : behind === all
          ? `Keines der ${grouped(all)} Ziele ist im Plan`
          : `${grouped(behind)} von ${grouped(all)} Zielen ${agreeing(behind, 'ist', 'sind')} nicht im Plan`,
  resolution: (resolved) =>
    `${grouped(resolved.numerator!)} von ${countOf(resolved.denominator!, 'Ticket', 'Tickets')} gelöst (${percent(resolved.value)})`,
  readResolution: () =>
    'Punkt: Anteil gelöster Tickets; Linie: 95-%-Intervall; gestrichelt: alle Bearbeiter.',
};

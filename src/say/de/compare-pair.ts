import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import { compareNames } from './compare-names.js';
import { dimensionName } from './groups.js';
import { andList } from './lists.js';
import { ofOutcome, outcomeWord, ratioWord } from './method.js';
import { decimal, grouped, percent, points, roughly } from './numbers.js';
import { capital, wins as winsOf } from './plurals.js';
import { genitive, many, ofMany } from './things.js';

type Pair = Voice['comparePair'];
type Side = Parameters<Pair['equallyEffective']>[1];
type Luck = Parameters<Pair['reallyMore']>[0];
type GapPart = Parameters<Pair['advantages']>[0][number]['parts'][number]['part'];
type AdjustedGap = Parameters<Pair['adjusted']>[0];

/** What a better ratio looks like. */
const doing: Readonly<Record<PathStep, string>> = {
  qualification: 'qualifiziert einen größeren Teil der Zielkunden',
  booking: 'vereinbart mehr Termine je qualifizierten Interessenten',
  appointment: 'bringt einen größeren Teil der vereinbarten Termine zustande',
  proposal: 'macht aus einem größeren Teil der wahrgenommenen Termine Angebote',
  closing: 'schließt einen größeren Teil der Angebote ab',
};

const called = ({ rep, people }: Side): string => (people === 1 ? rep : compareNames.restOfTeam);

const average = ({ people }: Side): string => (people === 1 ? '' : ' je Kopf');

function partText(part: GapPart): string {
  switch (part.kind) {
    case 'step':
      return doing[part.step];
    case 'stages':
      return `macht aus einem größeren Teil der ${genitive(part.from)} ${many(part.to)}`;
    case 'volume':
      return `hat mehr ${many(part.milestone)}`;
  }
}

/** `kämen allein durch Zufall 2 bis 8 dieser 10 Abschlüsse auf Anna` */
function luckText({ side, low, high, all }: Luck, isFirst: boolean): string {
  const range = low === high ? `genau ${grouped(low)}` : `${grouped(low)} bis ${grouped(high)}`;
  const these = all === 1 ? 'von 1 Abschluss' : `dieser ${grouped(all)} Abschlüsse`;
  const come = isFirst ? 'allein durch Zufall kämen' : 'kämen allein durch Zufall';
  return `${come} ${range} ${these} auf ${called(side)}`;
}

const neededText = ({ needed, effort }: Luck): string =>
  needed === null
    ? ''
    : `; für ein klares Urteil wären auf jeder Seite etwa ${roughly(needed)} ${many(effort)} nötig`;

const hasText = ({ wins }: Luck): string =>
  wins === 1 ? 'tatsächlich ist es 1' : `tatsächlich sind es ${grouped(wins)}`;

const adjusted = ({ column, rawGap, gap, mix }: AdjustedGap): string =>
  `Abstand insgesamt ${points(rawGap)}; bei gleichem Mix nach ${dimensionName(column)} ${points(gap)}: auf den Mix entfallen ${points(mix)}.`;

const ofEffort = (effort: Effort): string => `der ${genitive(effort)}`;

export const pairPhrases: Pair = {
  headings: {
    stage: 'Schritt',
    rest: 'Übrige',
    restCalled: 'die Übrigen',
    gap: 'Abstand',
    verdict: 'Urteil',
    winsOfGap: 'Anteil am Abstand',
    wins: 'Abschl.',
  },
  verdicts: {
    real: 'gesichert',
    leaning: 'nicht gesichert',
    luck: 'vielleicht Zufall',
    unknown: 'unklar',
  },
  lines: {
    whole: { title: 'Effizienz', short: 'Alles' },
    gap: { title: 'Abstand in Abschlüssen', short: 'Abstand' },
    volume: (of) => ({ title: `Menge (${outcomeWord(of)})`, short: 'Menge' }),
    merged: (from, to) => ({
      title: `Von ${ofOutcome(from)} zu ${ofOutcome(to)}`,
      short: `→ ${outcomeWord(to)}`,
    }),
  },
  legend:
    'Anteil am Abstand: was jeder Schritt zum Unterschied in Abschlüssen beiträgt; die Teile ergeben zusammen den ganzen Abstand.',
  winsUnknown: () =>
    'Wer effektiv oder effizient ist, lässt sich nicht sagen: Abschlüsse sind nicht bekannt.',
  aheadInStages: (sides) => {
    const ahead = sides
      .filter(({ steps }) => steps.length > 0)
      .map(({ side, steps }) => `${called(side)} bei ${andList(steps.map(ratioWord))}`);
    return ahead.length === 0
      ? 'In keinem Schritt unterscheiden sich die beiden erkennbar.'
      : `Mehr, als Zufall erklären kann, ist voraus: ${ahead.join('; ')}.`;
  },
  winsUnclear: (a, b) =>
    `Wer mehr Abschlüsse hat, lässt der Export offen: bisher ${called(a)} ${decimal(a.wins)}${average(a)}, ${called(b)} ${decimal(b.wins)}${average(b)}.`,
  moreWins: (more, less) =>
    `Bisher mehr Abschlüsse, aber nicht mehr, als Zufall erklären kann: ${called(more)} ${decimal(more.wins)}${average(more)} gegen ${decimal(less.wins)}${average(less)}.`,
  equallyEffective: (wins, other) =>
    other.people === 1
      ? `Gleich effektiv: je ${winsOf(wins)}.`
      : `Gleich effektiv: ${winsOf(wins)}${average(other)}.`,
  moreEffective: (more, less) =>
    `${capital(called(more))} ist effektiver: ${winsOf(more.wins)}${average(more)} gegen ${decimal(less.wins)}${average(less)}.`,
  efficiencyUnknown: (sides, effort) =>
    `Wie effizient ${andList(sides.map(called))} ${sides.length > 1 ? 'sind' : 'ist'}, lässt sich nicht sagen: ${many(effort)} sind nicht erfasst.`,
  efficiencyUnclear: (sides, effort) =>
    `Wie effizient ${andList(sides.map(called))} ${sides.length > 1 ? 'sind' : 'ist'}, lässt der Export nicht erkennen: bei den ${ofMany(effort)} bleibt zu viel offen.`,
  equallyEfficient: (value, effort) =>
    `Bisher gleich effizient: ${percent(value)} ${ofEffort(effort)}.`,
  moreEfficient: (side, more, less, effort) =>
    `${capital(called(side))} ist effizienter: ${percent(more)} gegen ${percent(less)} ${ofEffort(effort)}.`,
  higherSoFar: (side, more, less, effort) =>
    `Die höhere Effizienz hat bisher ${called(side)}: ${percent(more)} gegen ${percent(less)} ${ofEffort(effort)}.`,
  unknown: () =>
    'Wer effizienter ist, lässt der Export nicht erkennen: Was er offenlässt, könnte das Bild umkehren.',
  withOpen: {
    real: 'Der Unterschied in der Effizienz ist gesichert, wie die offenen Antworten auch ausfallen.',
    leaning: 'Die Effizienz ist vielleicht verschieden, gesichert ist das nicht.',
    luck: 'Der Unterschied in der Effizienz kann Zufall sein.',
  },
  nobodyWonYet: () => 'Bisher gibt es keinen Abschluss, also nichts zu unterscheiden.',
  couldBeLuck: (luck, isSmall) =>
    `Bei ${isSmall ? 'so kleinen Zahlen' : 'einem so kleinen Abstand'} ${luckText(luck, false)}${neededText(luck)}.`,
  leaningMore: (luck) =>
    `Die Effizienz ist vielleicht verschieden, gesichert ist das nicht: ${luckText(luck, true)}, ${hasText(luck)}${neededText(luck)}.`,
  reallyMore: (luck) =>
    `Der Unterschied in der Effizienz ist gesichert: ${luckText(luck, true)}, ${hasText(luck)}.`,
  advantages: (sides, isAny) => {
    const advantages = sides
      .map(({ side, parts }) => {
        const words = parts.map(
          ({ part, wins, isProven }) =>
            `${partText(part)} (${winsOf(wins)}${isProven ? ', gesichert' : ''})`,
        );
        return `${called(side)} ${andList(words)}`;
      })
      .join('; ');
    return isAny
      ? `${capital(advantages)}.`
      : `Bisher, in keinem Schritt gesichert: ${advantages}.`;
  },
  adjusted,
  adjustedTurns: (gap) =>
    `${adjusted(gap)} Vorsicht: bei gleichem Mix nach ${dimensionName(gap.column)} ist es umgekehrt.`,
  adjustedIsMix: (gap) => `${adjusted(gap)} Vorsicht: Der Abstand kommt überwiegend vom Mix.`,
};

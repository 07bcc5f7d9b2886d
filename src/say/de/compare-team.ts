import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { Voice } from '../en/index.js';
import { groupNoun, groupNouns } from './groups.js';
import { andList, shortList } from './lists.js';
import { ratioWord } from './method.js';
import { percent } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { genitive, many, ofMany, perOne } from './things.js';

/** How they differ, by how sure that is; they are reps, or segments. */
const differing = (they: string, where: string): Readonly<Record<VerdictWithOpen, string>> => ({
  real: `${capital(they)} unterscheiden sich stärker, als Zufall erklären kann, bei: ${where}.`,
  leaning: `Vielleicht ein Unterschied, aber nicht gesichert, bei: ${where}.`,
  luck: `Kein Unterschied, den nicht auch Zufall erklären kann, bei: ${where}.`,
  none: `Zu wenig Daten oder gar kein Unterschied bei: ${where}.`,
  unknown: `Ob sich ${they} unterscheiden, lässt der Export offen bei: ${where}.`,
});

export const teamPhrases: Voice['compareTeam'] = {
  headings: {
    efficiency: 'Effizienz',
    strip: 'Bereich ┊ Team',
    toExpect: 'Zu erwarten',
    expect: 'Erwart.',
    rank: 'Rang',
    rawGap: 'Abstand',
    likeForLike: 'Bei gleichem Mix',
  },
  legend: (effort) =>
    `Effizienz: Abschlüsse je ${perOne(effort)}; effektiv: mehr Abschlüsse als die übrigen; beides nur, wo die Daten es hergeben. „Zu erwarten“: die Effizienz, mit der zu rechnen ist, bei wenigen Daten näher am Team; „Rang“: der Bereich, den die Daten zulassen.`,
  workOn: (by) => (by === 'rep' ? 'Woran zu arbeiten ist' : 'Wo jede Gruppe steht'),
  next: (rep, sentence) => `${rep}, außerdem: ${sentence}`,
  mix: (rep, sentence) => `${rep}: ${sentence}`,
  alike: (reps) => `Nicht von den übrigen zu unterscheiden: ${shortList(reps, 12)}.`,
  unadvised: (reps, by) =>
    `${by === 'rep' ? 'Nichts, woran zu arbeiten wäre' : 'Nichts zu gewinnen'}, soweit die Daten reichen: ${shortList(reps, 12)}.`,
  nobody: (by) => `Es gibt keine ${groupNouns(by)} zu vergleichen.`,
  winsUnknown: () => 'Wer effizient ist, lässt sich nicht sagen: Abschlüsse sind nicht bekannt.',
  efficiencyOpen: (effort) =>
    `Wer effizient ist, lässt der Export nicht erkennen: bei den Abschlüssen und den ${ofMany(effort)} bleibt zu viel offen.`,
  noEffort: (effort) =>
    `Wer effizient ist, lässt sich nicht sagen: ${many(effort)} sind nicht bekannt.`,
  nobodyWon: () => 'Bisher gibt es keinen Abschluss.',
  onlyRep: (rep, share, isAlone) =>
    `${rep}: Abschlüsse bei ${share}. ${isAlone ? 'Es gibt niemanden zum Vergleichen.' : 'Sonst hat niemand Zahlen zum Vergleichen.'}`,
  allAlike: (value, effort) =>
    `Alle sind bisher gleich effizient: ${percent(value)} der ${genitive(effort)}.`,
  measuredOn: (effort) =>
    `Wahrgenommene Termine sind nicht zu erkennen; Effizienz heißt hier Abschlüsse je ${perOne(effort)}.`,
  leftOut: (most, isEverywhere, by) => {
    const some = `${isEverywhere ? '' : 'bis zu '}${countOf(most, groupNoun(by), groupNouns(by))}`;
    return capital(`${some} mit zu wenig Daten außer Betracht.`);
  },
  stages: (verdict, steps, by) => differing(groupNouns(by), andList(steps.map(ratioWord)))[verdict],
};

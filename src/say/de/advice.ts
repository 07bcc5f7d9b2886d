/** What is said to a rep, wherever it is said: where the data put them, and what to work on. */
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import type { Voice } from '../en/index.js';
import { ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { countUpTo } from './plurals.js';
import { many, things } from './things.js';

type RepStanding = Parameters<Voice['advice']['rep']>[0];
type Stands = RepStanding['stands'];

/** What each step asks of a rep, as something to work on. */
const skills: Readonly<Record<PathStep, string>> = {
  qualification: 'Adressliste prüfen, Akquise fest einplanen, Gesprächseinstieg schärfen',
  booking: 'nach der Qualifizierung konsequent nach dem Termin fragen',
  appointment: 'mit wenigen Worten so viel Interesse wecken, dass der Termin stattfindet',
  proposal: 'aus dem Bedarf ein Angebot machen, das ins Budget des Kunden passt',
  closing: 'an Verhandlung und Überzeugungskraft arbeiten',
};

const certainty: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'der Unterschied ist gesichert',
  leaning: 'die Richtung ist erkennbar, aber nicht gesichert',
  luck: 'es kann leicht Zufall sein',
  none: 'für ein Urteil fehlen Daten',
  unknown: 'der Export lässt es offen',
};

/** What is said where result and result per effort are told; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: { above: 'effektiv und effizient', below: 'effektiv, aber aufwendig', alike: 'effektiv' },
  below: {
    above: 'effizient, aber zu wenig Menge',
    below: 'noch weder effektiv noch effizient',
    alike: 'weniger Abschlüsse als die übrigen',
  },
  alike: { above: 'effizient', below: 'aufwendig', alike: 'nicht zu unterscheiden' },
};

/** Where a rep stands, in a few words. */
const standing = ({ wins, efficiency }: Stands): string =>
  wins === null && efficiency === null
    ? 'nicht zu sagen'
    : labels[wins ?? 'alike'][efficiency ?? 'alike'];

const winsText = ({ wins, openWins }: Pick<RepStanding, 'wins' | 'openWins'>): string =>
  wins === null ? 'Abschlüsse nicht bekannt' : countUpTo(wins, openWins, 'Abschluss', 'Abschlüsse');

/** Nothing tells a rep from the others, neither wins nor wins per effort. */
const isAlike = ({ wins, efficiency }: Stands): boolean =>
  (wins ?? 'alike') === 'alike' && (efficiency ?? 'alike') === 'alike';

/** The rep with the wins. */
const record = (each: Omit<RepStanding, 'stands'>): string => `${each.rep}: ${winsText(each)}`;

/** The rep with the wins and, where the data tell anything or nothing else is said, the standing. */
function lead({ stands, ...each }: RepStanding, isAll: boolean): string {
  const whole = record(each);
  if (!isAlike(stands)) return `${whole}, ${standing(stands)}.`;
  if (!isAll) return `${whole}.`;
  return stands.wins === null && stands.efficiency === null
    ? `${whole}; der Vergleich mit den übrigen ist nicht möglich.`
    : `${whole}, von den übrigen nicht zu unterscheiden.`;
}

export const advicePhrases: Voice['advice'] = {
  standing,
  stage: ({ step, count, of, others, gain, gainIn, verdict }, by) => {
    const now =
      of === 0 ? 'noch keine Zahlen' : `${percent(count / of)} (${grouped(count)}/${grouped(of)})`;
    const toGain =
      gain < 0.05
        ? `Potenzial unter 0,1 ${many(gainIn)}`
        : `Potenzial etwa ${things(gain, gainIn)}`;
    // Only somebody can work on anything; of other groups the gap is told.
    const work = by === 'rep' ? `${skills[step]}; ` : '';
    return `${ratioWord(step)}: ${work}${now} gegen ${percent(others)} bei den übrigen, ${toGain}; ${certainty[verdict]}.`;
  },
  gainUnnamed: (gain, gainIn) =>
    `Potenzial etwa ${things(gain, gainIn)}, doch bei welchem Schritt, geben diese Zahlen nicht her.`,
  volume: (effort) => `Der Hebel ist die Menge: mehr ${many(effort)}.`,
  alone: (each) => `${record(each)}. Es gibt niemanden zum Vergleichen.`,
  noRecord: (each) => `${record(each)}. Noch gibt es keine Zahlen, aus denen zu lernen wäre.`,
  othersWithoutRecord: (each) => `${record(each)}. Die übrigen haben keine Zahlen zum Vergleichen.`,
  unclear: (each) => `${record(each)}. Was das im Vergleich heißt, lässt der Export offen.`,
  rep: (rep, advice) => `${lead(rep, advice === '')}${advice === '' ? '' : ` ${advice}`}`,
};

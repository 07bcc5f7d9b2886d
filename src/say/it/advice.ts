/** What is said to a rep, wherever it is said: where the data put them, and what to work on. */
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import type { Voice } from '../en/index.js';
import { ofTheOthers } from './groups.js';
import { ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { capital, countUpTo } from './plurals.js';
import { many, things, thingWords } from './things.js';

type RepStanding = Parameters<Voice['advice']['rep']>[0];
type Stands = RepStanding['stands'];
type Won = Pick<RepStanding, 'wins' | 'openWins'>;

/** What each step asks of a rep, behind `lavorare`. */
const skills: Readonly<Record<PathStep, string>> = {
  qualification:
    'sull’elenco dei sospetti, sul ritmo della prospezione e sulle prime parole del primo contatto',
  booking: 'sulla richiesta dell’appuntamento, appena il prospetto è qualificato',
  appointment: 'sull’interesse da suscitare in poche parole, perché il cliente si presenti',
  proposal: 'sul passaggio dal bisogno a una soluzione che stia nel budget del cliente',
  closing: 'su negoziazione e persuasione',
};

const certainty: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'la differenza è reale',
  leaning: 'la tendenza c’è, ma non è provata',
  luck: 'può benissimo essere un caso',
  none: 'i dati sono troppo scarsi per dirlo',
  unknown: 'l’esportazione non lo dice',
};

/** What is said where result and result per effort are told; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: {
    above: 'efficace ed efficiente',
    below: 'efficace ma poco efficiente',
    alike: 'efficace',
  },
  below: {
    above: 'efficiente ma con poco volume',
    below: 'per ora né efficace né efficiente',
    alike: 'meno clienti degli altri',
  },
  alike: { above: 'efficiente', below: 'poco efficiente', alike: 'non si distingue' },
};

/** Where a rep stands, in a few words that fit whoever it is. */
const standing = ({ wins, efficiency }: Stands): string =>
  wins === null && efficiency === null
    ? 'non si può dire'
    : labels[wins ?? 'alike'][efficiency ?? 'alike'];

/** `5 clienti acquisiti`, `da 5 a 8 clienti acquisiti`. */
export const winsText = ({ wins, openWins }: Won): string =>
  wins === null ? 'clienti acquisiti non noti' : countUpTo(wins, openWins, thingWords.wins);

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
  const { wins, efficiency } = stands;
  return wins === null && efficiency === null
    ? `${whole}; la posizione rispetto agli altri non si può dire.`
    : `${whole}, ${standing(stands)} dagli altri.`;
}

export const advicePhrases = {
  standing,
  stage: ({ step, count, of, others, gain, gainIn, verdict }, by) => {
    const now =
      of === 0 ? 'ancora nessun dato' : `${percent(count / of)} (${grouped(count)}/${grouped(of)})`;
    const toGain = gain < 0.05 ? `meno di 0,1 ${many(gainIn)}` : `circa ${things(gain, gainIn)}`;
    // Only somebody can work on anything; of other groups the gap is told.
    const work = by === 'rep' ? `lavorare ${skills[step]}; ` : '';
    return `${capital(ratioWord(step))}: ${work}${now} contro ${percent(others)} ${ofTheOthers(by)}, ${toGain} da guadagnare; ${certainty[verdict]}.`;
  },
  gainUnnamed: (gain, gainIn) =>
    `Circa ${things(gain, gainIn)} da guadagnare, ma da questi conteggi non si vede in quale fase.`,
  volume: (effort) => `La leva è il volume: più ${many(effort)}.`,
  alone: (each) => `${record(each)}. Non c’è nessuno con cui fare un confronto.`,
  noRecord: (each) => `${record(each)}. Non c’è ancora uno storico da cui imparare.`,
  othersWithoutRecord: (each) =>
    `${record(each)}. Gli altri non hanno uno storico con cui fare un confronto.`,
  unclear: (each) =>
    `${record(each)}. La posizione rispetto agli altri l’esportazione non la dice.`,
  rep: (rep, advice) => `${lead(rep, advice === '')}${advice === '' ? '' : ` ${advice}`}`,
} satisfies Voice['advice'];

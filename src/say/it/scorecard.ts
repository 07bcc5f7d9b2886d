/** What is said of a scorecard. */
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import type { Voice } from '../en/index.js';
import { winsText } from './advice.js';
import { andList } from './lists.js';
import { grouped, decimal, percent } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { things } from './things.js';

type Scorecard = Voice['scorecard'];
type Done = Parameters<Scorecard['alone']>[1];
type Quadrant = Parameters<Scorecard['opposites']>[0][number][0];
type WorkStands = Parameters<Scorecard['standing']>[0];

/** Where a rep stands on what is done and what comes of it, in words that fit whoever it is. */
const quadrants: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'molta attività, molti risultati',
  'busy-weak': 'molta attività, pochi risultati',
  'quiet-strong': 'poca attività, molti risultati',
  'quiet-weak': 'poca attività, pochi risultati',
};

/** What to say to whom: the busy without results and the quiet with results need opposite advice. */
const advice: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'Continuare così, e mostrare agli altri come si fa.',
  'busy-weak': 'Fare di più non servirà: guardare a chi ci si rivolge e che cosa si dice.',
  'quiet-strong': 'Quel che si fa funziona: farne di più dovrebbe rendere di più.',
  'quiet-weak': 'Prima viene l’attività: finché è poca, il resto si giudica male.',
};

/** Where a rep stands, in a few words; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: {
    above: quadrants['busy-strong'],
    below: quadrants['busy-weak'],
    alike: 'molta attività',
  },
  below: {
    above: quadrants['quiet-strong'],
    below: quadrants['quiet-weak'],
    alike: 'poca attività',
  },
  alike: { above: 'molti risultati', below: 'pochi risultati', alike: 'non si distingue' },
};

const standing = ({ activity, wins }: WorkStands): string =>
  labels[activity ?? 'alike'][wins ?? 'alike'];

/** How sure it is that a rep gets more, or less, out of an activity than the others. */
const howSure: Readonly<Record<VerdictWithOpen, string>> = {
  real: ' La differenza di clienti acquisiti per attività è reale.',
  leaning: '',
  luck: '',
  none: '',
  unknown:
    ' Se i clienti acquisiti per attività siano davvero diversi, l’esportazione non lo dice.',
};

/** Whether that reps differ in wins per activity may be luck. */
const differing: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'Tra i venditori i clienti acquisiti per attività differiscono più di quanto spieghi il caso.',
  leaning: 'Tra i venditori i clienti acquisiti per attività sembrano diversi, ma non è provato.',
  luck: 'Tra i venditori i clienti acquisiti per attività non differiscono più di quanto spieghi il caso.',
  none: 'I dati sono troppo scarsi per dire se i venditori differiscano in clienti acquisiti per attività.',
  unknown:
    'Se i venditori differiscano in clienti acquisiti per attività, l’esportazione non lo dice.',
};

const doneText = (rep: string, done: Done): string =>
  `${rep}: ${things(done.activities, 'activities')}, ${winsText(done)}`;

function yieldsText({
  winsPer100Activities,
  meetingsPerWin,
  callsPerMeeting,
}: Parameters<Scorecard['team']>[3]): string {
  const each = [
    winsPer100Activities === null
      ? ''
      : `${countOf(winsPer100Activities, 'cliente', 'clienti')} ogni 100 attività`,
    meetingsPerWin === null ? '' : `${things(meetingsPerWin, 'meetings')} per cliente`,
    callsPerMeeting === null ? '' : `${things(callsPerMeeting, 'calls')} per incontro`,
  ].filter((text) => text !== '');
  return each.length === 0 ? '' : `: ${andList(each)}`;
}

export const scorecardPhrases = {
  titles: {
    activity: (workingDays) =>
      workingDays === null
        ? 'Attività'
        : `Attività in ${countOf(workingDays, 'giorno lavorativo', 'giorni lavorativi')}`,
    daily: 'Attività per giorno lavorativo',
    performance: 'Risultati',
    customers: 'Clienti e tempi',
    together: 'Attività e risultati',
  },
  headings: {
    all: 'Tutte',
    daily: { title: 'Al giorno', short: '/gg' },
    winsPer100: { title: 'Clienti ogni 100 attività', short: 'Cl./100' },
    meetingsPerWin: { title: 'Incontri per cliente', short: 'Inc./cl.' },
    callsPerMeeting: { title: 'Chiamate per incontro', short: 'Ch./inc.' },
    conversion: { title: 'Conversione', short: 'Conv.' },
    revenue: { title: 'Fatturato', short: 'Fatt.' },
    averageDeal: { title: 'Valore medio', short: 'Medio' },
    margin: { title: 'Margine difeso', short: 'Margine' },
    csat: (scale) => {
      const on = scale === null ? '' : scale === 'percent' ? ' (%)' : ` (${scale})`;
      return { title: `CSAT${on}`, short: `CSAT${on.replace(' ', '\n')}` };
    },
    satisfied: { title: 'Soddisfatti', short: 'Sodd.' },
    repeat: { title: 'Ricomprano', short: 'Ricomp.' },
    followedUp: { title: 'Ricontattati', short: 'Ricont.' },
    halfWon: 'Metà acquisiti\nin giorni',
    nineInTenWon: '9 su 10\nin giorni',
  },
  marginOf: (share, currency) =>
    `${percent(share)} ${currency === null ? 'del resto' : `in ${currency}`}`,
  legends: {
    standing: () =>
      'Molta o poca attività, molti o pochi risultati: più o meno attività e clienti acquisiti degli altri, solo se i dati lo provano.',
    followedUp: (days) =>
      `Ricontattati: clienti acquisiti che qualcuno ha chiamato, incontrato o raggiunto con un’e-mail, un messaggio o un ricontatto entro ${grouped(days)} giorni dall’acquisizione.`,
  },
  told: 'Che cosa dire e a chi',
  standing,
  doneUnknown: (rep) => `${rep}: l’attività svolta non è nota.`,
  nobodys: (rep, done) =>
    `${doneText(rep, done)}. Non sono di nessun venditore e non entrano nei confronti.`,
  alone: (rep, done) => `${doneText(rep, done)}. Non c’è nessuno con cui fare un confronto.`,
  notPlaced: (rep, done) =>
    `${doneText(rep, done)}. La posizione rispetto agli altri non si può dire.`,
  placed: (rep, done, medians, { stands, quadrant }, advised, verdict) => {
    const words = advised === '' && quadrant !== null ? advice[quadrant] : advised;
    const isAlike =
      (stands.activity ?? 'alike') === 'alike' && (stands.wins ?? 'alike') === 'alike';
    const label = `${standing(stands)}${isAlike ? ' per attività né per clienti' : ''}`;
    return `${rep}: ${label}; ${things(done.activities, 'activities')}, ${winsText(done)} (mediane ${decimal(medians.activities)} e ${decimal(medians.wins)}).${words === '' ? '' : ` ${words}`}${howSure[verdict]}`;
  },
  nothingKnown: () => 'Non sono noti né l’attività né i clienti acquisiti.',
  activityUnknown: (done) => `${capital(winsText(done))}; l’attività non è nota.`,
  team: (done, daily, isIdle, yields) => {
    const pace = daily === null ? '' : ` (${decimal(daily)} per giorno lavorativo)`;
    const when = isIdle ? ' in nessun giorno lavorativo' : '';
    return `${things(done.activities, 'activities')}${pace}${when}, ${winsText(done)}${yieldsText(yields)}.`;
  },
  opposites: (groups) =>
    `${capital(groups.map(([quadrant, names]) => `${quadrants[quadrant]}: ${andList(names)}`).join('; '))}.`,
  noOpposites: () =>
    'Nessuno ha molta attività e pochi risultati, nessuno poca attività e molti risultati.',
  allAlike: () => 'Nessun venditore si distingue dagli altri, né per attività né per clienti.',
  differing: (verdict) => differing[verdict],
} satisfies Scorecard;

import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { Voice } from '../en/index.js';
import { groupNoun, theGroups } from './groups.js';
import { everyOne } from './headline.js';
import { andList, shortList } from './lists.js';
import { inTheStep } from './method.js';
import { percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';
import { ofMany, onMany, thingWords } from './things.js';

/** How they differ, by how sure that is; they are reps, or segments. */
const differing = (they: string): Readonly<Record<VerdictWithOpen, string>> => ({
  real: `Tra ${they} c’è una differenza che il caso non spiega`,
  leaning: 'Può esserci una differenza, non provata,',
  luck: 'Nessuna differenza che il caso non possa spiegare',
  none: 'Dati troppo scarsi, o nessuna differenza,',
  unknown: `L’esportazione non dice se tra ${they} c’è una differenza`,
});

export const teamPhrases = {
  headings: {
    efficiency: 'Efficienza',
    strip: 'Interv. ┊ squadra',
    toExpect: 'Attesa',
    expect: 'Attesa',
    rank: 'Posto',
    rawGap: 'Scarto grezzo',
    likeForLike: 'A parità',
  },
  legend: (effort) =>
    `Efficienza: clienti acquisiti per ${thingWords[effort][0]}; efficace: più clienti acquisiti degli altri; lo si dice solo se i dati lo provano. «Attesa»: l’efficienza su cui contare, gli storici brevi avvicinati alla squadra; «Posto»: i posti in classifica compatibili con i dati.`,
  workOn: (by) => (by === 'rep' ? 'Su che cosa lavorare' : 'La posizione di ciascuno'),
  next: (rep, sentence) => `${rep}, poi: ${sentence}`,
  mix: (rep, sentence) => `${rep}: ${sentence}`,
  alike: (reps) => `I dati non distinguono dagli altri: ${shortList(reps, 12)}.`,
  unadvised: (reps, by) =>
    `Nulla ${by === 'rep' ? 'su cui lavorare' : 'da guadagnare'}, stando ai dati: ${shortList(reps, 12)}.`,
  nobody: (by) => `Non ci sono ${groupNoun(by).many} da confrontare.`,
  winsUnknown: () => 'Chi sia efficiente non si può dire: i clienti acquisiti non sono noti.',
  efficiencyOpen: (effort) =>
    `Chi sia efficiente l’esportazione non lo dice: dei clienti acquisiti e ${ofMany(effort)} lascia troppo in sospeso.`,
  noEffort: (effort) =>
    `Chi sia efficiente non si può dire: nei dati non c’è traccia ${ofMany(effort)}.`,
  nobodyWon: () => 'Nessun cliente acquisito finora.',
  onlyRep: (rep, share, isAlone) =>
    `${rep}: ${share}. ${isAlone ? 'Non c’è nessuno con cui fare un confronto.' : 'Nessun altro ha uno storico con cui fare un confronto.'}`,
  allAlike: (value, effort) =>
    `${everyOne('rep')} con la stessa efficienza finora: ${percent(value)} ${ofMany(effort)}.`,
  measuredOn: (effort) =>
    `Gli appuntamenti onorati non si ricavano dai dati: l’efficienza conta i clienti acquisiti ${onMany(effort)}.`,
  leftOut: (most, isEverywhere, by) => {
    const { one, many: several } = groupNoun(by);
    const some = `${isEverywhere ? '' : 'fino a '}${countOf(most, one, several)}`;
    return capital(
      `${some} ${agreeing(most, 'ha dati troppo scarsi e resta', 'hanno dati troppo scarsi e restano')} fuori dal confronto.`,
    );
  },
  stages: (verdict, steps, by) =>
    `${differing(theGroups(by))[verdict]} ${andList(steps.map(inTheStep))}.`,
} satisfies Voice['compareTeam'];

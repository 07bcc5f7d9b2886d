import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** What is said of plans. */
export const planErrors: Voice['errors']['plan'] = {
  noGoal: () => ({
    message: 'Nichts zu planen: Es ist kein Ziel genannt.',
    hint: 'Nennen Sie eines mit --wins oder --revenue.',
  }),
  goalTooLarge: (wins, most) => ({
    message: `${grouped(wins)} Abschlüsse sind nicht zu planen: Die Grenze ist ${grouped(most)}.`,
    hint: 'Nennen Sie ein kleineres Ziel.',
  }),
  twoGoals: () => ({
    message: '--wins und --revenue sind nicht zugleich zu planen.',
    hint: 'Nennen Sie ein Ziel.',
  }),
  manyPlanned: () => ({
    message:
      'Von mehreren Meilensteinen zugleich aus ist nicht zu planen: Sie sind Alternativen, keine Summe.',
    hint: 'Geben Sie eines an: --targets, --qualified, --booked, --held oder --proposals.',
  }),
  noMoneyPerWin: () => ({
    message:
      'Das Ziel lässt sich nicht in Abschlüsse umrechnen: Was ein Abschluss wert ist, ist nicht bekannt oder steht in mehreren Währungen.',
    hint: 'Nennen Sie das Ziel mit --wins, oder liefern Sie die Beträge (eine Umsatzspalte).',
  }),
  headsTooMany: (count) => ({
    message: `${grouped(count)} Verkäufer sind hier nicht möglich.`,
    hint: 'Compare nimmt ein --rep (gegen das übrige Team) oder zwei; plan nimmt eines.',
  }),
  sameRepTwice: (rep) => ({
    message: `${quoted(rep)} lässt sich nicht mit sich selbst vergleichen.`,
    hint: 'Nennen Sie einen zweiten Namen, oder nur einen für den Vergleich mit dem übrigen Team.',
  }),
  adjustNeedsCounts: () => ({
    message: '--adjust geht nicht mit --effort activities: Aktivitäten haben keine solche Spalte.',
    hint: 'Verwenden Sie --effort held, proposals, booked oder targets.',
  }),
};

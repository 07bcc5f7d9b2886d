import type { LeadsWarning } from '../../../warnings/leads.js';
import type { Wording } from '../../../warnings/wording.js';
import { renamedSources } from '../../lead-kinds.js';
import { leadsPhrases } from '../leads.js';
import { andList, listed, quoted, shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { anyPast } from '../systems.js';
import { agreeing, countOf, prospects } from '../plurals.js';

const openProspects = (count: number): string =>
  countOf(count, 'offenen Interessenten', 'offenen Interessenten');

/** What a reader is told of leads. */
export const leadsNotes: Wording<LeadsWarning> = {
  'standing-untold': ({ count }) =>
    `Bei ${prospects(count)} ist unklar, ob noch offen; ${agreeing(count, 'er fehlt', 'sie fehlen')} in der Liste: Exportieren Sie den Status jeder Verkaufschance.`,
  'deals-by-name': () =>
    'Verkaufschancen sind nur am Namen zu erkennen, weil nicht beide Exporte IDs haben: eine umbenannte fehlt und kommt neu dazu.',
  'deals-unrelated': ({ key, samples }) =>
    `Die Exporte haben keine Verkaufschance gemeinsam, alle kamen also dazu oder fehlen: ${key === 'id' ? 'die IDs' : 'die Namen'} sehen aus wie ${andList(samples.map(quoted))}. Stammen sie aus derselben Pipeline, exportieren Sie ${key === 'id' ? 'dieselben IDs' : 'dieselben Namen'} aus beiden.`,
  'open-untold': ({ before, after }) =>
    `Bei ${countOf(before, 'Verkaufschance', 'Verkaufschancen')} des ersten Exports und ${grouped(after)} des zweiten ist unklar, ob sie offen sind: Sie zählen nicht als offen und laufen unter „Unklar“. Exportieren Sie den Status jeder Verkaufschance.`,
  'stage-age-untold': ({ count }) =>
    `Bei ${openProspects(count)} sind die Tage in der Phase nicht bekannt, oder zu wenige gewonnene zeigen, wie lange es dauert; ob ${agreeing(count, 'er festhängt', 'sie festhängen')}, lässt sich nicht sagen: Exportieren Sie ${anyPast}.`,
  'first-contact-unknown': ({ activities }) =>
    `Die Zeit bis zum ersten Kontakt fehlt: ${activities ? 'keine Spalte sagt, wann ein Interessent aufgenommen wurde' : 'es gibt keine Aktivitäten'}.`,
  'temperature-from-decision': ({ count }) =>
    `Die Temperatur folgt bei ${openProspects(count)} aus dem Tag der Entscheidung, Stand --as-of; Gewonnene und Verlorene haben entschieden und stehen für sich.`,
  'sources-merged': ({ merged }) => {
    const renamed = renamedSources(leadsPhrases.kinds, merged);
    return renamed.length === 0
      ? `Am Namen ${agreeing(merged.length, 'erkannte Quelle', 'erkannte Quellen')}: ${listed(merged.map(({ spelling }) => spelling))}.`
      : `${countOf(renamed.length, 'Schreibweise einer Quelle steht', 'Schreibweisen einer Quelle stehen')} unter anderem Namen: ${shortList(
          renamed.map(({ spelling, as }) => `${quoted(spelling)} unter ${quoted(as)}`),
          5,
        )}.`;
  },
};

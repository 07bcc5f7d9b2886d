import type { MatchingWarning } from '../../../warnings/matching.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

const unmatched = (count: number, all: string): string =>
  `${grouped(count)} su ${all} ${agreeing(count, 'si riferisce', 'si riferiscono')} a un prospetto che non è nel file dei prospetti, e non ${agreeing(count, 'conta', 'contano')}.`;

/** What a reader is told of who is who, and what belongs to whom. */
export const matchingNotes: Wording<MatchingWarning> = {
  'activities-unmatched': ({ count, of }) => unmatched(count, countOf(of, 'attività', 'attività')),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'cambio di fase', 'cambi di fase')),
  'names-ambiguous': ({ count, names }) =>
    `${countOf(count, 'riga indica', 'righe indicano')} un prospetto con un nome che hanno in più d’uno, e non ${agreeing(count, 'conta', 'contano')}: ${listed(names, 5)}.`,
  'id-conflicts': ({ count, fields, isBetweenFiles }) => {
    const each = fields.map(
      ({ field, prospects, ids }) =>
        `${field} in ${grouped(prospects)}${ids.length === 0 ? '' : ` (${listed(ids, 5)})`}`,
    );
    const between = isBetweenFiles
      ? ' dentro un file; tra file diversi quella delle trattative, poi quella modificata per ultima, poi il valore più alto'
      : '';
    return `${countOf(count, 'prospetto compare', 'prospetti compaiono')} due volte con contenuto diverso: ${each.join(', ')}; vale l’ultima riga${between}.`;
  },
  'activity-id-conflicts': ({ count }) =>
    `${countOf(count, 'attività ha', 'attività hanno')} lo stesso id di un’altra con contenuto diverso; tenute tutte.`,
  'alike-activities': ({ count }) =>
    `${countOf(count, 'attività', 'attività')} senza id ${agreeing(count, 'dice', 'dicono')} le stesse cose di un’altra; ${agreeing(count, 'tenuta', 'tenute')}, perché le chiamate possono essere davvero due.`,
  'no-ids': ({ count }) =>
    `I prospetti non hanno id: ${agreeing(count, 'l’unica riga vale', `ognuna delle ${grouped(count)} righe vale`)} come prospetto a sé.`,
  'merged-names': ({ count }) =>
    `${countOf(count, 'grafia', 'grafie')} di un nome ${agreeing(count, 'attribuita', 'attribuite')} allo stesso venditore di un’altra grafia.`,
  'several-owners': ({ count, sample }) =>
    `${countOf(count, 'cella elenca', 'celle elencano')} più titolari, per esempio «${sample}»; conta il primo.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${agreeing(logins.length, 'indica', 'indicano')} due utenti del CRM, e quindi nessuno dei due.`,
  'owner-from-activities': () =>
    'Nessuna colonna riporta il titolare dei prospetti: ne fa le veci il venditore della prima attività.',
  'no-reps': ({ proposed = [] }) =>
    [
      'Nessuna colonna riporta i venditori: tutto risulta (non assegnati)',
      ...proposed.map((one) => one.evidence),
    ].join('; ') + '.',
};

const joinOr = (proposal: string | null, other: string): string =>
  proposal === null ? other : `--join ${proposal}`;

/** What would mend it. */
export const matchingMends = {
  'activities-unmatched': ({ proposal }) =>
    joinOr(proposal, 'indicare la colonna dei loro prospetti (activities.prospect)'),
  'changes-unmatched': ({ proposal }) =>
    joinOr(proposal, 'indicare la colonna dei loro prospetti (history.prospect)'),
  'names-ambiguous': () =>
    'indicare la colonna che ha gli id (activities.prospect), o distinguere i nomi',
  'no-ids': () => 'indicare la colonna degli id (prospects.id)',
  'logins-shared': ({ logins }) =>
    `scrivere in spanco.config.json, sotto reps, chi è ${JSON.stringify(logins[0]!)}`,
  'owner-from-activities': () => 'indicare la colonna dei titolari (prospects.rep)',
  'no-reps': ({ proposed: [first] = [] }) =>
    first?.argument ?? 'indicare la colonna dei venditori (prospects.rep)',
} satisfies Mends<MatchingWarning>;

import type { MatchingWarning } from '../../../warnings/matching.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed, quoted } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';

const unmatched = (count: number, all: string): string =>
  `${grouped(count)} sur ${all} ${agreeing(count, 'nomme', 'nomment')} un prospect absent du fichier des prospects, et ne ${agreeing(count, 'compte', 'comptent')} pas.`;

/** What a reader is told of who is who, and what belongs to whom. */
export const matchingNotes: Wording<MatchingWarning> = {
  'activities-unmatched': ({ count, of }) => unmatched(count, countOf(of, 'activité')),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'changement d’étape', 'changements d’étape')),
  'names-ambiguous': ({ count, names }) =>
    `${countOf(count, 'ligne')} ${agreeing(count, 'nomme', 'nomment')} un prospect par un nom que plusieurs portent, et ne ${agreeing(count, 'compte', 'comptent')} pas : ${listed(names, 5)}.`,
  'id-conflicts': ({ count, fields, isBetweenFiles }) => {
    const each = fields.map(
      ({ field, prospects, ids }) =>
        `${field} pour ${grouped(prospects)}${ids.length === 0 ? '' : ` (${listed(ids, 5)})`}`,
    );
    const between = isBetweenFiles
      ? ' d’un fichier, et entre fichiers celle des affaires, puis la dernière modifiée, puis la plus grande valeur'
      : '';
    return `${countOf(count, 'prospect')} en double avec des contenus différents : ${each.join(', ')} ; c’est la dernière ligne qui vaut${between}.`;
  },
  'activity-id-conflicts': ({ count }) =>
    `${countOf(count, 'activité')} ${agreeing(count, 'partage', 'partagent')} un identifiant avec une autre de contenu différent ; toutes sont gardées.`,
  'alike-activities': ({ count }) =>
    `${countOf(count, 'activité')} sans identifiant ${agreeing(count, 'dit', 'disent')} la même chose qu’une autre ; toutes sont gardées, il peut s’agir de deux vrais appels.`,
  'no-ids': ({ count }) =>
    `Les prospects n’ont pas d’identifiant : ${agreeing(count, 'la ligne est prise', `chacune des ${grouped(count)} lignes est prise`)} pour un prospect à part.`,
  'merged-names': ({ count }) =>
    `${countOf(count, 'orthographe')} d’un nom ${agreeing(count, 'rattachée', 'rattachées')} au même commercial qu’une autre.`,
  'several-owners': ({ count, sample }) =>
    `${countOf(count, 'cellule')} ${agreeing(count, 'cite', 'citent')} plusieurs propriétaires, par exemple ${quoted(sample)} ; le premier compte.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${agreeing(logins.length, 'désigne', 'désignent')} deux utilisateurs du CRM, donc aucun des deux.`,
  'owner-from-activities': () =>
    'Aucune colonne ne nomme le propriétaire d’un prospect : le commercial de sa première activité en tient lieu.',
  'no-reps': ({ proposed = [] }) =>
    [
      'Aucune colonne ne nomme un commercial : tout est (non attribué)',
      ...proposed.map((one) => one.evidence),
    ].join(' ; ') + '.',
};

const joinOr = (proposal: string | null, other: string): string =>
  proposal === null ? other : `--join ${proposal}`;

/** What would mend it. */
export const matchingMends = {
  'activities-unmatched': ({ proposal }) =>
    joinOr(proposal, 'nommez la colonne de leurs prospects (activities.prospect)'),
  'changes-unmatched': ({ proposal }) =>
    joinOr(proposal, 'nommez la colonne de leurs prospects (history.prospect)'),
  'names-ambiguous': () =>
    'nommez la colonne qui a les identifiants (activities.prospect), ou distinguez les noms',
  'no-ids': () => 'nommez la colonne des identifiants (prospects.id)',
  'logins-shared': ({ logins }) =>
    `dites dans spanco.config.json, sous reps, qui est ${JSON.stringify(logins[0]!)}`,
  'owner-from-activities': () => 'nommez la colonne des propriétaires (prospects.rep)',
  'no-reps': ({ proposed: [first] = [] }) =>
    first?.argument ?? 'nommez la colonne des commerciaux (prospects.rep)',
} satisfies Mends<MatchingWarning>;

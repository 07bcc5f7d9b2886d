import type { Voice } from '../../en/index.js';

/** What each command answers, by its name; as a sentence it begins its help. */
export const commandHelp = {
  report: 'l’entonnoir par commercial : quatre ratios, leur fiabilité, ce qui a été laissé de côté',
  compare: 'les commerciaux côte à côte : qui, où est l’écart, s’il est réel, quoi travailler',
  page: 'une page à transmettre : la réponse, les graphiques, que dire à qui, en un fichier HTML',
  plan: 'l’équation à l’envers : combien de suspects, de rendez-vous, de propositions pour tant de ventes',
  scorecard:
    'ce que font les commerciaux et ce qu’il en sort : activité, performance, et à qui quel conseil',
  leads:
    'les pistes par source, température et qualification ; délai du premier contact ; qui reconquérir',
  deals: 'les prospects derrière un chiffre : qui est bloqué, qui est perdu où, qui est en cours',
  diff: 'deux exports, ou deux rapports en JSON : ce qui est entré, a avancé, est gagné, perdu, réattribué ou disparu',
  trend:
    'période par période : ce qui a changé, avec quelle certitude, les délais, les cohortes trop jeunes',
  service:
    'les demandes par agent : CSAT, résolution, premier contact, temps de traitement ; les ventes à côté',
  check: 'le compte des lignes : cet export est-il mesurable ?',
  explain: 'un prospect : ce qui a compté, de quelle ligne, et ce qui n’a pas compté et pourquoi',
  init: 'un premier spanco.config.json, commenté d’après ce qui a été vu : ensuite report se passe d’options',
  schema: 'le schéma JSON d’un résultat ou de la configuration',
  sql: 'la requête par laquelle une base de données groupe les prospects identiques, pour report, compare et plan',
  completion:
    'le script qui complète commandes, options, commerciaux et colonnes dans bash, zsh ou fish',
} satisfies Voice['help']['commands'];

import { examples } from './examples.js';
import { quoted } from './lists.js';
import type { Voice } from '../en/index.js';

/** What a reader of the exports of each system should know, in a sentence or two. */
export const systemNotes = {
  hubspot:
    'Un export d’affaires ne contient pas d’activités : les appels et les rendez-vous ont leurs propres exports, reliés par l’identifiant de l’affaire. Le jour d’entrée dans une étape est écrasé quand l’affaire y entre à nouveau.',
  pipedrive:
    'Les activités nomment leur affaire et ne portent d’identifiant que si l’export en a reçu un. « Done » dit qu’une activité est rayée de la liste, pas qu’un rendez-vous a été honoré. Une affaire perdue garde son étape.',
  salesforce:
    'Aucun champ standard ne dit si un rendez-vous a été honoré ; certaines organisations ajoutent le leur, par exemple no_show__c. Le statut d’une tâche, « Completed », n’est qu’une case cochée.',
  zoho: 'Les identifiants ont 19 chiffres, que les tableurs abîment. Les modules écrivent les dates de deux façons. Aucun champ d’un rendez-vous ne dit s’il a été honoré.',
  suitecrm:
    'Les rendez-vous et les appels sont « Planned », « Held » ou « Not Held ». Les opportunités ont deux montants : l’un dans leur devise, l’autre converti. Dates et décimales suivent les préférences de qui a exporté.',
  dynamics:
    'Les activités nomment la fiche concernée et n’en portent pas l’identifiant. « Opportunity Close » et « Quote Close » sont écrits par le système à la clôture d’une affaire et ne comptent pour l’action de personne.',
  odoo: 'Une opportunité perdue est archivée (sa colonne « Active » dit non) : elle n’est dans l’export que si les fiches archivées ont été demandées. Les activités disparaissent une fois faites, il n’y en a donc pas de fichier.',
  freshsales:
    'Le propriétaire est une adresse e-mail : un fichier des utilisateurs donne les noms. Les affaires sont exportées sans leurs activités.',
  erpnext:
    'Le statut d’une opportunité est « Converted » une fois son devis commandé ; celui d’une piste, une fois devenue client ou opportunité. L’étape de vente et le statut sont séparés.',
  monday:
    'Chaque tableau peut avoir ses propres colonnes et étapes ; celles-ci sont celles du modèle. Les lignes aux noms de groupes ne sont pas des affaires.',
  bitrix24:
    'L’interface de programmation écrit les étapes en codes, derrière C et un numéro pour les autres pipelines (C2:WON). S et F disent qu’une affaire est gagnée ou perdue, P qu’elle continue.',
  close:
    'Une opportunité a un statut et, à côté, un type de statut : active, won ou lost. Ce qu’un script écrit comme value est en centimes ; value_formatted donne la somme avec sa devise.',
  vtiger:
    'Une opportunité s’appelait « potential » dans les versions antérieures. Les événements sont « held », « not held » ou « planned », comme dans SuiteCRM.',
  freshdesk:
    'Chaque ligne est un ticket ; ce qu’un client a répondu à une enquête se trouve dans les résultats de celle-ci.',
  zendesk:
    'Chaque ligne est un ticket. Ce qui est résolu se clôture de lui-même après quelques jours.',
  jira: 'Chaque ligne est un ticket, d’un processus que chaque projet peut définir. Les colonnes de listes reviennent une fois par valeur.',
} satisfies Voice['systemNotes'];

/** What systems export of the stages that a deal has been in, as they call that; those that have such a thing. */
export const pastNames = {
  hubspot: 'les colonnes « Date entered … » de chaque étape',
  salesforce: 'le rapport « Opportunity History », pour --history',
  zoho: 'la liste associée « Stage History », pour --history',
};

/** The same of any system. */
export const anyPast = `l’historique des étapes, ou une colonne de date par étape (${quoted(examples.days.proposals)}, ${quoted(examples.days.wins)})`;

/** The system alone: what its tables are of is said beside it. */
export const systemTable: Voice['systemTable'] = (system) => system;

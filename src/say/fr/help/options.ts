import type { Voice } from '../../en/index.js';

/** How many of a milestone are planned. */
const planned = (milestone: string) =>
  `quelle est la chance d’atteindre l’objectif avec tant ${milestone} au programme`;

/** What each option does, by its name. */
export const optionHelp = {
  // What is read, and how it is to be understood.
  prospects:
    'export des prospects (affaires, pistes) : CSV, JSON ou classeur (.xlsx, .ods ; book.xlsx#Feuille pour une feuille), aussi en .gz, "-" pour l’entrée standard ; répétable',
  activities: 'export des activités (appels, rendez-vous, propositions) ; répétable',
  history: 'export des changements d’étape (de, à, quand) ; répétable',
  reps: 'utilisateurs du CRM : les noms derrière les identifiants, logins et adresses e-mail des propriétaires ; leur équipe, leur fonction et leur responsable pour --by ; répétable',
  counts:
    'des comptages au lieu d’un export : une ligne par commercial, des colonnes nommées comme les jalons, revenue et goal au choix ; "-" pour l’entrée standard',
  config:
    'configuration : sources, colonnes, mots, étapes, autres noms des commerciaux (par défaut : spanco.config.json, s’il existe)',
  crm: ({ systems }) =>
    `le système d’où viennent les fichiers : ${systems.join(', ')} ; none pour n’en reconnaître aucun (par défaut : reconnu aux colonnes)`,
  join: 'par quoi activités et changements d’étape nomment leur prospect : id, name ou email (par défaut : id, ou l’usage connu du système)',
  column: 'quelle colonne est quel champ, par exemple activities.type="Kind of touch" ; répétable',
  delimiter: 'séparateur des fichiers CSV : , ; | ou tab (par défaut : reconnu)',
  encoding:
    'encodage des fichiers, par exemple utf-8, utf-16le, windows-1252 ou iso-8859-1 (par défaut : reconnu)',
  dateFormat:
    'ordre des dates qui ne commencent pas par l’année : dmy ou mdy ; ymd pour les années à deux chiffres (par défaut : reconnu)',
  decimal: 'signe décimal des montants : comma ou point (par défaut : reconnu)',
  tz: 'fuseau horaire des jours, par exemple Europe/Paris (par défaut : UTC)',
  // What is counted of it.
  rep: 'ce commercial : seulement ses lignes (report, scorecard, trend, leads, service), un face au reste ou deux face à face (compare), son historique (plan) ; un prénom suffit s’il ne désigne qu’une personne ; répétable',
  where:
    'seulement les prospects qui remplissent la condition : "segment=Alimentaire", ou != (différent), ~ (contient), <, <=, >, >= (nombres, jours) ; plusieurs "=" d’un même champ sont des alternatives, le reste doit être vrai ensemble ; répétable',
  since: 'premier jour de la période, par exemple 2026-01-01',
  until: 'dernier jour de la période, inclus',
  period: ({ periodWords }) =>
    `au lieu de --since et --until : ${periodWords.join(', ')} (à compter de --as-of), ou 2026, 2026-Q1, 2026-03, 2026-W05 (les semaines sont celles d’ISO 8601)`,
  basis:
    'ce que prend la période : activity (les jalons datés de la période, et les suspects qui y sont créés) ou cohort (les prospects créés dans la période, suivis jusqu’à --as-of)',
  mature:
    'ne garder que les prospects d’au moins cet âge à --as-of, et ne compter que ce qui est arrivé dans ce nombre de jours après l’entrée',
  asOf: 'le jour jusqu’auquel les cohortes sont suivies et les âges comptés (par défaut : aujourd’hui)',
  unit: 'ce qui est compté : prospects (chaque prospect une fois par jalon) ou activities (chaque activité, un ratio pouvant alors dépasser 100 %)',
  stages:
    'comment comptent les étapes sautées : recorded (ce qui est enregistré, comme un tableau croisé) ou implied (aussi chaque jalon antérieur d’un prospect arrivé plus loin) ou strict (un jalon seulement si tous les précédents sont atteints, dans l’ordre de leurs jours)',
  credit:
    'à qui revient le mérite : owner (le propriétaire du prospect, de sorte que le parcours d’un commercial s’additionne) ou actor (qui a fait l’activité)',
  failIf:
    'sortir avec le code 4 si la condition est vraie : sur les données "rejected>0", "unmatched>1%", "open.proposals>20%", "age>7" (jours de la dernière ligne à --as-of) ; sur les lignes (report) "closing<0.2", sur un groupe "rep=Anna Rossi: closing<0.2" ("rep=*:" pour chaque ligne) ; sur les objectifs (scorecard) le réalisé face à l’attendu, "goal.wins<0.9" ; répétable',
  // What single commands are asked.
  by: 'grouper par rep, segment, source, …, toute autre colonne des prospects, ou le day, week, month, quarter, year d’entrée ; plusieurs comme dans "rep,segment" ; répétable (par défaut : rep ; trend : rien, l’équipe) ; compare : un seul',
  sort: 'trier les lignes par un effectif, un ratio, revenue ou une colonne (par défaut : par groupe)',
  effort:
    'ce à quoi se rapportent les ventes : targets, booked, held, proposals, decided (gagné ou perdu) ou activities (par défaut : held, sinon le premier de decided, targets, booked, proposals, activities que dit l’export)',
  adjust:
    'comparer à profil égal : au sein de chaque valeur de cette colonne des prospects, par exemple segment',
  goals:
    'objectifs : une ligne par objectif, avec rep (ou team), measure, target, currency, start, end (par défaut : --since, --until), ou une ligne par commercial, avec goal (ventes) ou quota (somme) ; le même fichier pour chaque commande : compare et service passent sur ce qui n’est ni ventes ni somme d’un commercial ; "-" pour l’entrée standard',
  force: 'écraser une configuration qui existe déjà',
  every: ({ periods }) =>
    `les périodes : ${periods.join(', ')} (par défaut : month) ; une semaine est celle d’ISO 8601`,
  within:
    'conversion dans ce nombre de jours après l’entrée ; répétable (par défaut : 30, 60, 90 et 180)',
  wins: 'l’objectif : tant de ventes',
  revenue: 'l’objectif : telle somme',
  sure: 'avec quelle certitude, par exemple 0.8 ou 80% ; répétable (par défaut : 0.5, 0.8 et 0.9)',
  targets: planned('de suspects'),
  qualified: planned('de prospects qualifiés'),
  booked: planned('de rendez-vous pris'),
  held: planned('de rendez-vous honorés'),
  proposals: planned('de propositions'),
  followUp:
    'dans combien de jours après une vente quelqu’un aurait dû parler au client (par défaut : 30)',
  at: ({ outcomes }) => `lister qui y compte : ${outcomes.join(', ')}`,
  droppedAfter: 'lister qui est arrivé là, pas au jalon suivant, et a été perdu',
  untold: 'lister ceux dont l’export ne permet pas de dire s’ils y comptent',
  open: 'lister seulement les prospects en cours : ni gagnés ni perdus d’après le statut',
  stuck:
    'lister seulement les prospects en cours arrêtés à leur étape plus longtemps que 9 gagnés sur 10',
  most: 'combien en listent les tableaux (par défaut : 20) ; JSON et CSV listent tout',
  hot: 'un prospect en cours qui décide dans ce nombre de jours après --as-of, ou aurait dû, est chaud (par défaut : 7)',
  warm: 'celui qui décide dans ce nombre de jours est tiède ; plus tard, ou sans jour annoncé, froid (par défaut : 60)',
  winBack:
    'combien de prospects à reconquérir, ou de pistes en cours, listent les tableaux (par défaut : 10) ; JSON et CSV listent tout',
  csatScale: ({ scales }) =>
    `l’échelle de la satisfaction client : ${scales.join(', ')} (par défaut : reconnue aux réponses)`,
  dialect: ({ databases }) => `la base de données visée par la requête : ${databases.join(', ')}`,
  firstDays:
    'au lieu de profils, les activités en moins de lignes : la première et la dernière de chaque genre, et celles qui en côtoient d’autres ; à envoyer à côté des prospects',
  words:
    'les genres d’activité qui existent, une ligne chacun, dans des colonnes nommées type et outcome : ceux qui ne disent rien sont écartés, ce qui fait moins de profils ; les nouveaux figurent comme toujours',
  ordered:
    'distinguer aussi les prospects par l’ordre de ce qui a été fait : utile quand certains ont été à la fois gagnés et perdus ; --stages strict et --credit actor le font toujours',
  // How results are shown and where they go.
  list: 'montrer un seul tableau : groups, win-back (les prospects perdus à reconquérir) ou open (les pistes en cours par promesse) (leads), reps ou goals (scorecard) ; CSV a le premier sauf indication',
  format:
    'table, json, csv, tsv, markdown, html ou xlsx (par défaut : d’après l’extension de --output, sinon table)',
  json: 'raccourci de --format json',
  output:
    'écrire le résultat dans un fichier, en entier ou pas du tout ("-" pour la sortie standard)',
  rejects:
    'écrire dans un fichier CSV les lignes inutilisables, en tout ou dans une cellule, avec la raison',
  strict: 'échouer à la première ligne ou cellule inutilisable',
  quiet: 'ne rien dire sur la sortie d’erreur sauf les erreurs',
  verbose: 'montrer les intervalles, et comment les fichiers ont été compris',
  color: 'en couleur même hors d’un terminal',
  noColor: 'sans couleur même dans un terminal',
  width: 'largeur des tableaux (par défaut : celle du terminal)',
  lang: ({ languages }) =>
    `langue de la réponse, des erreurs et de l’aide : ${languages.join(', ')} (par défaut : SPANCO_LANG, sinon "lang" dans la configuration, sinon en)`,
} satisfies Voice['help']['options'];

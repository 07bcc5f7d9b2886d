import type { Topics } from '../../help-topics.js';

/** What the topics of the help say, each thing with its meaning. */
export const topicHelp: Topics = {
  'exit-codes': {
    title: 'Codes de sortie',
    meanings: {
      0: 'terminé',
      1: 'échec : un fichier ne peut pas être lu ou écrit, ou un imprévu est survenu',
      2: 'mauvais usage : de la ligne de commande, ou de la configuration',
      3: 'les données ne sont pas mesurables : la sortie d’erreur dit ce qui ne va pas, et où',
      4: 'une condition de --fail-if est vraie',
      130: 'interrompu',
    },
  },
  formats: {
    title: 'Formats',
    meanings: {
      table:
        'pour un terminal : à sa largeur, avec des graphiques si c’en est un (par défaut ; .txt, .log)',
      json: 'pour les programmes : tout le résultat, nombres non arrondis, null pour l’inconnu (.json)',
      csv: 'pour tableurs et programmes : le premier tableau, nombres non arrondis (.csv)',
      tsv: 'le même, séparé par des tabulations (.tsv)',
      markdown: 'pour les wikis et les e-mails (.md)',
      html: 'une page à transmettre, avec des graphiques, qui ne charge rien (.html)',
      xlsx: 'un classeur, une feuille par tableau, de vrais nombres (.xlsx)',
    },
  },
  environment: {
    title: 'Environnement',
    meanings: {
      SPANCO_CONFIG: 'la configuration, si -c n’en nomme pas',
      SPANCO_LANG: 'la langue, si --lang n’en nomme pas',
      NO_COLOR: 'avec une valeur quelconque : sans couleur',
      FORCE_COLOR: 'avec une valeur autre que 0 : en couleur même hors d’un terminal',
      COLUMNS: 'largeur du terminal, si --width n’en donne pas',
      XDG_CACHE_HOME:
        'dossier de ce qui peut se refaire : ce que V8 a compilé, pour démarrer plus vite',
      NODE_DISABLE_COMPILE_CACHE: 'à 1 : rien n’y est conservé',
    },
  },
};

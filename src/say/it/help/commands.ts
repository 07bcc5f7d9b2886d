import type { Voice } from '../../en/index.js';

/** What each command answers, by its name; as a sentence it begins its help. */
export const commandHelp = {
  report: 'l’imbuto di ogni venditore: quattro tassi, quanto sono sicuri, che cosa è rimasto fuori',
  compare:
    'venditori a confronto: chi è avanti, dov’è il divario, se è reale, su che cosa lavorare',
  page: 'una pagina da inoltrare: la risposta, i grafici, che cosa dire a chi, in un file HTML',
  plan: 'l’equazione all’indietro: quanti sospetti, appuntamenti e proposte per tanti clienti',
  scorecard:
    'ciò che fanno i venditori accanto a ciò che ne viene: attività, risultati, e a chi serve quale consiglio',
  leads: 'i lead per fonte, temperatura e qualifica; il tempo al primo contatto; chi riconquistare',
  deals: 'i prospetti dietro un numero: chi è fermo, chi si è perso e dove, chi è ancora aperto',
  diff: 'due esportazioni, o due report in JSON: che cosa è entrato, avanzato, acquisito, perso, passato di mano o sparito',
  trend:
    'periodo per periodo: che cosa è cambiato, con quale certezza, quanto durano le cose, quali coorti sono giovani',
  service:
    'i casi per operatore: CSAT, risolti, primo contatto, tempi di gestione; accanto, le vendite',
  check: 'il bilancio delle righe: questa esportazione è adatta a misurare?',
  explain: 'un prospetto: che cosa ha contato, da quale riga, e che cosa no e perché',
  init: 'un primo spanco.config.json, commentato con ciò che si è visto: poi report non ha bisogno di opzioni',
  schema: 'lo JSON Schema di un risultato o della configurazione',
  sql: 'la query con cui un database riunisce in profili i prospetti uguali, per report, compare e plan',
  completion: 'lo script che completa comandi, opzioni, venditori e colonne in bash, zsh o fish',
} satisfies Voice['help']['commands'];

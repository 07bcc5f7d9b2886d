import type { Voice } from '../../en/index.js';
import { many, type Thing } from '../things.js';

/** How many of a milestone are planned. */
const planned = (milestone: Thing): string =>
  `quanto è probabile l’obiettivo con questo numero di ${many(milestone)} in programma`;

/** What each option does, by its name. */
export const optionHelp = {
  // What is read, and how it is to be understood.
  prospects:
    'esportazione dei prospetti (trattative, lead): CSV, JSON o foglio di calcolo (.xlsx, .ods; book.xlsx#Foglio per un foglio), anche .gz, "-" per l’input standard; ripetibile',
  activities: 'esportazione delle attività (chiamate, appuntamenti, proposte); ripetibile',
  history: 'esportazione dei cambi di fase (da, a, quando); ripetibile',
  reps: 'utenti del CRM: i nomi dietro id, login e indirizzi e-mail dei titolari; la loro squadra, il ruolo e il responsabile per --by; ripetibile',
  counts:
    'conteggi al posto di un’esportazione: una riga per venditore, colonne con i nomi delle tappe, a scelta revenue e goal; "-" per l’input standard',
  config:
    'configurazione: fonti, colonne, parole, fasi, altri nomi dei venditori (predefinita: spanco.config.json, se c’è)',
  crm: ({ systems }) =>
    `il sistema da cui vengono i file: ${systems.join(', ')}; none per non riconoscerne nessuno (predefinito: lo dicono le colonne)`,
  join: 'con che cosa attività e cambi di fase indicano il prospetto: id, name o email (predefinito: id, o ciò che il sistema usa di solito)',
  column: 'quale colonna è quale campo, per esempio activities.type="Tipo di contatto"; ripetibile',
  delimiter: 'separatore dei file CSV: , ; | o tab (predefinito: riconosciuto)',
  encoding:
    'codifica dei file, per esempio utf-8, utf-16le, windows-1252 o iso-8859-1 (predefinita: riconosciuta)',
  dateFormat:
    'ordine delle date che non cominciano con l’anno: dmy o mdy; ymd per anni di due cifre (predefinito: riconosciuto)',
  decimal: 'segno decimale degli importi: comma o point (predefinito: riconosciuto)',
  tz: 'fuso orario dei giorni di calendario, per esempio Europe/Rome (predefinito: UTC)',
  // What is counted of it.
  rep: 'questo venditore: solo le sue righe (report, scorecard, trend, leads, service), uno contro il resto o due testa a testa (compare tra venditori), di chi sono i risultati passati (plan); basta il nome, se è di uno solo; ripetibile',
  where:
    'solo i prospetti per cui vale: "segment=Alimentare", oppure != (non), ~ (contiene), <, <=, >, >= (numeri, giorni); più "=" dello stesso campo sono alternative, il resto deve valere tutto; ripetibile',
  since: 'primo giorno del periodo, per esempio 2026-01-01',
  until: 'ultimo giorno del periodo, compreso',
  period: ({ periodWords }) =>
    `al posto di --since e --until: ${periodWords.join(', ')} (visti da --as-of), oppure 2026, 2026-Q1, 2026-03, 2026-W05 (le settimane sono quelle ISO 8601)`,
  basis:
    'che cosa prende il periodo: activity (le tappe datate nel periodo, e i sospetti creati nel periodo) o cohort (i prospetti creati nel periodo, seguiti fino a --as-of)',
  mature:
    'tiene solo i prospetti che a --as-of hanno almeno tanti giorni, e conta solo ciò che è avvenuto entro tanti giorni dall’ingresso',
  asOf: 'il giorno fino al quale si seguono le coorti e si misurano le età (predefinito: oggi)',
  unit: 'che cosa si conta: prospects (prospetti distinti: ognuno una volta per tappa) o activities (ogni attività, quindi un tasso può superare il 100\u00a0%)',
  stages:
    'come contano le fasi saltate: recorded (ciò che è registrato, come in una tabella pivot) o implied (anche tutte le tappe precedenti di un prospetto arrivato a una successiva) o strict (una tappa solo se sono state raggiunte tutte le precedenti, nell’ordine delle date)',
  credit:
    'a chi va il merito: owner (al titolare del prospetto, così il percorso di un venditore torna) o actor (a chi ha svolto l’attività)',
  failIf:
    'esce con 4 se vale: dei dati "rejected>0", "unmatched>1%", "open.proposals>20%", "age>7" (giorni dall’ultima riga a --as-of); delle righe (report) "closing<0.2", di un gruppo "rep=Anna Rossi: closing<0.2" ("rep=*:" per ogni riga); degli obiettivi (scorecard) il raggiunto rispetto al dovuto, "goal.wins<0.9"; ripetibile',
  // What single commands are asked.
  by: 'raggruppa per rep, segment, source, …, ogni altra colonna dei prospetti, day, week, month, quarter o year di ingresso; più d’uno come in "rep,segment"; ripetibile (predefinito: rep; trend: nessuno, la squadra); compare: uno solo',
  sort: 'ordina le righe per un conteggio, un tasso, il fatturato o una colonna (predefinito: per gruppo)',
  effort:
    'per che cosa si dividono i clienti acquisiti: targets, booked, held, proposals, decided (acquisiti o persi) o activities (predefinito: held, o il primo tra decided, targets, booked, proposals, activities che l’esportazione riporta)',
  adjust:
    'confronto a parità di condizioni: all’interno di ogni valore di questa colonna dei prospetti, per esempio segment',
  goals:
    'obiettivi: una riga per obiettivo, con rep (o team), measure, target, currency, start, end (predefiniti: --since, --until), oppure una riga per venditore, con goal (clienti) o quota (denaro); lo stesso file per ogni comando: compare e service saltano ciò che non è clienti o denaro di un venditore; "-" per l’input standard',
  force: 'sovrascrive una configurazione che c’è già',
  every: ({ periods }) =>
    `i periodi: ${periods.join(', ')} (predefinito: month); la settimana è quella ISO 8601`,
  within:
    'conversione entro tanti giorni dall’ingresso; ripetibile (predefiniti: 30, 60, 90 e 180)',
  wins: 'l’obiettivo: tanti clienti acquisiti',
  revenue: 'l’obiettivo: tanto fatturato',
  sure: 'quanta certezza si vuole, per esempio 0.8 o 80%; ripetibile (predefiniti: 0.5, 0.8 e 0.9)',
  targets: planned('targets'),
  qualified: planned('qualified'),
  booked: planned('booked'),
  held: planned('held'),
  proposals: planned('proposals'),
  followUp:
    'entro quanti giorni dall’acquisizione qualcuno dovrebbe aver sentito il cliente (predefinito: 30)',
  at: ({ outcomes }) => `elenca chi vi conta: ${outcomes.join(', ')}`,
  droppedAfter: 'elenca chi è arrivato lì, non alla tappa successiva, ed è andato perso',
  untold: 'elenca i prospetti di cui l’esportazione non dice se vi contano',
  open: 'elenca solo chi è aperto: secondo lo stato né acquisito né perso',
  stuck: 'elenca solo chi è aperto ed è fermo lì da più tempo di 9 su 10 di quelli poi acquisiti',
  most: 'quante voci elencano le tabelle (predefinito: 20); JSON e CSV le elencano tutte',
  hot: 'un prospetto aperto che decide entro tanti giorni da --as-of, o avrebbe dovuto, è caldo (predefinito: 7)',
  warm: 'uno che decide entro tanti giorni è tiepido; più tardi, o senza una data, freddo (predefinito: 60)',
  winBack:
    'quanti prospetti da riconquistare, o lead aperti, elencano le tabelle (predefinito: 10); JSON e CSV li elencano tutti',
  csatScale: ({ scales }) =>
    `la scala di soddisfazione dei clienti: ${scales.join(', ')} (predefinita: la dicono le risposte)`,
  dialect: ({ databases }) => `il database a cui è destinata la query: ${databases.join(', ')}`,
  firstDays:
    'al posto dei profili, le attività in meno righe: la prima e l’ultima di ogni genere, e quelle che stanno tra attività di altro genere; da passare con una pipe insieme ai prospetti',
  words:
    'i generi di attività che esistono, una riga per ognuno, con le colonne type e outcome: quelli che non dicono nulla si escludono, così i profili sono meno; ciò che è nuovo si riporta come sempre',
  ordered:
    'distingue i prospetti anche per l’ordine di ciò che si è fatto: serve se alcuni sono stati sia acquisiti sia persi; --stages strict e --credit actor lo fanno sempre',
  // How results are shown and where they go.
  list: 'mostra una sola tabella: groups, win-back (i persi da riconquistare) o open (i lead aperti, i più promettenti per primi) (leads), reps o goals (scorecard); CSV, se non si indica altro, ha la prima',
  format:
    'table, json, csv, tsv, markdown, html o xlsx (predefinito: secondo l’estensione di --output, altrimenti table)',
  json: 'abbreviazione di --format json',
  output: 'scrive il risultato in un file, per intero o per nulla ("-" per l’output standard)',
  rejects:
    'scrive in un file CSV, con il motivo, le righe inutilizzabili del tutto o in qualche cella',
  strict: 'si ferma alla prima riga o cella inutilizzabile',
  quiet: 'sull’errore standard solo gli errori',
  verbose: 'mostra gli intervalli, e come sono stati letti i file',
  color: 'colori anche fuori da un terminale',
  noColor: 'niente colori, nemmeno su un terminale',
  width: 'larghezza delle tabelle (predefinita: quella del terminale)',
  lang: ({ languages }) =>
    `lingua della risposta, degli errori e dell’aiuto: ${languages.join(', ')} (predefinita: SPANCO_LANG, altrimenti "lang" nella configurazione, altrimenti en)`,
} satisfies Voice['help']['options'];

import type { Voice } from '../../en/index.js';

/** How many of a milestone are planned, behind `mit`. */
const planned = (milestone: string) =>
  `wie wahrscheinlich das Ziel mit so vielen geplanten ${milestone} ist`;

/** What each option does, by its name. */
export const optionHelp: Voice['help']['options'] = {
  // What is read, and how it is to be understood.
  prospects:
    'Export der Interessenten (Verkaufschancen, Leads): CSV, JSON oder eine Arbeitsmappe (.xlsx, .ods; book.xlsx#Blatt für ein Blatt), auch .gz, "-" für die Standardeingabe; wiederholbar',
  activities: 'Export der Aktivitäten (Anrufe, Termine, Angebote); wiederholbar',
  history: 'Export der Phasenwechsel (von, nach, wann); wiederholbar',
  reps: 'Benutzer des CRM: Namen zu den IDs, Anmeldenamen und E-Mail-Adressen der Inhaber; deren Team, Rolle und Führungskraft für --by; wiederholbar',
  counts:
    'Zählwerte statt eines Exports: je Verkäufer eine Zeile, Spalten nach den Meilensteinen benannt, auf Wunsch revenue und goal; "-" für die Standardeingabe',
  config:
    'Konfiguration: Quellen, Spalten, Wörter, Phasen, Zweitnamen der Verkäufer (sonst spanco.config.json, falls vorhanden)',
  crm: ({ systems }) =>
    `das System, aus dem die Dateien stammen: ${systems.join(', ')}; none, um keines zu erkennen (sonst an den Spalten erkannt)`,
  join: 'wie Aktivitäten und Phasenwechsel ihren Interessenten nennen: id, name oder email (sonst id oder was vom System bekannt ist)',
  column: 'welche Spalte welches Feld ist, etwa activities.type="Kontaktart"; wiederholbar',
  delimiter: 'Trennzeichen der CSV-Dateien: , ; | oder tab (sonst erkannt)',
  encoding:
    'Kodierung der Dateien, etwa utf-8, utf-16le, windows-1252 oder iso-8859-1 (sonst erkannt)',
  dateFormat:
    'Reihenfolge in Daten, die nicht mit dem Jahr beginnen: dmy oder mdy; ymd bei zweistelligen Jahren (sonst erkannt)',
  decimal: 'Dezimalzeichen der Beträge: comma oder point (sonst erkannt)',
  tz: 'Zeitzone der Kalendertage, etwa Europe/Berlin (sonst UTC)',
  // What is counted of it.
  rep: 'dieser Verkäufer: nur diese Zeilen (report, scorecard, trend, leads, service), einer gegen die übrigen oder zwei gegeneinander (compare), wessen Zahlen (plan); ein Vorname genügt, wenn er auf einen passt; wiederholbar',
  where:
    'nur Interessenten, für die gilt: "segment=Lebensmittel", oder != (nicht), ~ (enthält), <, <=, >, >= (Zahlen, Tage); mehrere "=" zum selben Feld sind Alternativen, alles andere muss zugleich gelten; wiederholbar',
  since: 'erster Tag des Zeitraums, etwa 2026-01-01',
  until: 'letzter Tag des Zeitraums, einschließlich',
  period: ({ periodWords }) =>
    `statt --since und --until: ${periodWords.join(', ')} (von --as-of aus) oder 2026, 2026-Q1, 2026-03, 2026-W05 (Wochen nach ISO 8601)`,
  basis:
    'was zum Zeitraum zählt: activity (Meilensteine mit Datum im Zeitraum und darin aufgenommene Zielkunden) oder cohort (im Zeitraum aufgenommene Interessenten, verfolgt bis --as-of)',
  mature:
    'nur Interessenten, die am --as-of mindestens so alt sind, und nur, was binnen so vieler Tage nach der Aufnahme geschah',
  asOf: 'der Tag, bis zu dem Kohorten verfolgt und Alter gerechnet werden (sonst heute)',
  unit: 'was gezählt wird: prospects (verschiedene Interessenten, je Meilenstein einmal) oder activities (jede Aktivität, eine Quote kann dann über 100\u{a0}% liegen)',
  stages:
    'wie übersprungene Stufen zählen: recorded (was erfasst ist, wie in einer Pivot-Tabelle) oder implied (auch jeder frühere Meilenstein dessen, der einen späteren erreicht hat) oder strict (ein Meilenstein nur, wenn alle früheren in der Reihenfolge ihrer Tage erreicht sind)',
  credit:
    'wem es zählt: owner (dem Inhaber des Interessenten, so geht der Weg eines Verkäufers auf) oder actor (wer die Aktivität ausgeführt hat)',
  failIf:
    'endet mit 4, wenn es zutrifft: für die Daten "rejected>0", "unmatched>1%", "open.proposals>20%", "age>7" (Tage von der letzten Zeile bis --as-of); für Zeilen (report) "closing<0.2", für eine Gruppe "rep=Anna Rossi: closing<0.2" ("rep=*:" für jede Zeile); für Ziele (scorecard) Erreichtes am Soll, "goal.wins<0.9"; wiederholbar',
  // What single commands are asked.
  by: 'gruppieren nach rep, segment, source, …, jeder anderen Spalte der Interessenten, day, week, month, quarter oder year der Aufnahme; mehrere wie "rep,segment"; wiederholbar (sonst rep; bei trend nichts, das Team); bei compare: eines',
  sort: 'Zeilen ordnen nach einer Anzahl, einer Quote, revenue oder einer Spalte (sonst nach der Gruppe)',
  effort:
    'worauf Abschlüsse bezogen werden: targets, booked, held, proposals, decided (gewonnen oder verloren) oder activities (sonst held, oder was der Export zuerst hergibt von decided, targets, booked, proposals, activities)',
  adjust:
    'Gleiches mit Gleichem vergleichen: innerhalb jedes Werts dieser Spalte der Interessenten, etwa segment',
  goals:
    'Ziele: je Ziel eine Zeile mit rep (oder team), measure, target, currency, start, end (sonst --since, --until), oder je Verkäufer eine mit goal (Abschlüsse) oder quota (Umsatz); dieselbe Datei für alle Befehle: compare und service übergehen, was nicht Abschlüsse oder Umsatz eines Verkäufers ist; "-" für die Standardeingabe',
  force: 'eine vorhandene Konfiguration überschreiben',
  every: ({ periods }) =>
    `die Zeiträume: ${periods.join(', ')} (sonst month); Wochen nach ISO 8601`,
  within:
    'Konversion binnen so vieler Tage nach der Aufnahme; wiederholbar (sonst 30, 60, 90 und 180)',
  wins: 'das Ziel: so viele Abschlüsse',
  revenue: 'das Ziel: so viel Umsatz',
  sure: 'wie sicher es sein soll, etwa 0.8 oder 80%; wiederholbar (sonst 0.5, 0.8 und 0.9)',
  targets: planned('Zielkunden'),
  qualified: planned('qualifizierten Interessenten'),
  booked: planned('vereinbarten Terminen'),
  held: planned('wahrgenommenen Terminen'),
  proposals: planned('Angeboten'),
  followUp:
    'binnen wie vieler Tage nach dem Abschluss jemand mit dem Kunden gesprochen haben soll (sonst 30)',
  at: ({ outcomes }) => `auflisten, wer darin zählt: ${outcomes.join(', ')}`,
  droppedAfter:
    'auflisten, wer so weit kam, den nächsten Meilenstein nicht erreichte und verloren ging',
  untold: 'auflisten, bei wem der Export offenlässt, ob es zählt',
  open: 'nur Offene auflisten: nach Status weder gewonnen noch verloren',
  stuck: 'nur Offene auflisten, die länger auf ihrem Stand stehen als 9 von 10 der gewonnenen',
  most: 'wie viele Tabellen auflisten (sonst 20); JSON und CSV enthalten alle',
  hot: 'heiß ist ein offener Interessent, der binnen so vieler Tage nach --as-of entscheidet oder es schon sollte (sonst 7)',
  warm: 'warm ist, wer binnen so vieler Tage entscheidet; kalt, wer später oder an keinem genannten Tag entscheidet (sonst 60)',
  winBack:
    'wie viele zurückzugewinnende Interessenten oder offene Leads Tabellen auflisten (sonst 10); JSON und CSV enthalten alle',
  csatScale: ({ scales }) =>
    `die Skala der Kundenzufriedenheit: ${scales.join(', ')} (sonst an den Antworten erkannt)`,
  dialect: ({ databases }) => `die Datenbank, für die die Abfrage ist: ${databases.join(', ')}`,
  firstDays:
    'statt der Muster die Aktivitäten in weniger Zeilen: die erste und die letzte jeder Art, und was zwischen anderen steht; neben den Interessenten einzuspeisen',
  words:
    'die vorhandenen Arten von Aktivitäten, je eine Zeile, mit Spalten namens type und outcome: was nichts belegt, bleibt weg, so werden es weniger Muster; Neues wird gemeldet wie immer',
  ordered:
    'Interessenten auch nach der Reihenfolge der Aktivitäten unterscheiden: wenn manche sowohl gewonnen als auch verloren sind; bei --stages strict und --credit actor immer so',
  // How results are shown and where they go.
  list: 'nur eine Tabelle zeigen: groups, win-back (verlorene Interessenten zum Zurückgewinnen) oder open (offene Leads nach Aussicht) (leads), reps oder goals (scorecard); CSV enthält sonst die erste',
  format:
    'table, json, csv, tsv, markdown, html oder xlsx (sonst nach der Endung von --output, sonst table)',
  json: 'kurz für --format json',
  output: 'Ergebnis in eine Datei schreiben, ganz oder gar nicht ("-" für die Standardausgabe)',
  rejects:
    'Zeilen, die gar nicht oder nicht in jeder Zelle verwendbar sind, mit dem Grund in eine CSV-Datei schreiben',
  strict: 'bei der ersten nicht verwendbaren Zeile oder Zelle abbrechen',
  quiet: 'auf der Standardfehlerausgabe nichts als Fehler melden',
  verbose: 'Intervalle zeigen, und wie die Dateien verstanden wurden',
  color: 'Farbe auch außerhalb eines Terminals',
  noColor: 'keine Farbe, auch nicht im Terminal',
  width: 'Breite der Tabellen (sonst die des Terminals)',
  lang: ({ languages }) =>
    `Sprache der Antwort, der Fehlermeldungen und der Hilfe: ${languages.join(', ')} (sonst SPANCO_LANG, sonst "lang" in der Konfiguration, sonst en)`,
};

import type { Voice } from '../../en/index.js';

/** What each command answers, by its name; as a sentence it begins its help. */
export const commandHelp: Voice['help']['commands'] = {
  report: 'der Trichter je Verkäufer: vier Quoten, wie sicher sie sind, was fehlt',
  compare:
    'Verkäufer im Vergleich: wer, wo der Abstand liegt, ob er gesichert ist, woran zu arbeiten ist',
  page: 'eine Seite zum Weiterleiten: Antwort, Bilder, was wem zu sagen ist, als HTML-Datei',
  plan: 'die Gleichung rückwärts: wie viele Zielkunden, Termine, Angebote für so viele Abschlüsse',
  scorecard:
    'was Verkäufer tun und was dabei herauskommt: Aktivität, Leistung, und wer welchen Rat braucht',
  leads:
    'Leads nach Quelle, Temperatur und Qualifizierung; Zeit bis zum ersten Kontakt; wer zurückzugewinnen ist',
  deals: 'die Interessenten hinter einer Zahl: wer festhängt, wer wo verloren ging, wer offen ist',
  diff: 'zwei Exporte, oder zwei Berichte in JSON: was dazukam, vorrückte, gewonnen wurde, verloren ging, den Inhaber wechselte oder fehlt',
  trend:
    'Zeitraum für Zeitraum: was sich verändert hat, wie sicher, wie lange es dauert, welche Kohorten jung sind',
  service: 'Tickets je Bearbeiter: CSAT, gelöst, Erstlösung, Bearbeitungszeit; daneben der Verkauf',
  check: 'das Zeilenprotokoll: ist dieser Export zum Messen geeignet?',
  explain: 'ein Interessent: was aus welcher Zeile zählt, was nicht und warum',
  init: 'eine erste spanco.config.json, kommentiert mit dem, was erkannt wurde: danach braucht report keine Optionen',
  schema: 'das JSON-Schema eines Ergebnisses oder der Konfiguration',
  sql: 'die Abfrage, mit der eine Datenbank gleiche Interessenten zusammenfasst, für report, compare und plan',
  completion:
    'das Skript, das Befehle, Optionen, Verkäufer und Spalten in bash, zsh oder fish vervollständigt',
};

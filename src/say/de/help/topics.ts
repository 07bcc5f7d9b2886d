import type { Topics } from '../../help-topics.js';

/** What the topics of the help say, each thing with its meaning. */
export const topicHelp: Topics = {
  'exit-codes': {
    title: 'Exit-Codes',
    meanings: {
      0: 'erledigt',
      1: 'gescheitert: eine Datei ist nicht lesbar oder nicht zu schreiben, oder etwas Unerwartetes ist geschehen',
      2: 'falsche Verwendung: der Befehlszeile oder der Konfiguration',
      3: 'die Daten lassen sich nicht messen: was wo nicht stimmt, steht auf der Standardfehlerausgabe',
      4: 'eine Bedingung von --fail-if trifft zu',
      130: 'unterbrochen',
    },
  },
  formats: {
    title: 'Formen der Ausgabe',
    meanings: {
      table:
        'für ein Terminal: in dessen Breite, mit Bildern, wo es eines ist (Vorgabe; .txt, .log)',
      json: 'für Programme: das ganze Ergebnis, Zahlen ungerundet, null für nicht Bekanntes (.json)',
      csv: 'für Tabellenkalkulationen und Programme: die erste Tabelle, Zahlen ungerundet (.csv)',
      tsv: 'dasselbe mit Tabulatoren (.tsv)',
      markdown: 'für Wikis und E-Mails (.md)',
      html: 'eine Seite zum Weiterleiten, mit Bildern, die nichts nachlädt (.html)',
      xlsx: 'eine Arbeitsmappe, je Tabelle ein Blatt, mit echten Zahlen (.xlsx)',
    },
  },
  environment: {
    title: 'Umgebungsvariablen',
    meanings: {
      SPANCO_CONFIG: 'die Konfiguration, wenn -c keine nennt',
      SPANCO_LANG: 'die Sprache, wenn --lang keine nennt',
      NO_COLOR: 'beliebig gesetzt: keine Farbe',
      FORCE_COLOR: 'gesetzt, nur nicht auf 0: Farbe auch außerhalb eines Terminals',
      COLUMNS: 'Breite des Terminals, wenn --width keine nennt',
      XDG_CACHE_HOME:
        'Ordner für das, was sich neu erzeugen lässt: was V8 kompiliert hat, für einen schnelleren Start',
      NODE_DISABLE_COMPILE_CACHE: 'auf 1 gesetzt: dort wird nichts abgelegt',
    },
  },
};

/** What is said in the comments of a configuration that is proposed. */
import type { Voice } from '../en/index.js';
import { listed } from './lists.js';
import { rows as rowsOf } from './plurals.js';
import { grouped } from './numbers.js';

type Init = Voice['init'];
type StageReason = Parameters<Init['stage']>[3];

/** Why a stage was put where it is. */
const reasons: Readonly<Record<StageReason, string>> = {
  known: 'bekannt',
  given: 'wie sie in der Konfiguration stand',
  flags: 'laut den Ja/Nein-Spalten der Interessenten',
  changes: 'laut den Phasenwechseln davor und danach',
  number: 'laut der Zahl oder dem Buchstaben im Namen',
  chance: 'laut der Wahrscheinlichkeit ihrer Verkaufschancen',
  added:
    'ergänzt, damit die letzte Phase nicht als Abschluss gilt: Tragen Sie hier ein, ob sie einer ist',
};

const quotedAsJson = (text: string): string => JSON.stringify(text);

export const initPhrases: Init = {
  stageMeanings: {
    open: 'Noch nicht entschieden; sagt nichts über die Stufe.',
    targets: 'Stufe S: ein Name in der Datei, vielleicht kontaktiert, noch ohne Zusage.',
    qualified: 'Stufe P: Die Qualifizierung ist abgeschlossen, oder die Antwort war positiv.',
    booked: 'Stufe A: ein Termin ist vereinbart; ob er wahrgenommen wurde, bleibt offen.',
    held: 'Stufe A: ein Termin wurde wahrgenommen, das Wort sagt es.',
    proposals: 'Stufe N: ein Angebot liegt vor, wird verhandelt oder entschieden.',
    wins: 'Stufe C: Der Kunde hat sich entschieden und unterschrieben.',
    orders: 'Stufe O: Der Auftrag ist ausgeführt und geliefert.',
    lost: 'Der Interessent ging verloren oder wurde aufgegeben.',
  },
  wordTitles: { types: 'Art', outcomes: 'Ergebnis', stages: 'Status' },
  nameToShow: () => 'Angezeigter Name',
  stagesIntro: () =>
    'Phasen mit unbekanntem Namen stehen nach ihrer Reihenfolge in "stages": Verschieben Sie sie, wo nötig.',
  stage: (name, kind, meaning, reason) =>
    `Phase ${quotedAsJson(name)} → ${kind} (${meaning.replace(/\.$/, '')}); ${reasons[reason]}.`,
  lostStage: (name) => `Phase ${quotedAsJson(name)} → lost; ${reasons.flags}, siehe words.stages.`,
  unplacedStage: (name) =>
    `Phase ${quotedAsJson(name)} belegt nichts: wo sie steht, ist nicht zu erkennen. Führen Sie alle Phasen der Reihe nach in "stages" auf, oder tragen Sie ihre Bedeutung unter words.stages ein.`,
  owners: (ids, all, entry) =>
    `Verkäufer: ${grouped(ids.length)} von ${grouped(all)} ${ids.length === 1 ? 'sieht' : 'sehen'} nach ID, Anmeldename oder E-Mail-Adresse aus (${listed(ids, 5)}). Namen kommen aus einer Datei der Benutzer, --reps <Datei>, oder aus ${entry} hier.`,
  wordsIntro: () => 'Diese Wörter belegen nichts, solange sie hier nicht erklärt sind.',
  unknownWord: (title, word, rows) =>
    `Unbekannt (${title}): ${quotedAsJson(word)} (${rowsOf(rows)}).`,
  likelyWord: (title, word, rows, nearest, entry) =>
    `Unbekannt (${title}): ${quotedAsJson(word)} (${rowsOf(rows)}); ist ${quotedAsJson(nearest)} gemeint, schreiben Sie ${entry}.`,
  moreWords: (count) =>
    `Und ${grouped(count)} weitere unbekannte Wörter dieser Art: siehe spanco check.`,
  meanings: (key, kinds) => `Bedeutungen unter words.${key}: ${kinds.join(', ')}.`,
};

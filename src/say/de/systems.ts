import { examples } from './examples.js';
import { quoted } from './lists.js';
import type { Voice } from '../en/index.js';

/** What a reader of the exports of each system should know, in a sentence or two. */
export const systemNotes: Voice['systemNotes'] = {
  hubspot:
    'Ein Export der Deals enthält keine Aktivitäten: Anrufe und Termine sind eigene Exporte, verknüpft über die ID des Deals. Der Tag, an dem ein Deal eine Phase erreichte, wird überschrieben, wenn er sie erneut erreicht.',
  pipedrive:
    'Aktivitäten nennen ihren Deal und enthalten keine ID, es sei denn, sie wurde mit exportiert. Erledigt heißt, dass eine Aktivität abgehakt ist, nicht, dass ein Termin wahrgenommen wurde. Ein verlorener Deal behält seine Phase.',
  salesforce:
    'Kein Standardfeld sagt, ob ein Termin wahrgenommen wurde; manche Firmen ergänzen ein eigenes, etwa no_show__c. Der Status einer Aufgabe, Completed, ist nur ein Häkchen.',
  zoho: 'IDs haben 19 Ziffern, die Tabellenprogramme beschädigen. Die Module schreiben Daten auf zwei Arten. Ein Termin hat kein Feld, das sagt, ob er wahrgenommen wurde.',
  suitecrm:
    'Termine und Anrufe sind Planned, Held oder Not Held. Verkaufschancen haben zwei Beträge: einen in eigener Währung, einen umgerechneten. Datums- und Zahlenformat folgen den Einstellungen dessen, der exportiert hat.',
  dynamics:
    'Aktivitäten nennen den Datensatz, den sie betreffen, und enthalten keine ID davon. Opportunity Close und Quote Close schreibt das System, wenn eine Verkaufschance geschlossen wird; sie zählen nicht als Tätigkeit.',
  odoo: 'Eine verlorene Verkaufschance ist archiviert (die Spalte Active sagt nein): im Export steht sie nur, wenn archivierte Datensätze verlangt wurden. Aktivitäten verschwinden, sobald sie erledigt sind, darum gibt es keine Datei davon.',
  freshsales:
    'Der Inhaber ist eine E-Mail-Adresse: eine Datei der Benutzer liefert die Namen. Deals werden ohne ihre Aktivitäten exportiert.',
  erpnext:
    'Der Status einer Verkaufschance ist Converted, sobald das Angebot beauftragt ist; der eines Leads, sobald er Kunde oder Verkaufschance wurde. Verkaufsphase und Status stehen getrennt.',
  monday:
    'Jedes Board kann eigene Spalten und Phasen haben; hier gelten die der Vorlage. Zeilen mit Gruppennamen sind keine Deals.',
  bitrix24:
    'Die Programmschnittstelle schreibt Phasen als Codes, hinter C und einer Zahl die weiterer Pipelines (C2:WON). S und F heißen gewonnen und verloren, P heißt laufend.',
  close:
    'Eine Verkaufschance hat einen Status und daneben dessen Typ: active, won oder lost. Was ein Skript als value schreibt, sind Cent; value_formatted nennt den Betrag mit Währungszeichen.',
  vtiger:
    'Eine Verkaufschance hieß in früheren Versionen Potential. Termine sind Held, Not Held oder Planned, wie in SuiteCRM.',
  freshdesk:
    'Jede Zeile ist ein Ticket; was ein Kunde auf eine Umfrage geantwortet hat, steht in deren Ergebnissen.',
  zendesk: 'Jede Zeile ist ein Ticket. Gelöstes wird nach einigen Tagen von selbst geschlossen.',
  jira: 'Jede Zeile ist ein Vorgang, dessen Ablauf jedes Projekt selbst festlegen kann. Listenspalten kommen für jeden Wert einmal vor.',
};

/** What systems export of the stages that a deal has been in, as they call that; those that have such a thing. */
export const pastNames = {
  hubspot: 'die Spalten „Date entered …“ aller Phasen',
  salesforce: 'den Bericht Opportunity History, für --history',
  zoho: 'die Themenliste Stage History, für --history',
};

/** The same of any system. */
export const anyPast = `den Phasenverlauf oder eine Datumsspalte je Phase (${quoted(examples.days.proposals)}, ${quoted(examples.days.wins)})`;

/** The system alone: what its tables are of is said beside it. */
export const systemTable: Voice['systemTable'] = (system) => system;

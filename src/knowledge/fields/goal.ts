import type { Field } from './field.js';

/**
 * The fields of a goal: whose it is, of what, how much, from when to when. A file of goals is no export,
 * so its header is matched by {@link readGoals} alone; headers are compared as those of exports are.
 */
// prettier-ignore
export const goalFields = {
  rep: {
    meaning: 'Whose goal it is; empty or "team" for the whole team.', kind: 'text',
    names: ['Sales rep', 'Rep name', 'Goal owner', 'Target owner', 'Salesperson', 'Sales person', 'Seller', 'Who', 'For', 'Owner', 'Venditore', 'Agente', 'Commerciale', 'Consulente', 'Chi', 'Vendeur', 'Commercial', 'Conseiller', 'Qui', 'Verkäufer', 'Vertriebsmitarbeiter', 'Vertreter', 'Berater', 'Wer', 'Vendedor', 'Comercial', 'Asesor', 'Quién'],
    weak: ['Name', 'Nome', 'Nom', 'Nombre'],
  },
  measure: {
    meaning: 'What is to be reached: wins, revenue, a milestone or a kind of activity (wins where no column says).', kind: 'word',
    names: ['Metric', 'Goal metric', 'KPI', 'What', 'Goal type', 'Indicator', 'Misura', 'Metrica', 'Indicatore', 'Cosa', 'Tipo di obiettivo', 'Mesure', 'Indicateur', 'Quoi', 'Type d’objectif', 'Messgröße', 'Kennzahl', 'Maß', 'Was', 'Zielart', 'Medida', 'Métrica', 'Indicador', 'Qué', 'Tipo de objetivo'],
    weak: ['Type', 'Tipo', 'Art'],
  },
  target: {
    meaning: 'How much of it is to be reached.', kind: 'amount',
    names: ['Goal', 'Goal value', 'Goal amount', 'Target amount', 'Target value', 'Objective', 'Obiettivo', 'Traguardo', 'Objectif', 'But', 'Ziel', 'Zielwert', 'Vorgabe', 'Objetivo', 'Meta'],
    weak: ['Value', 'Number', 'Amount', 'Valore', 'Numero', 'Importo', 'Valeur', 'Nombre visé', 'Montant', 'Wert', 'Anzahl', 'Betrag', 'Valor', 'Número', 'Importe'],
  },
  quota: {
    meaning: 'Money to be reached, beside or in place of the target.', kind: 'amount',
    names: ['Goal revenue', 'Target revenue', 'Target money', 'Revenue goal', 'Revenue target', 'Sales quota', 'Quota di fatturato', 'Obiettivo di fatturato', 'Objectif de chiffre d’affaires', 'Objectif de CA', 'Umsatzziel', 'Quote', 'Cuota', 'Objetivo de facturación'],
    weak: [],
  },
  currency: {
    meaning: 'Currency of money to be reached, as an ISO 4217 code.', kind: 'text',
    names: ['Currency code', 'Valuta', 'Divisa', 'Devise', 'Monnaie', 'Währung', 'Moneda'],
    weak: [],
  },
  start: {
    meaning: 'First day of the goal (where it is not said: --since).', kind: 'date',
    names: ['Start date', 'Starts', 'From', 'Begin', 'Since', 'Period start', 'Inizio', 'Data inizio', 'Data di inizio', 'Dal', 'Da', 'Début', 'Date de début', 'Du', 'Beginn', 'Anfang', 'Startdatum', 'Von', 'Ab', 'Inicio', 'Fecha de inicio', 'Desde'],
    weak: [],
  },
  end: {
    meaning: 'Last day of the goal, inclusive (where it is not said: --until).', kind: 'date',
    names: ['End date', 'Ends', 'To', 'Until', 'Due', 'Due date', 'Deadline', 'By', 'Period end', 'Fine', 'Data fine', 'Data di fine', 'Al', 'Entro', 'Scadenza', 'Fin', 'Date de fin', 'Au', 'Échéance', 'Ende', 'Enddatum', 'Bis', 'Frist', 'Fecha de fin', 'Hasta'],
    weak: [],
  },
} as const satisfies Record<string, Field>;

export type GoalField = keyof typeof goalFields;

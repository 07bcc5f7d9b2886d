import type { Field } from './field.js';

/**
 * The fields of a change of stage. A header is compared without case, accents, spaces and punctuation;
 * the field's own name always matches and is not listed. Within a list the lines are English, then
 * Italian, French, German and Spanish.
 */
// prettier-ignore
export const historyFields = {
  prospect: {
    meaning: 'The id of the prospect whose stage changed.', kind: 'id',
    names: [
      'Prospect ID', 'Deal ID', 'Opportunity ID', 'Lead ID', 'Potential ID', 'Record ID', 'Object ID', 'hs_object_id',
      'ID opportunità', 'ID trattativa', 'ID affare', 'ID lead', 'ID de l’opportunité', 'ID de la transaction', 'ID de l’affaire', 'ID de fiche d’informations', 'Datensatz-ID', 'ID de la oportunidad', 'ID del negocio', 'ID del trato'],
    weak: ['Parent ID', 'Object', 'ID'],
  },
  prospectName: {
    meaning: 'The name of that prospect, for --join name.', kind: 'text', ranked: true,
    names: ['Opportunity name', 'Deal name', 'Potential name', 'Lead name', 'Record name', 'Nome opportunità', 'Nome trattativa', 'Nom de l’opportunité', 'Nom de la transaction', 'Name der Opportunity', 'Nombre de la oportunidad', 'Nombre del negocio'],
    weak: ['Opportunity', 'Deal', 'Name'],
  },
  prospectEmail: {
    meaning: 'The e-mail address of that prospect, for --join email.', kind: 'text', ranked: true,
    names: ['Contact email', 'Lead email', 'Email', 'Email address'],
    weak: [],
  },
  field: {
    meaning: 'Which field of the record changed; changes of other fields than the stage prove nothing.', kind: 'text',
    names: ['Field / Event', 'Field name', 'Changed field', 'Property name', 'Property', 'Campo / Evento', 'Campo modificato', 'Champ / Evénement', 'Champ modifié', 'Feld / Ereignis', 'Campo modificado'],
    weak: ['Attribute'],
  },
  from: {
    meaning: 'The stage it was in before.', kind: 'word',
    names: ['From Stage', 'Old Value', 'Previous value', 'Previous stage', 'Old stage', 'Stage from', 'Da fase', 'Dalla fase', 'Valore precedente', 'Vecchio valore', 'De l’étape', 'Étape de départ', 'Ancienne valeur', 'Von Phase', 'Alter Wert', 'De etapa', 'Desde la etapa', 'Valor anterior'],
    weak: [],
  },
  to: {
    meaning: 'The stage it entered.', kind: 'word',
    names: ['To Stage', 'New Value', 'Stage to', 'New stage', 'Property value', 'Changed to', 'A fase', 'Alla fase', 'Nuovo valore', 'À l’étape', 'Étape d’arrivée', 'Nouvelle valeur', 'Bis Phase', 'Nach Phase', 'Neuer Wert', 'A etapa', 'Hasta la etapa', 'Nuevo valor'],
    weak: ['Value', 'Stage', 'Stage name', 'Deal stage', 'Valore', 'Valeur', 'Wert', 'Valor'],
  },
  date: {
    meaning: 'The day of the change.', kind: 'date',
    names: ['Last Modified', 'Edit Date', 'Change date', 'Changed on', 'Changed at', 'Modified on', 'Modified date', 'Last modified date', 'Stage change date', 'Timestamp', 'Date changed', 'Data modifica', 'Data di modifica', 'Ultima modifica', 'Date de modification', 'Dernière modification', 'Bearbeitungsdatum', 'Änderungsdatum', 'Zuletzt geändert', 'Letzte Änderung', 'Fecha de modificación', 'Fecha de edición', 'Última modificación'],
    weak: ['Created date', 'Date entered', 'When', 'Data', 'Datum', 'Fecha'],
  },
} as const satisfies Record<string, Field>;

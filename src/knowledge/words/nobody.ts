/** What stands in a column of people for nobody. The lines are English, Italian, French, German, Spanish and Portuguese. */
// prettier-ignore
export const nobody = [
  'Unassigned', 'Not assigned', 'Unallocated', 'Unowned', 'No owner', 'No rep', 'No agent', 'No assignee', 'No user', 'No one', 'Nobody', 'None assigned', 'Without owner', 'Owner not set', 'Not set', 'To be assigned', 'TBA', 'TBD', 'N.A', 'NA', 'Not available', 'Not applicable', 'No value', 'Not specified', 'Blank', 'Empty', 'Unknown owner', 'Unknown user', 'Deactivated user', 'Deleted user', 'System', 'System user', 'Automated process',
  'Non assegnato', 'Non assegnata', 'Nessuno', 'Nessun proprietario', 'Nessun responsabile', 'Senza proprietario', 'Da assegnare',
  'Non assigné', 'Non assignée', 'Non attribué', 'Non attribuée', 'Aucun', 'Aucun propriétaire', 'Aucun responsable', 'Sans propriétaire', 'Pas de propriétaire', 'À assigner', 'À attribuer', 'Personne',
  'Sistema', 'Système', 'Nicht zugewiesen', 'Nicht zugeordnet', 'Ohne Zuweisung', 'Unzugewiesen', 'Nicht vergeben', 'Niemand', 'Kein Besitzer', 'Kein Inhaber', 'Kein Verantwortlicher', 'Kein Eigentümer', 'Ohne Besitzer', 'Keiner', 'Keine Angabe', 'k.A.',
  'Sin asignar', 'No asignado', 'No asignada', 'Ninguno', 'Nadie', 'Sin propietario', 'Sin responsable', 'Sin comercial', 'Sin vendedor', 'Por asignar', 'Sin dueño',
  'Não atribuído', 'Não atribuída', 'Não designado', 'Sem atribuição', 'Sem responsável', 'Sem proprietário', 'Sem vendedor', 'Nenhum', 'Ninguém', 'A atribuir', 'Não informado', 'Sem dono',
] as const;

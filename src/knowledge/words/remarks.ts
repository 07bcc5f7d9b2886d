/** What columns of free text are called, folded: English, German, French, Italian, Spanish and Portuguese. */
// prettier-ignore
export const remarks: ReadonlySet<string> = new Set([
  'note', 'notes', 'comment', 'comments', 'description', 'remark', 'remarks', 'feedback', 'bemerkung', 'bemerkungen', 'notiz', 'notizen', 'kommentar',
  'kommentare', 'beschreibung', 'anmerkung', 'anmerkungen', 'commentaire', 'commentaires', 'remarque', 'remarques', 'observation', 'observations',
  'commento', 'commenti', 'osservazioni', 'descrizione', 'nota', 'notas', 'comentario', 'comentarios', 'observacion', 'observaciones', 'descripcion',
  'observacao', 'observacoes', 'descricao', 'obs',
]);

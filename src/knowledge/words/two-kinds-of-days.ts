/**
 * Names of days that an appointment falls on, or that something is due or handed in: nobody can tell which from
 * the word alone, so a column of such a name is read where somebody says what it is. Each is folded.
 */
export const daysOfTwoKinds: ReadonlySet<string> = new Set([
  // A due date as much as an appointment; in Italian, where `termine` is one, too.
  ...['termin', 'termine', 'termindatum', 'datumtermin'],
  // To present is also to hand in.
  ...['presentazione', 'datapresentazione', 'datadipresentazione', 'datadellapresentazione'],
  ...['presentacion', 'fechapresentacion', 'fechadepresentacion', 'fechadelapresentacion'],
  ...['apresentacao', 'dataapresentacao', 'datadeapresentacao', 'datadaapresentacao'],
  ...['presentation', 'datepresentation', 'datedepresentation', 'datedelapresentation'],
  // Upkeep as much as a talk, an agreement as much as a meeting.
  ...['entretien', 'dateentretien', 'datedentretien', 'datedelentretien'],
  ...['afspraak', 'afspraakdatum', 'datumafspraak', 'compromisso', 'datacompromisso'],
  ...['compromiso', 'fechacompromiso', 'fechadecompromiso'],
]);

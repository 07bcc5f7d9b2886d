import type { Voice } from '../../en/index.js';

/** How many of a milestone are planned. */
const planned = (milestone: string): string =>
  `qué probabilidad tiene el objetivo con ${milestone} en el plan`;

/** What each option does, by its name. */
export const optionHelp: Voice['help']['options'] = {
  // What is read, and how it is to be understood.
  prospects:
    'exportación de prospectos (oportunidades, clientes potenciales): CSV, JSON o un libro (.xlsx, .ods; libro.xlsx#Hoja para una hoja), también .gz; «-» es la entrada estándar; se puede repetir',
  activities: 'exportación de actividades (llamadas, citas, propuestas); se puede repetir',
  history: 'exportación de los cambios de etapa (de, a, cuándo); se puede repetir',
  reps: 'usuarios del CRM: nombres para los ids, nombres de usuario y direcciones de correo de los propietarios; su equipo, función y responsable para --by; se puede repetir',
  counts:
    'recuentos en lugar de una exportación: una fila por comercial, con columnas llamadas como los hitos y, si se quiere, revenue y goal; «-» es la entrada estándar',
  config:
    'configuración: fuentes, columnas, palabras, etapas y alias de comerciales (por defecto: spanco.config.json, si lo hay)',
  crm: ({ systems }) =>
    `el sistema del que vienen los archivos: ${systems.join(', ')}; none para no reconocer ninguno (por defecto: se averigua por las columnas)`,
  join: 'por qué nombran las actividades y los cambios de etapa a su prospecto: id, name o email (por defecto: id, o lo propio del sistema)',
  column: 'qué columna es qué campo, como activities.type="Tipo de contacto"; se puede repetir',
  delimiter: 'separador de los archivos CSV: , ; | o tab (por defecto: se averigua)',
  encoding:
    'codificación de los archivos, como utf-8, utf-16le, windows-1252 o iso-8859-1 (por defecto: se averigua)',
  dateFormat:
    'orden de las fechas que no empiezan por el año: dmy o mdy; ymd para años de dos cifras (por defecto: se averigua)',
  decimal: 'signo decimal de los importes: comma o point (por defecto: se averigua)',
  tz: 'zona horaria de los días de calendario, como Europe/Madrid (por defecto: UTC)',
  // What is counted of it.
  rep: 'este comercial: solo sus filas (report, scorecard, trend, leads, service), uno contra el resto o dos cara a cara (compare de comerciales), de quién es el historial (plan); basta el nombre de pila si solo corresponde a uno; se puede repetir',
  where:
    'solo los prospectos que la cumplen: "segment=Food", o != (no), ~ (contiene), <, <=, >, >= (números, días); varios "=" del mismo campo son alternativas, todo lo demás debe cumplirse; se puede repetir',
  since: 'primer día del periodo, como 2026-01-01',
  until: 'último día del periodo, incluido',
  period: ({ periodWords }) =>
    `en lugar de --since y --until: ${periodWords.join(', ')} (respecto a --as-of), o 2026, 2026-Q1, 2026-03, 2026-W05 (las semanas son las de la ISO 8601)`,
  basis:
    'qué toma el periodo: activity (los hitos con fecha en el periodo y los contactos creados en él) o cohort (los prospectos creados en el periodo, seguidos hasta --as-of)',
  mature:
    'conserva los prospectos con al menos esa edad en --as-of y cuenta solo lo que pasó en ese número de días desde la entrada',
  asOf: 'el día hasta el que se siguen las cohortes y se calculan las edades (por defecto: hoy)',
  unit: 'qué se cuenta: prospects (prospectos distintos, cada uno una vez por hito) o activities (todas las actividades, con lo que una tasa puede pasar del 100\u00A0%)',
  stages:
    'cómo cuentan las etapas saltadas: recorded (lo registrado, como en una tabla dinámica), implied (también todos los hitos anteriores de un prospecto que llegó a uno posterior) o strict (un hito solo si se alcanzaron todos los anteriores, en el orden de sus fechas)',
  credit:
    'a quién se atribuye: owner (el propietario del prospecto, de modo que el recorrido de un comercial cuadra) o actor (quien hizo la actividad)',
  failIf:
    'sale con 4 si se cumple: sobre los datos "rejected>0", "unmatched>1%", "open.proposals>20%", "age>7" (días desde la última fila hasta --as-of); sobre las filas (report) "closing<0.2", de un grupo "rep=Anna Rossi: closing<0.2" ("rep=*:" para todas las filas); sobre los objetivos (scorecard), lo logrado frente a lo debido, "goal.wins<0.9"; se puede repetir',
  // What single commands are asked.
  by: 'agrupa por rep, segment, source…, cualquier otra columna de los prospectos, o day, week, month, quarter o year de entrada; varios, como en "rep,segment"; se puede repetir (por defecto: rep; trend: nada, el equipo); compare: uno',
  sort: 'ordena las filas por un recuento, una tasa, revenue o una columna (por defecto: por grupo)',
  effort:
    'entre qué se dividen las ventas: targets, booked, held, proposals, decided (ganadas o perdidas) o activities (por defecto: held, o lo primero de decided, targets, booked, proposals y activities que diga la exportación)',
  adjust:
    'compara a igualdad de condiciones: dentro de cada valor de esta columna de los prospectos, como segment',
  goals:
    'objetivos: una fila por objetivo, con rep (o team), measure, target, currency, start y end (por defecto: --since, --until), o una fila por comercial, con goal (ventas) o quota (dinero); el mismo archivo para todos los comandos: compare y service pasan por alto lo que no son ventas o dinero de un comercial; «-» es la entrada estándar',
  force: 'sobrescribe una configuración que ya existe',
  every: ({ periods }) =>
    `los periodos: ${periods.join(', ')} (por defecto: month); una semana es la de la ISO 8601`,
  within:
    'conversión en tantos días desde la entrada; se puede repetir (por defecto: 30, 60, 90 y 180)',
  wins: 'el objetivo: tantas ventas',
  revenue: 'el objetivo: tanto dinero',
  sure: 'con qué seguridad, como 0.8 o 80%; se puede repetir (por defecto: 0.5, 0.8 y 0.9)',
  targets: planned('tantos contactos'),
  qualified: planned('tantos prospectos cualificados'),
  booked: planned('tantas citas concertadas'),
  held: planned('tantas citas realizadas'),
  proposals: planned('tantas propuestas'),
  followUp:
    'en cuántos días tras una venta debería alguien haber hablado con el cliente (por defecto: 30)',
  at: ({ outcomes }) => `lista quién cuenta en él: ${outcomes.join(', ')}`,
  droppedAfter: 'lista quién llegó ahí, no llegó al hito siguiente y se perdió',
  untold: 'lista de quién no permite saber la exportación si cuenta en él',
  open: 'lista solo los que siguen abiertos: ni ganados ni perdidos según su estado',
  stuck:
    'lista solo los abiertos que llevan en su sitio más tiempo que 9 de cada 10 de los que se ganaron',
  most: 'cuántos listan las tablas (por defecto: 20); JSON y CSV los listan todos',
  hot: 'un prospecto abierto que decide en tantos días desde --as-of, o ya debería haberlo hecho, está caliente (por defecto: 7)',
  warm: 'el que decide en tantos días está templado; más tarde, o sin día fijado, frío (por defecto: 60)',
  winBack:
    'cuántos prospectos por recuperar, o abiertos, listan las tablas (por defecto: 10); JSON y CSV los listan todos',
  csatScale: ({ scales }) =>
    `la escala de satisfacción de los clientes: ${scales.join(', ')} (por defecto: se averigua por las respuestas)`,
  dialect: ({ databases }) =>
    `la base de datos para la que es la consulta: ${databases.join(', ')}`,
  firstDays:
    'en lugar de perfiles, las actividades en menos filas: la primera y la última de cada tipo, y las que quedan entre otras; se pasan a spanco junto a los prospectos',
  words:
    'los tipos de actividad que hay, uno por fila, con columnas llamadas type y outcome: los que no dicen nada se dejan fuera, y así hay menos perfiles; los nuevos se recogen como siempre',
  ordered:
    'distingue los prospectos también por el orden de lo que se hizo: para cuando algunos se ganaron y también se perdieron; --stages strict y --credit actor lo hacen siempre',
  // How results are shown and where they go.
  list: 'muestra solo una tabla: groups, win-back (los prospectos perdidos por recuperar) u open (los abiertos, por lo que prometen) (leads), reps o goals (scorecard); CSV tiene la primera si no se indica',
  format:
    'table, json, csv, tsv, markdown, html o xlsx (por defecto: según la extensión de --output; si no, table)',
  json: 'forma corta de --format json',
  output: 'escribe el resultado en un archivo, entero o nada («-» es la salida estándar)',
  rejects:
    'escribe en un archivo CSV las filas que no se pudieron usar, o no en todas sus celdas, con el motivo',
  strict: 'falla con la primera fila o celda que no se puede usar',
  quiet: 'no dice nada en la salida de errores salvo los errores',
  verbose: 'muestra los intervalos y cómo se han entendido los archivos',
  color: 'usa color aunque no sea un terminal',
  noColor: 'no usa color ni siquiera en un terminal',
  width: 'ancho de las tablas (por defecto: el del terminal)',
  lang: ({ languages }) =>
    `idioma de la respuesta, de los errores y de la ayuda: ${languages.join(', ')} (por defecto: SPANCO_LANG; si no, "lang" en la configuración; si no, en)`,
};

import type { Voice } from '../../en/index.js';

/** What each command answers, by its name; as a sentence it begins its help. */
export const commandHelp: Voice['help']['commands'] = {
  report: 'el embudo por comercial: cuatro tasas, su fiabilidad y lo que se dejó fuera',
  compare: 'comerciales lado a lado: quién, dónde está la diferencia, si es real y en qué trabajar',
  page: 'una página para reenviar: la respuesta, gráficos y qué decir a cada cual, en un archivo HTML',
  plan: 'la ecuación al revés: cuántos contactos, citas y propuestas hacen falta para tantas ventas',
  scorecard:
    'lo que hace cada comercial junto a lo que logra: actividad, resultados y quién necesita qué consejo',
  leads:
    'prospectos por origen, temperatura y cualificación; tiempo hasta el primer contacto; a quién recuperar',
  deals:
    'los prospectos detrás de un número: quién está parado, quién se cayó y dónde, quién sigue abierto',
  diff: 'dos exportaciones, o dos informes en JSON: qué entró, avanzó, se ganó, se perdió, cambió de manos o ya no está',
  trend:
    'periodo a periodo: qué cambió, con qué seguridad, cuánto tardan las cosas, qué cohortes son recientes',
  service:
    'casos por agente: CSAT, resueltos, primer contacto y tiempo de gestión, junto a las ventas',
  check: 'el balance de filas: ¿sirve esta exportación para medir?',
  explain: 'un prospecto: qué contó, de qué fila, y qué no contó y por qué',
  init: 'un primer spanco.config.json, comentado con lo que se ha visto: después report no necesita opciones',
  schema: 'el JSON Schema de un resultado o de la configuración',
  sql: 'la consulta con la que una base de datos agrupa los prospectos iguales, para report, compare y plan',
  completion:
    'el script que completa comandos, opciones, comerciales y columnas en bash, zsh o fish',
};

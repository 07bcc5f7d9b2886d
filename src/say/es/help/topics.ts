import type { Voice } from '../../en/index.js';

/** What the topics of the help say, each thing with its meaning. */
export const topicHelp: Voice['help']['topics'] = {
  'exit-codes': {
    title: 'Códigos de salida',
    meanings: {
      0: 'hecho',
      1: 'no se pudo: un archivo no se puede leer o escribir, o pasó algo inesperado',
      2: 'uso incorrecto: de la línea de comandos o de la configuración',
      3: 'los datos no se pueden medir: la salida de errores dice qué falla y dónde',
      4: 'se cumple una condición de --fail-if',
      130: 'interrumpido',
    },
  },
  formats: {
    title: 'Formatos',
    meanings: {
      table:
        'para un terminal: ocupa su ancho, y lleva gráficos si se muestra en uno (por defecto; .txt, .log)',
      json: 'para programas: el resultado entero, números sin redondear, null para lo desconocido (.json)',
      csv: 'para hojas de cálculo y programas: la primera tabla, números sin redondear (.csv)',
      tsv: 'lo mismo, separado por tabuladores (.tsv)',
      markdown: 'para wikis y correos (.md)',
      html: 'una página para reenviar, con gráficos, que no carga nada de fuera (.html)',
      xlsx: 'un libro, una hoja por tabla, números de verdad (.xlsx)',
    },
  },
  environment: {
    title: 'Variables de entorno',
    meanings: {
      SPANCO_CONFIG: 'la configuración, si -c no nombra ninguna',
      SPANCO_LANG: 'el idioma, si --lang no nombra ninguno',
      NO_COLOR: 'con cualquier valor: sin color',
      FORCE_COLOR: 'con cualquier valor menos 0: color aunque no sea un terminal',
      COLUMNS: 'ancho del terminal, si --width no indica ninguno',
      XDG_CACHE_HOME:
        'carpeta de lo que se puede volver a crear: lo que compiló V8, que acelera el arranque',
      NODE_DISABLE_COMPILE_CACHE: 'con el valor 1: ahí no se guarda nada',
    },
  },
};

import type { Voice } from '../../en/index.js';

/** What the topics of the help say, each thing with its meaning. */
export const topicHelp = {
  'exit-codes': {
    title: 'Codici di uscita',
    meanings: {
      0: 'tutto fatto',
      1: 'non riuscito: un file non si può leggere o scrivere, o è successo qualcosa di imprevisto',
      2: 'uso errato: della riga di comando, o della configurazione',
      3: 'i dati non si possono misurare: che cosa non va, e dove, è sull’errore standard',
      4: 'vale una condizione di --fail-if',
      130: 'interrotto',
    },
  },
  formats: {
    title: 'Formati',
    meanings: {
      table:
        'per un terminale: largo quanto il terminale, con i grafici se lo è (predefinito; .txt, .log)',
      json: 'per i programmi: tutto il risultato, numeri non arrotondati, null per ciò che è ignoto (.json)',
      csv: 'per fogli di calcolo e programmi: la prima tabella, numeri non arrotondati (.csv)',
      tsv: 'lo stesso, separato da tabulazioni (.tsv)',
      markdown: 'per wiki ed e-mail (.md)',
      html: 'una pagina da inoltrare, con i grafici, che non carica nulla (.html)',
      xlsx: 'una cartella di lavoro, un foglio per tabella, numeri veri (.xlsx)',
    },
  },
  environment: {
    title: 'Variabili d’ambiente',
    meanings: {
      SPANCO_CONFIG: 'la configurazione, se -c non ne indica una',
      SPANCO_LANG: 'la lingua, se --lang non ne indica una',
      NO_COLOR: 'con qualsiasi valore: niente colori',
      FORCE_COLOR: 'con qualsiasi valore tranne 0: colori anche fuori da un terminale',
      COLUMNS: 'larghezza del terminale, se --width non ne indica una',
      XDG_CACHE_HOME:
        'cartella di ciò che si può rifare: ciò che V8 ha compilato, che rende più rapido l’avvio',
      NODE_DISABLE_COMPILE_CACHE: 'con 1: lì non si conserva nulla',
    },
  },
} satisfies Voice['help']['topics'];

import { examples } from './examples.js';
import type { Voice } from '../en/index.js';

/** What a reader of the exports of each system should know, in a sentence or two. */
export const systemNotes = {
  hubspot:
    'L’esportazione delle trattative non contiene attività: chiamate e riunioni si esportano a parte, legate dall’id della trattativa. La data di ingresso in una fase viene sovrascritta se la trattativa ci rientra.',
  pipedrive:
    'Le attività indicano la loro trattativa per nome, e hanno un id solo se l’esportazione lo comprende. Done dice che l’attività è spuntata, non che l’appuntamento è stato onorato. Una trattativa persa conserva la sua fase.',
  salesforce:
    'Nessun campo standard dice se un incontro è stato onorato; alcune aziende ne aggiungono uno proprio, come no_show__c. Lo stato di un’attività, Completed, è solo una casella spuntata.',
  zoho: 'Gli id hanno 19 cifre, che i fogli di calcolo rovinano. I moduli scrivono le date in due modi. Un incontro non ha un campo che dica se è stato onorato.',
  suitecrm:
    'Incontri e chiamate sono Planned, Held o Not Held. Le opportunità hanno due importi: uno nella propria valuta, uno convertito. Date e decimali seguono le preferenze di chi ha esportato.',
  dynamics:
    'Le attività indicano per nome il record a cui si riferiscono, senza id. Opportunity Close e Quote Close le scrive il sistema alla chiusura di una trattativa, e non contano come lavoro di nessuno.',
  odoo: 'Un’opportunità persa viene archiviata (lo dice la colonna Active): è nell’esportazione solo se si chiedono anche i record archiviati. Le attività spariscono una volta fatte, perciò non ne esiste un file.',
  freshsales:
    'Il titolare è un indirizzo e-mail: i nomi li dà un file degli utenti. Le trattative si esportano senza le loro attività.',
  erpnext:
    'Lo stato di un’opportunità è Converted quando la sua offerta è stata ordinata; quello di un lead, quando è diventato cliente o opportunità. Fase di vendita e stato sono separati.',
  monday:
    'Ogni bacheca può avere colonne e fasi proprie; queste sono quelle del modello. Le righe con i nomi dei gruppi non sono trattative.',
  bitrix24:
    'L’interfaccia per programmi scrive le fasi come codici, e dopo C e un numero quelle degli altri percorsi (C2:WON). S e F dicono che la trattativa è vinta o persa, P che prosegue.',
  close:
    'Un’opportunità ha uno stato e, accanto, il tipo di quello stato: active, won o lost. Ciò che uno script scrive come value è in centesimi; value_formatted riporta l’importo con il simbolo.',
  vtiger:
    'Un’opportunità nelle versioni precedenti si chiamava potential. Gli eventi sono held, not held o planned, come in SuiteCRM.',
  freshdesk:
    'Ogni riga è un ticket; le risposte dei clienti a un sondaggio sono nei risultati del sondaggio.',
  zendesk: 'Ogni riga è un ticket. Ciò che è solved diventa closed da solo dopo qualche giorno.',
  jira: 'Ogni riga è un issue, con un flusso di lavoro che può essere diverso in ogni progetto. Le colonne a elenco compaiono una volta per valore.',
} satisfies Voice['systemNotes'];

/** What systems export of the stages that a deal has been in, as they call that; those that have such a thing. */
export const pastNames = {
  hubspot: 'le colonne "Date entered …" di ogni fase',
  salesforce: 'il report Opportunity History, per --history',
  zoho: 'l’elenco correlato Stage History, per --history',
};

/** The same of any system. */
export const anyPast = `lo storico delle fasi, o una colonna con la data di ogni fase («${examples.days.proposals}», «${examples.days.wins}»)`;

/** The system alone: what its tables are of is said beside it. */
export const systemTable: Voice['systemTable'] = (system) => system;

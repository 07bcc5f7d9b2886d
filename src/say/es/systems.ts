import { examples } from './examples.js';
import { quoted } from './lists.js';
import type { Voice } from '../en/index.js';

/** What a reader of the exports of each system should know, in a sentence or two. */
export const systemNotes: Voice['systemNotes'] = {
  hubspot:
    'Una exportación de negocios no contiene actividades: las llamadas y las reuniones se exportan aparte y se enlazan por el id del negocio. El día en que un negocio entró en una etapa se sobrescribe cuando vuelve a entrar en ella.',
  pipedrive:
    'Las actividades nombran su trato y no llevan id, salvo que se pidiera al exportar. Hecho dice que la actividad ya no está en la lista, no que la cita se realizara. Un trato perdido conserva su etapa.',
  salesforce:
    'Ningún campo estándar dice si una reunión se realizó; algunas organizaciones añaden uno propio, como no_show__c. El estado Completado de una tarea es solo una casilla marcada.',
  zoho: 'Los ids tienen 19 cifras y las hojas de cálculo los estropean. Los módulos escriben las fechas de dos maneras. Una reunión no tiene ningún campo que diga si se realizó.',
  suitecrm:
    'Las reuniones y las llamadas están planificadas, realizadas o no realizadas. Las oportunidades tienen dos importes: uno en su moneda y otro convertido. Las fechas y los decimales siguen las preferencias de quien exportó.',
  dynamics:
    'Las actividades nombran el registro al que se refieren y no llevan su id. Opportunity Close y Quote Close los escribe el sistema al cerrar una oportunidad y no cuentan como trabajo de nadie.',
  odoo: 'Una oportunidad perdida se archiva (su columna Activo dice que no): solo está en la exportación si se pidieron los registros archivados. Las actividades desaparecen al terminarlas, así que no hay archivo de ellas.',
  freshsales:
    'El propietario es una dirección de correo: un archivo de usuarios da los nombres. Las oportunidades se exportan sin sus actividades.',
  erpnext:
    'El estado de una oportunidad es Convertida cuando se pidió su presupuesto; el de un prospecto, cuando pasó a ser cliente u oportunidad. Etapa de venta y estado van por separado.',
  monday:
    'Cada tablero puede tener columnas y etapas propias; estas son las de la plantilla. Las líneas con nombres de grupos no son oportunidades.',
  bitrix24:
    'La interfaz para programas escribe las etapas como códigos; las de otros embudos, detrás de C y un número (C2:WON). S y F dicen que la negociación se ganó o se perdió; P, que sigue.',
  close:
    'Una oportunidad tiene un estado y, al lado, el tipo de ese estado: activa, ganada o perdida. Lo que un programa escribe en value son céntimos; value_formatted dice el importe con su símbolo.',
  vtiger:
    'En versiones anteriores una oportunidad se llamaba potencial. Los eventos están realizados, no realizados o planificados, como en SuiteCRM.',
  freshdesk:
    'Cada fila es un caso; lo que un cliente respondió a una encuesta está en los resultados de la encuesta.',
  zendesk: 'Cada fila es un caso. Lo resuelto pasa solo a cerrado al cabo de unos días.',
  jira: 'Cada fila es una incidencia, con un flujo de trabajo que cada proyecto puede tener propio. Las columnas de listas aparecen una vez por valor.',
};

/** What systems export of the stages that a deal has been in, as they call that; those that have such a thing. */
export const pastNames: Readonly<Record<string, string>> = {
  hubspot: 'las columnas «Date entered …» de todas las etapas',
  salesforce: 'el informe Opportunity History, para --history',
  zoho: 'la lista relacionada Stage History, para --history',
};

/** The same of any system. */
export const anyPast = `el historial de etapas, o una columna con la fecha de cada etapa (${quoted(examples.days.proposals)}, ${quoted(examples.days.wins)})`;

/** The system alone: what its tables are of is said beside it. */
export const systemTable: Voice['systemTable'] = (system) => system;

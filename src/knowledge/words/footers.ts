/**
 * What totals are called; a whole cell, but for a number or a remark behind it. Lines are English, German,
 * French, Italian, then Spanish and Portuguese.
 */
// prettier-ignore
export const totals = [
  'Grand total', 'Grand totals', 'Total', 'Totals', 'Sum', 'Count', 'Record count', 'Row count', 'Number of records', 'Total records', 'Total count', 'Total sales', 'Total revenue', 'Total amount', 'Total invoiced', 'Total value',
  'Gesamtsumme', 'Gesamt', 'Gesamtergebnis', 'Gesamtanzahl', 'Insgesamt', 'Summe', 'Summen', 'Anzahl', 'Anzahl Datensätze', 'Anzahl der Datensätze', 'Datensätze gesamt', 'Datensätze insgesamt', 'Gesamtumsatz', 'Umsatz gesamt', 'Gesamtbetrag', 'Gesamtwert',
  'Total général', 'Totaux', 'Totaux généraux', 'Somme', 'Nombre', 'Nombre total', 'Nombre d’enregistrements', 'Nombre de lignes', 'Total des enregistrements', 'Total des ventes', 'Total ventes', 'Total facturé', 'Montant total',
  'Totale', 'Totali', 'Totale complessivo', 'Totali complessivi', 'Totale generale', 'Somma', 'Conteggio', 'Conteggio record', 'Numero record', 'Numero di record', 'Totale record', 'Totale vendite', 'Totale fatturato', 'Fatturato totale', 'Importo totale',
  'Total general', 'Totales', 'Totales generales', 'Suma', 'Suma total', 'Recuento', 'Recuento de registros', 'Número de registros', 'Total de registros', 'Cantidad', 'Total geral', 'Totais', 'Soma', 'Contagem', 'Contagem de registros', 'Total de ventas', 'Total ventas', 'Total facturado', 'Importe total', 'Monto total', 'Total de vendas', 'Total vendas', 'Total faturado', 'Valor total',
];

/** What totals of a group are called, which no company is. */
// prettier-ignore
export const subtotals = [
  'Subtotal', 'Subtotals', 'Sub-total', 'Zwischensumme', 'Zwischensummen', 'Teilergebnis', 'Teilsumme',
  'Sous-total', 'Sous-totaux', 'Subtotale', 'Subtotali', 'Totale parziale', 'Totali parziali', 'Subtotales', 'Subtotais', 'Total parcial',
];

/** What stands for a total only beside the name of its group: `Anna Ergebnis`. */
export const groupTotals = [
  'Ergebnis',
  'Average',
  'Mittelwert',
  'Moyenne',
  'Media',
  'Promedio',
  'Média',
];

/** What may stand between the name of a total and that of its group: `Total for Anna`. */
export const ofGroup = ['for', 'of', 'für', 'von', 'pour', 'de', 'per', 'di', 'para', 'por'];

/** How lines begin that say whose the data are, and who may see them. */
// prettier-ignore
export const notices = [
  'Confidential', 'Proprietary and confidential', 'Copyright', 'All rights reserved',
  'Vertraulich', 'Urheberrecht', 'Alle Rechte vorbehalten',
  'Confidentiel', 'Informations confidentielles', 'Information confidentielle', 'Tous droits réservés',
  'Riservato', 'Informazioni riservate', 'Informazioni confidenziali', 'Tutti i diritti riservati',
  'Confidencial', 'Información confidencial', 'Informações confidenciais', 'Todos los derechos reservados', 'Todos os direitos reservados',
];

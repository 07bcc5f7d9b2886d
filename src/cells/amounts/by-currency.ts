/** Behind every code of a currency. */
const last = '\uffff';

/** The order of sums of money: by currency, the unnamed one last. */
export const byCurrency = (
  a: { readonly currency: string | null },
  b: { readonly currency: string | null },
): number => ((a.currency ?? last) < (b.currency ?? last) ? -1 : 1);

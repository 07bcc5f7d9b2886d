const tax = '(?:vat|tax|iva|tva|btw|mwst|ust|mehrwertsteuer|imposte|impuestos)';
const beside =
  '(?:excl|incl|exkl|inkl|zzgl|escl|ex|excluding|including|excluded|before|without|with|hors|ohne|mit|senza|con|sin|sem|com|al netto di|netto)';
const behind =
  '(?:excl|incl|escl|esclusa|inclusa|compresa|incluido|incluida|excluido|no incluido|incluse?)';

/** That an amount is without or with taxes, which says nothing else of it: `Bedrag excl. btw`, `Importo (IVA esclusa)`. */
export const withTaxes = new RegExp(
  `(?<!\\p{L})(?:${beside}\\.?[ _]${tax}|${tax}[ _]${behind})(?!\\p{L})\\.?`,
  'giu',
);

/**
 * What currencies are called, by their ISO 4217 code: names in English, Italian, French, German, Spanish and
 * Portuguese, and signs. A name that several countries use alone (peso, krone, franc) stands for none of them,
 * but for a dollar and a pound without their country.
 */
// prettier-ignore
export const currencyNames: Readonly<Record<string, readonly string[]>> = {
  EUR: ['Euro', 'Euros', 'Eur.', '€'],
  USD: ['Dollar', 'Dollars', 'US Dollar', 'US Dollars', 'U.S. Dollar', 'United States Dollar', 'American Dollar', 'Dollaro', 'Dollari', 'Dollaro statunitense', 'Dollaro USA', 'Dollaro americano', 'Dollar américain', 'Dollars américains', 'Dollar US', 'Dollar des États-Unis', 'US-Dollar', 'Amerikanischer Dollar', 'Dólar', 'Dólares', 'Dólar estadounidense', 'Dólar americano', 'Dólar dos EUA', '$', 'US$', '$US', 'USD$'],
  GBP: ['Pound', 'Pounds', 'Sterling', 'Pound sterling', 'Pounds sterling', 'British Pound', 'British Pounds', 'British Pound Sterling', 'UK Pound', 'Sterlina', 'Sterline', 'Sterlina britannica', 'Livre sterling', 'Livres sterling', 'Britisches Pfund', 'Pfund', 'Pfund Sterling', 'Libra esterlina', 'Libras esterlinas', 'Libra', '£', '£GB'],
  CHF: ['Swiss Franc', 'Swiss Francs', 'Franco svizzero', 'Franchi svizzeri', 'Franc suisse', 'Francs suisses', 'Schweizer Franken', 'Franken', 'Franco suizo', 'Francos suizos', 'Franco suíço', 'Fr.', 'SFr.'],
  BRL: ['Real', 'Reais', 'Brazilian Real', 'Brazilian Reais', 'Real brasileiro', 'Real brasiliano', 'Real brasileño', 'Réal', 'Réal brésilien', 'Brasilianischer Real', 'Reales brasileños', 'R$'],
  CAD: ['Canadian Dollar', 'Canadian Dollars', 'Dollaro canadese', 'Dollar canadien', 'Kanadischer Dollar', 'Dólar canadiense', 'Dólar canadense', 'C$', 'CA$', '$CA'],
  AUD: ['Australian Dollar', 'Australian Dollars', 'Dollaro australiano', 'Dollar australien', 'Australischer Dollar', 'Dólar australiano', 'A$', 'AU$'],
  NZD: ['New Zealand Dollar', 'New Zealand Dollars', 'Dollar néo-zélandais', 'Neuseeland-Dollar', 'Dólar neozelandés', 'NZ$'],
  HKD: ['Hong Kong Dollar', 'Hongkong-Dollar', 'HK$'],
  SGD: ['Singapore Dollar', 'Singapore Dollars', 'Singapur-Dollar', 'S$'],
  MXN: ['Mexican Peso', 'Mexican Pesos', 'Peso messicano', 'Peso mexicain', 'Mexikanischer Peso', 'Peso mexicano', 'Pesos mexicanos', 'MX$'],
  ARS: ['Argentine Peso', 'Argentinian Peso', 'Peso argentino', 'Pesos argentinos', 'AR$'],
  CLP: ['Chilean Peso', 'Peso chileno', 'Pesos chilenos', 'CLP$'],
  COP: ['Colombian Peso', 'Peso colombiano', 'Pesos colombianos', 'COL$'],
  PEN: ['Peruvian Sol', 'Sol peruano', 'Nuevo sol', 'Soles', 'S/', 'S/.'],
  JPY: ['Yen', 'Japanese Yen', 'Yen giapponese', 'Yen japonais', 'Japanischer Yen', 'Yen japonés', 'Iene'],
  CNY: ['Yuan', 'Renminbi', 'RMB', 'Chinese Yuan', 'Yuan cinese', 'Yuan chinois', 'Yuan chino', 'Yuan Renminbi'],
  INR: ['Indian Rupee', 'Indian Rupees', 'Rupia indiana', 'Roupie indienne', 'Indische Rupie', 'Rupia india', '₹', 'Rs.'],
  SEK: ['Swedish Krona', 'Swedish Kronor', 'Corona svedese', 'Couronne suédoise', 'Schwedische Krone', 'Corona sueca', 'Coroa sueca'],
  NOK: ['Norwegian Krone', 'Norwegian Kroner', 'Corona norvegese', 'Couronne norvégienne', 'Norwegische Krone', 'Corona noruega', 'Coroa norueguesa'],
  DKK: ['Danish Krone', 'Danish Kroner', 'Corona danese', 'Couronne danoise', 'Dänische Krone', 'Corona danesa', 'Coroa dinamarquesa'],
  PLN: ['Zloty', 'Złoty', 'Polish Zloty', 'Polnischer Zloty', 'zł'],
  CZK: ['Czech Koruna', 'Czech Crown', 'Corona ceca', 'Couronne tchèque', 'Tschechische Krone', 'Kč'],
  HUF: ['Forint', 'Hungarian Forint', 'Ungarischer Forint', 'Ft'],
  RON: ['Romanian Leu', 'Leu', 'Lei'],
  TRY: ['Turkish Lira', 'Lira turca', 'Livre turque', 'Türkische Lira', 'TL', '₺'],
  RUB: ['Russian Ruble', 'Russian Rouble', 'Rublo russo', 'Rouble russe', 'Russischer Rubel', 'Rublo ruso', '₽'],
  UAH: ['Hryvnia', 'Ukrainian Hryvnia', 'Griwna', '₴'],
  ILS: ['Shekel', 'Israeli Shekel', 'Israeli New Shekel', 'NIS', '₪'],
  KRW: ['South Korean Won', 'Korean Won', '₩'],
  ZAR: ['Rand', 'South African Rand', 'Südafrikanischer Rand'],
  AED: ['Dirham', 'UAE Dirham', 'Emirati Dirham', 'AED dirham'],
  SAR: ['Saudi Riyal', 'Riyal'],
  NGN: ['Naira', 'Nigerian Naira', '₦'],
  KES: ['Kenyan Shilling', 'KSh'],
  THB: ['Thai Baht', 'Baht', '฿'],
  PHP: ['Philippine Peso', '₱'],
  IDR: ['Rupiah', 'Indonesian Rupiah', 'Rp'],
  MYR: ['Ringgit', 'Malaysian Ringgit', 'RM'],
  XPF: ['CFP', 'FCFP', 'F CFP', 'Franc CFP', 'Franc Pacifique', 'CFP Franc'],
  TND: ['Dinar tunisien', 'Tunisian Dinar', 'Dinaro tunisino', 'Tunesischer Dinar', 'Dinar tunecino'],
  MAD: ['Dirham marocain', 'Moroccan Dirham', 'Dirham marocchino', 'Marokkanischer Dirham', 'Dirham marroquí'],
  VND: ['Vietnamese Dong', 'Dong', '₫'],
};

/** What money of several countries is called beside an amount: the number can be read, which currency it is cannot be told. */
// prettier-ignore
export const sharedCurrencyNames = [
  'kr', 'kr.', 'FCFA', 'F CFA', 'F.CFA', 'CFA', 'Franc CFA', 'Francs CFA', 'DH', 'DHS', 'Dhs.', 'Dirhams',
  'Peso', 'Pesos', 'Krone', 'Kronen', 'Kroner', 'Kronor', 'Corone', 'Couronnes', 'Coronas', 'Franc', 'Francs', 'Franchi', 'Francos', 'Rupee', 'Rupees', 'Rupie', 'Rupien', 'Roupies', 'Rupias', 'Dinar', 'Dinars', 'Dinari', 'Dinare', 'Dinares', 'Shilling', 'Shillings',
] as const;

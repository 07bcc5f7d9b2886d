const FIRST =
  'Anna,Marco,Lucia,Niccolò,Sara,Paolo,Chloé,Jörg,Elena,Tomás,Giulia,Pierre,Marta,Ivan,Zoë,Luca,Irene,Hugo,Nadia,Aldo'.split(
    ',',
  );
const LAST =
  "Rossi,D'Amico,Forlì,Ferrari,Bianchi,Müller,Lefèvre,García,Conti,Ricci,Moretti,Novák".split(',');
const TRADES =
  'Officine Meccaniche,Trattoria,Caseificio,Ceramiche Artistiche,Impianti Elettrici,Hotel Ristorante,Cantine,Trasporti e Logistica,Tipografia,Serramenti'.split(
    ',',
  );
const TOWNS = "Forlì,Cantù,Bologna,L'Aquila,Reggio Emilia,Verona,Lugano,Bari,Trento,Udine".split(
  ',',
);
const AGES = 'Fratelli,dal 1962,Nuova,Eredi,Gruppo,Italiana'.split(',');
const FORMS = 'S.r.l.,S.p.A.,S.n.c.,& Figli,S.a.s.'.split(',');
const two = (number) => String(number).padStart(2, '0');

export const SEGMENTS =
  'Manufacturing,Retail,Hospitality,Food,Construction,Public bodies,Professional services'.split(
    ',',
  );
export const SOURCES =
  'Referral,Website,Trade fair,Cold call,E-mail campaign,Social network,Bought list,Live chat'.split(
    ',',
  );

/** At most 240 different names; every other rep has two family names. */
export function repNames(count) {
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / FIRST.length);
    const last = LAST[((i % FIRST.length) + round) % LAST.length];
    const second = i % 2 === 0 ? '' : ` ${LAST[(i + 5) % LAST.length]}`;
    return `${FIRST[i % FIRST.length]} ${last}${second}`;
  });
}

/** A company name; one in 50 needs quoting in CSV. */
export function companyName(random) {
  const trade = random.pick(TRADES);
  const family = random.pick(LAST);
  const style = random.between(1, 100);
  if (style === 1) return `${trade} "${family}" ${random.pick(TOWNS)}`;
  if (style === 2) return `${trade} ${family}, ${random.pick(LAST)} & C.`;
  return `${trade} ${random.pick(AGES)} ${family} ${random.pick(TOWNS)} ${random.pick(FORMS)}`;
}

/** The text of every day from one ISO day on, and of every minute of a day from 9:00 to 17:59. */
export function times(from, count) {
  const days = Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10),
  );
  const clock = Array.from(
    { length: 540 },
    (_, i) => ` ${two(9 + Math.floor(i / 60))}:${two(i % 60)}`,
  );
  return { day: (day) => days[day], minute: (day, minute) => days[day] + clock[minute] };
}

import { expect, test } from 'vitest';
import { columnsErrors } from '../../src/say/fr/errors/columns.js';
import { dayText, dayWords, daysText, inPeriod, periodText } from '../../src/say/fr/days.js';
import { de } from '../../src/say/fr/elision.js';
import { groupNouns, groupWords, noGroup } from '../../src/say/fr/groups.js';
import { fr } from '../../src/say/fr/index.js';
import { andList, listed, orList, shortList } from '../../src/say/fr/lists.js';
import { ofFile, placeName } from '../../src/say/fr/places.js';
import { agreeing, countOf, countUpTo } from '../../src/say/fr/plurals.js';
import { chanceText, deMany, things } from '../../src/say/fr/things.js';
import { runCli } from '../cli/fake-world.js';
import { argumentsOf } from '../cli/golden.js';
import { runsForPeople } from './survivors.js';

/** Spaces that do not break are written as plain ones here, to be legible. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('the plural begins at 2', () => {
  expect([0, 1, 1.9, 2, 5].map((count) => plain(countOf(count, 'vente')))).toEqual([
    '0 vente',
    '1 vente',
    '1,9 vente',
    '2 ventes',
    '5 ventes',
  ]);
  expect(countOf(1.96, 'vente')).toBe('2 ventes');
  expect(countUpTo(0, 63, 'vente')).toBe('0 à 63 ventes');
  expect(countUpTo(0, 1, 'vente')).toBe('0 à 1 vente');
  expect(countUpTo(5, 0, 'vente')).toBe('5 ventes');
  expect([1, 2].map((count) => agreeing(count, 'est', 'sont'))).toEqual(['est', 'sont']);
  expect(things(1, 'held')).toBe('1 rendez-vous honoré');
  expect(things(106, 'held')).toBe('106 rendez-vous honorés');
  expect(things(0, 'decided')).toBe('0 affaire clôturée');
});

test('de loses its vowel before a vowel that is heard', () => {
  // prettier-ignore
  expect(['Anna', 'Marco', 'Élise', 'Hélène', 'Hans', 'Yves', 'Yann', 'Yolanda', 'Zoé', 'Ötzi'].map(de)).toEqual([
    'd’Anna', 'de Marco', 'd’Élise', 'd’Hélène', 'de Hans', 'd’Yves', 'de Yann', 'de Yolanda', 'de Zoé', 'd’Ötzi',
  ]);
  expect([deMany('activities'), deMany('held')]).toEqual(['d’activités', 'de rendez-vous honorés']);
  expect(['leads.csv', 'activities.csv', '-'].map(ofFile)).toEqual([
    'de leads.csv',
    'du fichier activities.csv',
    'de l’entrée standard',
  ]);
});

test('lists', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(andList)).toEqual(['a', 'a et b', 'a, b et c']);
  expect(orList(['un e-mail', 'un appel'])).toBe('un e-mail ou un appel');
  expect(shortList(['a', 'b', 'c'], 2)).toBe('a, b et 1 autre');
  expect(shortList(['a', 'b', 'c', 'd'], 2)).toBe('a, b et 2 autres');
  expect(listed(['a', 'b'])).toBe('«\u00a0a\u00a0», «\u00a0b\u00a0»');
});

test('numbers', () => {
  const { grouped, percent, signed, points, pointsRange, pointsWithin, percentRange } = fr.numbers;
  expect(grouped(1234.5, 1)).toBe('1\u202f234,5');
  expect(grouped(999)).toBe('999');
  expect(percent(0.1)).toBe('10,0\u00a0%');
  expect(percent(null)).toBe('–');
  expect(plain(percentRange(0.1, 1))).toBe('10,0–100,0 %');
  expect(signed(-1.5)).toBe('−1,5');
  expect(points(0.017)).toBe('+1,7 point');
  expect(points(-0.1)).toBe('−10,0 points');
  expect(pointsRange(-0.096, 0.14)).toBe('−9,6 à +14,0');
  expect(pointsWithin(-0.096, 0.004)).toBe('−9,6 à +0,4 points');
  expect(plain(fr.money.sumText({ currency: 'EUR', amount: 12500 }))).toBe('12 500 EUR');
});

test('days and periods', () => {
  expect(dayText('2026-03-31')).toBe('31 mars 2026');
  expect(dayText('2026-04-01')).toBe('1er avril 2026');
  expect(daysText('2026-01-01', '2026-03-31')).toBe('1er janvier au 31 mars 2026');
  expect(daysText('2025-12-31', '2026-01-02')).toBe('31 décembre 2025 au 2 janvier 2026');
  expect(dayWords.inTable('2026-03-31')).toBe('31/03/2026');
  expect(['2026-03-31', '2026-W05', '2026-03', '2026-Q1', '2026'].map(dayWords.period)).toEqual([
    '31/03/2026',
    'S05 2026',
    '03/2026',
    'T1 2026',
    '2026',
  ]);
  expect(periodText('2026-08')).toBe('août 2026');
  expect(['2026-Q1', '2026-03', '2026-03-31'].map(inPeriod)).toEqual([
    'au T1 2026',
    'en mars 2026',
    'le 31 mars 2026',
  ]);
});

test('groups have their gender, and ours their names', () => {
  expect(['rep', 'source', 'month'].map(noGroup)).toEqual([
    'aucun commercial',
    'aucune source',
    'aucun mois',
  ]);
  expect(groupNouns('rep')).toBe('commerciaux');
  expect(plain(groupNouns('Région'))).toBe('valeurs de « Région »');
  expect(groupWords.heading('rep')).toBe('Commercial');
  expect(groupWords.name('month', '2026-03')).toBe('03/2026');
  expect(groupWords.name('rep', '(unassigned)')).toBe('(non attribué)');
  expect(groupWords.name('segment', '(none)')).toBe('(aucune valeur)');
});

test('chances', () => {
  expect([0.29, 0.001, 0.999].map(chanceText)).toEqual([
    'environ 29 cas sur 100',
    'moins de 1 cas sur 100',
    'plus de 99 cas sur 100',
  ]);
});

test('places, and what messages propose to paste', () => {
  expect(placeName({ file: 'leads.csv', record: 12, line: 14 })).toBe(
    'l’enregistrement 12 (ligne 14) de leads.csv',
  );
  expect(placeName({ file: 'book.xlsx#Leads', record: 12, line: 14 })).toBe(
    'la ligne 14 de book.xlsx#Leads',
  );
  const said = columnsErrors.missingColumn('leads.csv', 'prospects', 'id', ['Nom']);
  expect(plain(said.message)).toBe(
    'Impossible de lire les prospects dans leads.csv : aucune colonne ne correspond au champ id. Colonnes trouvées : « Nom ».',
  );
  expect(said.hint).toContain('--column prospects.id="…"');
});

/** Every text that needs no data, and those of functions that take none. */
function texts(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (typeof said === 'function') return said.length === 0 ? texts((said as () => unknown)()) : [];
  if (typeof said !== 'object' || said === null) return [];
  return Object.values(said).flatMap(texts);
}

test('high signs and quotation marks stand behind spaces that do not break', () => {
  // The delimiters of CSV files are signs themselves, and != is one of a shell.
  const loose = texts(fr).filter((text) =>
    / [:;?%»]| !(?!=)|« | {2}|undefined/.test(text.replaceAll(', ; |', ',')),
  );
  expect(loose).toEqual([]);
});

test.each(runsForPeople)('what is put together keeps to them too: fixtures/%s', async (run) => {
  const { stdout, stderr } = await runCli([...argumentsOf(run), '--lang', 'fr']);
  const read = `${stdout}\n${stderr}`.replace(/<style>.*?<\/style>|&#?\w+;|style="[^"]*"/gs, '');
  const slips = read.match(/.{0,30}(?:[^\s\u00a0\u202f]| )[;!?](?=\s|$)|« .{0,9}|.{0,9} »/gm);
  expect(slips ?? []).toEqual([]);
});

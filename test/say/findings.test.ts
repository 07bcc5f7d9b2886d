import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/say/language.js';
import { voiceOf } from '../../src/say/languages.js';

const closing = { kind: 'step', step: 'closing' } as const;

/** What a picture finds of a gap of 21 wins, and of goals of which none is on track. */
const found: Readonly<Record<Language, readonly [more: string, within: string, goals: string]>> = {
  en: [
    'Anna has 21 wins more than Bruno: closing adds 26, everything else takes 5 away',
    'Anna has 21 wins more than Bruno: closing accounts for 20 of them',
    'None of the 3 goals is on track',
  ],
  it: [
    'Anna ha 21 clienti in più rispetto a Bruno: la concretizzazione ne porta 26, tutto il resto ne toglie 5',
    'Anna ha 21 clienti in più rispetto a Bruno: la concretizzazione ne spiega 20',
    'Nessuno dei 3 obiettivi è in linea',
  ],
  fr: [
    'Anna a 21 ventes de plus que Bruno : la transformation en apporte 26, tout le reste en retire 5',
    'Anna a 21 ventes de plus que Bruno : la transformation en explique 20',
    'Aucun des 3 objectifs n’est en bonne voie',
  ],
  de: [
    'Anna: 21 Abschlüsse mehr als Bruno; 26 mehr durch Abschlussquote, 5 weniger durch alles Übrige',
    'Anna: 21 Abschlüsse mehr als Bruno; davon durch Abschlussquote: 20',
    'Keines der 3 Ziele ist im Plan',
  ],
  es: [
    'Anna: 21 ventas más que Bruno; el cierre aporta 26, todo lo demás resta 5',
    'Anna: 21 ventas más que Bruno; el cierre explica 20',
    'Ninguno de los 3 objetivos va en camino',
  ],
};

test.each(languages)('a part that is more than the gap is no share of it, in %s', async (lang) => {
  const { pictures } = await voiceOf(lang);
  const said = (wins: number) => pictures.waterfall(['Anna', 'Bruno'], 21, { part: closing, wins });
  expect([said(26), said(20), pictures.goals(3, 3)]).toEqual(found[lang]);
});

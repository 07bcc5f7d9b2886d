import { expect, test } from 'vitest';
import { languages } from '../../src/say/language.js';
import { inFolder, runCli } from '../cli/fake-world.js';

/** An export of some thousands of rows, with thousands of each fault. */
function large(): Readonly<Record<string, string>> {
  const prospects = ['Id,Rep,Stage,Status,Created,Amount,Currency'];
  const activities = ['Id,Prospect,Rep,Type,Outcome,Date'];
  for (let at = 0; at < 12_000; at += 1) {
    const stage = ['Qualified', 'Proposal', 'Won', 'Mystery'][at % 4]!;
    const status = ['Open', 'Lost', 'Won', 'Open'][at % 4]!;
    const created = at % 5 === 0 ? '31/02/2026' : `${1 + (at % 28)}/01/2026`;
    prospects.push(
      [`P${at}`, ['Anna', 'anna', 'Bruno'][at % 3], stage, status, created, at, 'EUR'].join(','),
    );
    const type = ['Call', 'Appointment', 'Enigma'][at % 3];
    const prospect = at % 4 === 0 ? `X${at}` : `P${at}`;
    const day = at % 6 === 0 ? '' : `${1 + (at % 28)}/02/2026`;
    activities.push([`A${at}`, prospect, 'Anna', type, ['Held', 'Zilch'][at % 2], day].join(','));
  }
  return { 'deals.csv': prospects.join('\n'), 'calls.csv': activities.join('\n') };
}

const asked = [
  ['check'],
  ['report', '-v'],
  ['report', '-v', '--since', '2026-02-01', '--until', '2026-02-28', '--format', 'markdown'],
  ['compare', '-v'],
  ['trend', '-v'],
  ['scorecard', '-v'],
  ['leads', '-v'],
  ['deals', '--open', '--most', '5'],
  ['plan', '--wins', '5000'],
  ['explain', 'P1001'],
];

/** What has four digits and more and is no quantity: days and years, places in files, ids, what is typed, and the pattern of an amount. */
const others =
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b20\d\d\b|:\d+|\b[APX]\d+|--[\w-]+ \d+|\b1234\b|(?:line|record|row|riga|ligne|enregistrement|Zeile|Datensatz|línea|fila|registro)\s\d+/g;

const marks = { en: ',', it: '.', fr: '\u202f', de: '.', es: '.' } as const;

test.each(languages)('every large number has its groups of digits, in %s', async (language) => {
  await inFolder(large(), async (cwd) => {
    for (const args of asked) {
      const run = [...args, '-p', 'deals.csv', '-a', 'calls.csv', '--lang', language];
      const { stdout, stderr } = await runCli([...run, '--as-of', '2026-03-31'], { cwd });
      const text = `${stdout}\n${stderr}`.replace(others, '');
      const loose = text.match(
        /.{0,30}(?<!\d[.,\u202f]\d*)\d{5,}.{0,20}|.{0,30}(?<![\d.,])[1-9]\d{3}(?!\d).{0,20}/g,
      );
      // Spanish groups from five digits on.
      const slips = (loose ?? []).filter((one) => language !== 'es' || /\d{5}/.test(one));
      expect([args.join(' '), slips]).toEqual([args.join(' '), []]);
      if (args[0] === 'check') expect(text).toContain(`12${marks[language]}000`);
    }
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { optionHelp } from '../../src/cli/help.js';
import { languageAsked, languageConfigured, voiceConfigured } from '../../src/cli/language.js';
import { readArguments } from '../../src/cli/program.js';
import { fileNotFound } from '../../src/errors/input.js';
import { invalidOption } from '../../src/errors/usage.js';
import { placeName } from '../../src/errors/place.js';
import { credits } from '../../src/funnel/journeys.js';
import { bases } from '../../src/funnel/period.js';
import { stagePolicies } from '../../src/funnel/policy.js';
import { units } from '../../src/funnel/tally-options.js';
import { readStudy, report, type Study } from '../../src/index.js';
import { languages } from '../../src/say/language.js';
import { voiceOf } from '../../src/say/languages.js';
import { wordWarning } from '../../src/say/notes.js';
import { speaking, voice, type Voice } from '../../src/say/voice.js';
import { folder, runCli } from './fake-world.js';
import { both, files } from './sample.js';

const known = ['en', 'it', 'fr'];
const world = { cwd: () => folder({ 'spanco.config.json': '{"lang": "fr"}' }) };

describe('the language of a run', () => {
  test('is that of --lang before that of the environment', () => {
    const env = { SPANCO_LANG: 'fr' };
    expect(languageAsked(['report', '--lang', 'it'], env, known)).toBe('it');
    expect(languageAsked(['report', '--lang=it'], env, known)).toBe('it');
    expect(languageAsked(['report'], env, known)).toBe('fr');
  });

  test('is asked for by the last --lang, and by none behind "--"', () => {
    expect(languageAsked(['--lang', 'it', '--lang', 'fr'], {}, known)).toBe('fr');
    expect(languageAsked(['--', '--lang', 'it'], {}, known)).toBeNull();
  });

  test('is asked for by nothing of the machine', () => {
    const env = { LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8', LANGUAGE: 'it', SPANCO_LANG: '' };
    expect(languageAsked(['report'], env, known)).toBeNull();
  });

  test('is that of the configuration where nobody asks', () => {
    expect(languageConfigured('spanco.config.json', world, known)).toBe('fr');
    expect(languageConfigured('spanco.config.json', world, ['en'])).toBeNull();
    expect(languageConfigured('elsewhere.json', world, known)).toBeNull();
  });

  test('is that of the configuration that the command reads', async () => {
    const cwd = folder({
      'spanco.config.json': '{"lang": "en"}',
      'none.json': '{}',
    });
    const spokenBy = (...args: string[]) => {
      const request = readArguments(args, new Set());
      if (request.kind !== 'run') throw new Error('nothing runs');
      return voiceConfigured(request, { cwd: () => cwd });
    };
    expect(await spokenBy('report')).toBe(await voiceOf('en'));
    expect(await spokenBy('report', '-c', 'none.json')).toBeNull();
    expect(await spokenBy('init')).toBeNull();
    expect(await spokenBy('schema', 'config')).toBeNull();
  });
});

describe('a language that there is not is refused in English', () => {
  const there = `it is none of ${languages.join(', ')}`;

  test('on the command line', async () => {
    const { code, stdout, stderr } = await runCli(['report', ...both, '--lang', 'xx'], {
      cwd: folder(files),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Cannot use --lang "xx": ${there}.`);
  });

  test('in the environment, unless the command line names one', async () => {
    const setup = { cwd: folder(files), env: { SPANCO_LANG: 'xx' } };
    const { code, stderr } = await runCli(['report', ...both], setup);
    expect(code).toBe(2);
    expect(stderr).toContain(`Cannot use SPANCO_LANG "xx": ${there}.`);
    expect((await runCli(['report', ...both, '--lang', 'en'], setup)).code).toBe(0);
  });

  test('in the configuration', async () => {
    const cwd = folder({ ...files, 'spanco.config.json': '{"lang": "xx"}' });
    const { code, stderr } = await runCli(['report', ...both], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('lang cannot be "xx"');
  });

  test('by the library', async () => {
    const lang = 'xx' as 'en';
    await expect(
      readStudy({ prospects: { text: files['prospects.csv'] } }, { lang }),
    ).rejects.toThrow(`Cannot use --lang "xx": ${there}.`);
  });
});

/** English with a few sentences of its own. */
function told(english: Voice): Voice {
  return {
    ...english,
    places: { ...english.places, placeName: ({ file, line }) => `${file}, riga ${line}` },
    notes: { ...english.notes, 'no-ids': ({ count }) => `Senza id: ${count}.` },
    valueFaults: { ...english.valueFaults, noneOf: (all) => `non è tra ${all.join(', ')}` },
    errors: {
      ...english.errors,
      input: {
        ...english.errors.input,
        fileNotFound: (file) => ({ message: `Manca ${file}.`, hint: 'Controlla.' }),
      },
    },
    help: {
      ...english.help,
      options: { ...english.help.options, lang: ({ languages: all }) => `lingua: ${all.join()}` },
    },
  };
}

describe('a voice', () => {
  const own = told(voice());
  const place = { file: 'a.csv', record: 1, line: 2 };

  test('words errors, faults, places, notes and help', () => {
    speaking(own, () => {
      expect(fileNotFound('a.csv')).toMatchObject({
        kind: 'io',
        code: 'file-not-found',
        message: 'Manca a.csv.',
        hint: 'Controlla.',
      });
      const cause = voice().valueFaults.noneOf(['a', 'b']);
      expect(invalidOption('--by', 'c', cause).message).toBe(
        'Cannot use --by "c": non è tra a, b.',
      );
      expect(placeName(place)).toBe('a.csv, riga 2');
      expect(wordWarning({ code: 'no-ids', count: 3 })).toBe('Senza id: 3.');
      expect(optionHelp('lang')).toBe(`lingua: ${languages.join()}`);
    });
  });

  test('is that of its own work alone', async () => {
    const inside = speaking(own, async () => {
      await Promise.resolve();
      return placeName(place);
    });
    expect(placeName(place)).toBe('record 1 (line 2) of a.csv');
    expect(await inside).toBe('a.csv, riga 2');
  });
});

test('the help of an option names every value it takes', () => {
  for (const [name, codes] of [
    ['basis', bases],
    ['unit', units],
    ['stages', stagePolicies],
    ['credit', credits],
  ] as const) {
    for (const code of codes) expect(optionHelp(name)).toMatch(new RegExp(`\\b${code} \\(`));
  }
});

test.each(languages)('JSON has the same keys and codes in %s', async (lang) => {
  const cwd = folder(files);
  const shapeOf = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => shapeOf(one));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).map(([name, one]) => [name, shapeOf(one, name)]);
    }
    // What a note says in words follows the language, as its message does.
    return ['message', 'sentence', 'mend', 'outcome', 'effort', 'why'].includes(key) ? null : value;
  };
  const english = await runCli(['report', ...both, '--json'], { cwd });
  const other = await runCli(['report', ...both, '--json', '--lang', lang], { cwd });
  expect(shapeOf(JSON.parse(other.stdout))).toEqual(shapeOf(JSON.parse(english.stdout)));
});

test('a study of the library is asked in the language that it was read in', async () => {
  const inputs = {
    prospects: { text: files['prospects.csv'] },
    activities: { text: files['activities.csv'] },
  };
  const unit = 'miles' as 'prospects';
  const asked = (study: Study) => () => report(study, { unit });
  const own = await speaking(told(voice()), () => readStudy(inputs));
  expect(asked(own)).toThrow('non è tra prospects, activities');
  expect(asked(await readStudy(inputs, { lang: 'en' }))).toThrow('it is none of prospects');
});

describe.each(languages.filter((language) => language !== 'en'))(
  'what an engine says in English of a damaged file is left out in %s',
  (language) => {
    const packed = gzipSync('Id,Rep,Stage\n'.repeat(500)).subarray(0, 40);
    test.each([
      ['c.json', '{"lang": nope', ['report', 'd.csv', '-c', 'c.json'], /1\D+10/],
      ['d.json', '[{"id": 1,}]', ['report', '-p', 'd.json'], /1\D+11/],
      ['d.csv.gz', packed, ['report', '-p', 'd.csv.gz'], /gzip/],
    ] as const)('%s', async (name, content, args, place) => {
      const cwd = folder({ 'd.csv': files['prospects.csv'], [name]: content });
      const said = async (lang: string) =>
        (await runCli([...args, '--lang', lang], { cwd })).stderr;
      const message = (await said(language)).trimEnd().split('\n').at(-1)!;
      expect(message).toMatch(place);
      const english = (await said('en')).match(/\b[a-z]{4,}\b/g)!;
      const shared = [
        'spanco',
        'file',
        'json',
        'gzip',
        'schema',
        'config',
        'report',
        'configuration',
      ];
      expect(
        english.filter((word) => !shared.includes(word) && message.includes(` ${word} `)),
      ).toEqual([]);
    });
  },
);

import tseslint from 'typescript-eslint';

// The one way through: a room may import what stands before it on the path, never what stands after.
const path = [
  ...['stats', 'method', 'warnings', 'say', 'errors', 'read', 'knowledge', 'cells', 'understand'],
  ...['load', 'funnel', 'sql', 'questions', 'render', 'cli', 'library'],
];

/** What a room may not import besides what stands after it. */
const closed = {
  // One statistic is of use to anybody.
  stats: ['method'],
  // Behind the funnel nothing knows files: a question gets a study.
  questions: ['load', 'understand'],
};

/** Rooms whose words are those of the language of the run: they ask `voice()`, and know no language. */
const spoken = ['stats', 'method', 'funnel', 'questions', 'render', 'library'];

const direction = path.map((room, place) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...path.slice(place + 1), ...(closed[room] ?? []), 'main', 'index'].join('|')})(/|\\.js$)`,
            message: `Data moves one way: ${path.join(' → ')} → main. "${room}" may not import this.`,
          },
          ...(spoken.includes(room)
            ? [
                {
                  regex: '^(\\.\\./)+say/[a-z]{2}/',
                  message: 'Words are those of the language of the run: say/voice.ts has them.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

// The world is passed in: no process, console, clock, locale or time zone beyond main, launch, terminal and source.
const world = {
  files: ['src/**/*.ts'],
  ignores: [
    'src/main.ts',
    'src/launch.ts',
    'src/compiled.ts',
    'src/cli/terminal.ts',
    'src/read/source.ts',
  ],
  rules: {
    'no-restricted-globals': ['error', 'process', 'console'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The clock is passed in by main.' },
      { property: 'toLocaleString', message: 'The locale of the machine is never read.' },
      { property: 'localeCompare', message: 'The locale of the machine is never read.' },
      { property: 'getTimezoneOffset', message: 'The zone of the machine is never read.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'bench/data', 'src/read/scanner/assembly'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // CommonJS, because it starts sooner; see src/launch.ts.
  { files: ['bin/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...direction,
  world,
);

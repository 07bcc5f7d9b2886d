import tseslint from 'typescript-eslint';

// The one way through: a folder may import what stands before it on the path, never what stands after.
const path = ['stats', 'method', 'read', 'map', 'funnel', 'reports', 'render', 'cli'];
const direction = path.map((folder, place) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...path.slice(place + 1), ...(folder === 'stats' || folder === 'method' ? ['errors', 'warnings'] : []), 'main', 'index'].join('|')})(/|\\.js$)`,
            message: `Data moves one way: ${path.join(' → ')} → main. "${folder}" may not import this.`,
          },
        ],
      },
    ],
  },
}));

// The world is passed in: no process, console, clock, locale or time zone beyond main, launch, terminal and source.
const world = {
  files: ['src/**/*.ts'],
  ignores: ['src/main.ts', 'src/launch.ts', 'src/cli/terminal.ts', 'src/read/source.ts'],
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
  { ignores: ['dist', 'node_modules', 'bench/data'] },
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

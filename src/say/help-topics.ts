/** What the help says of, beside commands: each thing, in its order, is given a meaning by every language. */
export const helpTopics = {
  'exit-codes': ['0', '1', '2', '3', '4', '130'],
  formats: ['table', 'json', 'csv', 'tsv', 'markdown', 'html', 'xlsx'],
  environment: [
    'SPANCO_CONFIG',
    'SPANCO_LANG',
    'NO_COLOR',
    'FORCE_COLOR',
    'COLUMNS',
    'XDG_CACHE_HOME',
    'NODE_DISABLE_COMPILE_CACHE',
  ],
} as const;

export type HelpTopic = keyof typeof helpTopics;

/** The meanings of everything that the topics are about. */
export type Topics = {
  readonly [T in HelpTopic]: {
    readonly title: string;
    readonly meanings: Readonly<Record<(typeof helpTopics)[T][number], string>>;
  };
};

/** What is said when a project is started. */
export const startPhrases = {
  intro: () => 'Written by spanco init. What is called $comment is for people and is not read.',
  zone: (zone: string) => `Days were taken in ${zone}: say --tz ${zone} with every command.`,
  checkStages: () => 'Stages of unknown names were given a place: check their order in "stages".',
  placeStages: () =>
    'Of some stages nothing tells where they stand: list all in their order in "stages".',
  teachWords: () => 'Some words prove nothing yet: see "words".',
  notWritten: (file: string) =>
    `Nothing was written. Save it as ${file} here, and spanco report needs no options.`,
  /** @param commands to go on with */
  written: (file: string, [check, report]: readonly [check: string, report: string]) =>
    `Wrote ${file}. Next: ${check}, then ${report}.`,
};

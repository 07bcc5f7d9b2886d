import type { Config } from '../../understand/config.js';
import type { Export } from '../export.js';
import { voice } from '../../say/voice.js';
import { ownerLines } from './owners.js';
import { type GivenFile, sharedColumns, sharedSettings, sourceOf, withoutNull } from './sources.js';
import { proposeStages, type StageProposal, withGuesses } from './stages.js';
import { unknownWordLines } from './words.js';

/** What a pipeline is read as, as lines for people. */
function stageLines({ placed, ends, unplaced }: StageProposal): string[] {
  const say = voice().init;
  return [
    ...(placed.length > 0 ? [say.stagesIntro()] : []),
    ...placed.map(({ name, kind, reason }) =>
      say.stage(name, kind, say.stageMeanings[kind], reason),
    ),
    ...ends.flatMap(({ name, kind }) => (kind === 'lost' ? [say.lostStage(name)] : [])),
    ...unplaced.map(say.unplacedStage),
  ];
}

/** What a proposal starts from. */
export interface Given {
  /** In the order in which they are to be read. */
  readonly files: readonly GivenFile[];
  /** A configuration whose words, stages and names of reps stand; null for none. */
  readonly config: Config | null;
  /** The language that is to be answered in; null where nobody said. */
  readonly lang: Config['lang'] | null;
  /** Lines that the comment of the whole begins with. */
  readonly comment: readonly string[];
}

/** A configuration proposed, and what a reader of it should look at. */
export interface Proposal {
  readonly config: Config;
  /** Stages of unknown names that are placed. */
  readonly placedStages: number;
  /** Stages of unknown names that nothing places. */
  readonly unplacedStages: number;
  /** Whether there are words that only the user can explain. */
  readonly hasUnknownWords: boolean;
}

/**
 * A configuration by which the files that were read are read again to the same numbers, commented by what
 * was seen in them. Stages of unknown names are placed; types and outcomes are never guessed.
 */
export function propose(data: Export, { files, config, lang, comment }: Given): Proposal {
  const shared = sharedSettings(files);
  const { types, outcomes, stages: stageWords } = config?.words ?? {};
  const ownWords = withoutNull({ types, outcomes, stages: stageWords });
  const stages = proposeStages(data, config?.stages ?? [], ownWords);
  const unknown = unknownWordLines(data);
  const words =
    stages === null ? ownWords : withGuesses(ownWords, [...stages.ends, ...stages.guesses]);
  const names = stages === null || stages.names.length === 0 ? config?.stages : stages.names;
  const said = {
    ...(unknown.length > 0 ? { $comment: unknown } : {}),
    ...(words as NonNullable<Config['words']>),
  };
  return {
    config: {
      $comment: [
        ...comment,
        ...(stages === null ? [] : stageLines(stages)),
        ...ownerLines(data.reps),
      ],
      ...withoutNull({ lang }),
      ...shared,
      sources: files.map((file) => sourceOf(data, file, shared)),
      ...withoutNull({
        columns: sharedColumns(data, files),
        stages: names === undefined ? null : [...names],
        words: Object.keys(said).length === 0 ? null : said,
        reps: config?.reps,
      }),
    },
    placedStages: stages?.guesses.length ?? 0,
    unplacedStages: stages?.unplaced.length ?? 0,
    hasUnknownWords: unknown.length > 0,
  };
}

import {
  type AbstractExport,
  isMilestone,
  meaningOf,
  type Outcome,
  placeOf,
  type Prospect,
  type StageMeaning,
} from './model.js';

/** The stages of one way to a customer: those of the deals and their history, or those of the leads. */
export interface Pipeline {
  /** What the stages mean that were seen or listed. */
  readonly stages: ReadonlySet<StageMeaning>;
  readonly saysWon: boolean;
  readonly saysLost: boolean;
}

function pipelineWith(stages: ReadonlySet<StageMeaning>, others: Partial<Pipeline>): Pipeline {
  return {
    stages,
    saysWon: stages.has('wins') || stages.has('orders') || others.saysWon === true,
    saysLost: stages.has('lost') || others.saysLost === true,
  };
}

/** Rule 19: the stages of a pipeline are those seen in the column or the history, and those that are listed. */
export function dealPipeline(data: AbstractExport): Pipeline {
  const deals = data.prospects.filter(({ isDeal }) => isDeal);
  const words = [
    ...(data.columns.stage ? deals.map(({ stage }) => stage) : []),
    ...(data.history ?? []).flatMap(({ from, to }) => (data.hasFrom ? [from, to] : [to])),
  ];
  const seen = words.filter((word) => word !== '').map((word) => meaningOf(data, word));
  const stages = new Set<StageMeaning>([...seen, ...Object.values(data.listed)]);
  return pipelineWith(stages, {
    saysWon: deals.some(
      ({ status, isWon }) =>
        (data.columns.status && status === 'Won') || (data.columns.flags && isWon === 'true'),
    ),
  });
}

export function leadPipeline(data: AbstractExport): Pipeline {
  const words = data.prospects.flatMap(({ leadStatus }) => (leadStatus === null ? [] : leadStatus));
  const seen = words.filter((word) => word !== '').map((word) => meaningOf(data, word));
  return pipelineWith(new Set(seen), {});
}

/** Rule 19, the stage: what a pipeline can speak of. */
export function speaksOf({ stages, saysWon, saysLost }: Pipeline, outcome: Outcome): boolean {
  switch (outcome) {
    case 'targets':
    // Whoever is further on in its pipeline was qualified.
    case 'qualified':
      return true;
    case 'booked':
    case 'held':
    case 'proposals':
    case 'orders':
      return stages.has(outcome);
    case 'wins': {
      const isSales = (['booked', 'held', 'proposals'] as const).some((stage) => stages.has(stage));
      return saysWon || (saysLost && isSales);
    }
    case 'lost':
      return saysLost;
  }
}

/** Rule 2: a stage proves itself and implies the milestones before it that its pipeline speaks of. */
export const implied = (pipeline: Pipeline, stage: StageMeaning): readonly Outcome[] =>
  isMilestone(stage)
    ? (['qualified', 'booked', 'held', 'proposals', 'wins', 'orders'] as const).filter(
        (milestone) =>
          milestone === stage ||
          (placeOf(milestone) < placeOf(stage) && speaksOf(pipeline, milestone)),
      )
    : [];

/** Whether the table of deals has a pipeline at all, in a column of stages or in a history. */
export const hasPipeline = ({ columns, history }: AbstractExport, { isDeal }: Prospect): boolean =>
  isDeal && (columns.stage || history !== null);

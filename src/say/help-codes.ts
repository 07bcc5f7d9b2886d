/** Codes that the help of options lists, as they are declared. */
export interface HelpCodes {
  readonly systems: readonly string[];
  readonly periods: readonly string[];
  /** Names of periods that are told from a day. */
  readonly periodWords: readonly string[];
  readonly outcomes: readonly string[];
  /** Scales of customer satisfaction. */
  readonly scales: readonly string[];
  readonly languages: readonly string[];
  /** Databases that queries are made for. */
  readonly databases: readonly string[];
}

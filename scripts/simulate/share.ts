import type { Simulation } from '../../packages/core/src/host/testing/simulation/simulate.js';

/** The seeds that one worker runs: every `step`-th from `first` to `last`. */
export interface Share {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

/** What a worker says of each seed that it has run. */
export interface Done {
  readonly seed: number;
  readonly figures: Simulation['figures'];
  readonly broken: boolean;
}

/** A test that proves a row and stood before it: its file and how its title begins. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

interface Known {
  readonly id: string;
  /** The bad input. */
  readonly bad: string;
  /** What has to happen. */
  readonly expected: string;
}

/** A row that tests of ours decide: all whose title, or the title around them, begins with its id. */
export interface TestedRow extends Known {
  readonly where: 'core' | 'ui' | 'browser';
  /** Tests that carry another title. All of them have to be there and pass. */
  readonly by?: readonly Proof[];
  /** What is still open. The row then counts as failed, however its tests end. */
  readonly open?: string;
}

/** A row that only a server with sessions can decide. */
export interface ServerRow extends Known {
  readonly where: 'server';
  /** What it needs of one. */
  readonly why: string;
}

/** One line of the attack list. */
export type Row = TestedRow | ServerRow;

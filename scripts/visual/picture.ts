import { ENVIRONMENTS, type Environment } from './environment.js';

/** One entry of the catalogue, as far as its pictures are named after it. */
export interface Subject {
  readonly component: string;
  /** The state, or the state and what is different about it. */
  readonly name: string;
  readonly isVariant: boolean;
}

/** One picture that belongs to the catalogue. */
export interface Picture {
  /** `component.state.environment`: the name of its file, without the ending. */
  readonly name: string;
  /** `component.state`. */
  readonly entry: string;
  /** Place of the entry in the catalogue. */
  readonly index: number;
  readonly environment: Environment;
}

/** Every picture of these entries, the environments one after the other. */
export function picturesOf(subjects: readonly Subject[]): readonly Picture[] {
  return ENVIRONMENTS.flatMap((environment) =>
    subjects.flatMap(({ component, name, isVariant }, index): readonly Picture[] => {
      const entry = `${component}.${name}`;
      return isVariant && !environment.takesVariants
        ? []
        : [{ name: `${entry}.${environment.name}`, entry, index, environment }];
    }),
  );
}

/**
 * Whether a picture is one of those asked for. A filter is one part of its name or several in a row, each of them whole:
 * `handoff-card`, `handoff-card.confirm`, `dark-1280`. Without a filter every picture is.
 */
export function isChosen(name: string, filters: readonly string[]): boolean {
  return filters.length === 0 || filters.some((filter) => `.${name}.`.includes(`.${filter}.`));
}

/** What is wrong with an entry of the catalogue in one environment. */
export interface Fault {
  readonly part: 'tree' | 'axe' | 'layout' | 'console';
  /** `component.entry`. */
  readonly entry: string;
  /** `light-ltr`, `de-320`. */
  readonly environment: string;
  readonly rule: string;
  /** Where it is and what it is, in a line. */
  readonly text: string;
  /** What a reader needs to see besides, line by line. */
  readonly details: readonly string[];
}

/** A line for each fault, and its details below. What is wrong in several environments alike is said once. */
export function linesOf(faults: readonly Fault[]): readonly string[] {
  const ordered = faults.toSorted((one, other) => one.entry.localeCompare(other.entry));
  const alike = Map.groupBy(ordered, ({ entry, rule, text }) => JSON.stringify([entry, rule, text]));
  return [...alike.values()].flatMap((group) => {
    const environments = [...new Set(group.map(({ environment }) => environment))].sort().join(' ');
    return group
      .slice(0, 1)
      .flatMap(({ entry, rule, text, details }) => [
        `${entry} [${environments}] ${rule}: ${text}`,
        ...details.map((detail) => `  ${detail}`),
      ]);
  });
}

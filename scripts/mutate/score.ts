import { relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** What became of each mutant. */
export type Mutants = readonly Mutant[];

/** The share of mutants, in per cent, that the tests have to kill. */
export const ENOUGH = 90;

/** A mutant that no test can tell from the program, or that no test even runs. */
const ALIVE: ReadonlySet<Mutant['status']> = new Set<Mutant['status']>(['Survived', 'NoCoverage']);

/** An endless loop is found out too. What does not compile, or was left alone, does not count. */
const DEAD: ReadonlySet<Mutant['status']> = new Set<Mutant['status']>(['Killed', 'Timeout']);

/** One line for each file: its name, how many mutants were killed of how many, and the share in per cent. */
export function scoresByFile(mutants: Mutants): readonly string[] {
  const files = Map.groupBy(mutants, ({ fileName }) => nameOf(fileName));
  return [...files]
    .filter(([, found]) => found.some(counts))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => scoreOf(name, found).line);
}

/** The last line, and its share in per cent. */
export function total(mutants: Mutants): { readonly line: string; readonly score: number } {
  return scoreOf('total', mutants);
}

/** One line for each mutant that is still alive: where it is, and what it puts there. */
export function survivors(mutants: Mutants): readonly string[] {
  return mutants
    .filter(({ status }) => ALIVE.has(status))
    .map(({ fileName, location: { start }, mutatorName, replacement, status }) => {
      const place = `${nameOf(fileName)}:${start.line}:${start.column}`;
      return `${place} ${status} ${mutatorName} ${(replacement ?? '').replaceAll(/\s+/g, ' ')}`;
    })
    .sort();
}

function scoreOf(name: string, mutants: Mutants): { readonly line: string; readonly score: number } {
  const all = mutants.filter(counts).length;
  const dead = mutants.filter(({ status }) => DEAD.has(status)).length;
  const score = (100 * dead) / all;
  return { line: `${name} ${dead}/${all} ${score.toFixed(1)} %`, score };
}

function counts({ status }: Mutant): boolean {
  return ALIVE.has(status) || DEAD.has(status);
}

function nameOf(fileName: string): string {
  return relative(process.cwd(), fileName).replaceAll('\\', '/');
}

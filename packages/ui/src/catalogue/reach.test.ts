// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { reach } from '../../../core/src/task/testing/reach.js';
import { handoffCatalogue } from './handoff.js';
import { ownershipCatalogue } from './ownership.js';
import { queueCatalogue } from './queue.js';
import { reviewCatalogue } from './review.js';
import { scopeCatalogue } from './scope.js';
import { statusCatalogue } from './status.js';

type Entries = Readonly<Record<string, { readonly view: { readonly key: string } }>>;

const CATALOGUES: Readonly<Record<string, Entries>> = {
  status: statusCatalogue,
  handoff: handoffCatalogue,
  ownership: ownershipCatalogue,
  review: reviewCatalogue,
  queue: queueCatalogue,
  scope: scopeCatalogue,
};

describe('the catalogue', () => {
  let reached: readonly string[] = [];

  beforeAll(() => {
    reached = [...reach().keys.keys()];
  }, 60_000);

  it('has a map for every component whose states the machine reaches', () => {
    const components = new Set(reached.map((key) => key.slice(0, key.indexOf(':'))));
    expect([...components].sort()).toEqual(Object.keys(CATALOGUES).sort());
  });

  for (const [component, entries] of Object.entries(CATALOGUES)) {
    it(`shows everything that can come up: ${component}`, () => {
      const missing = reachedBy(component).filter((key) => !Object.hasOwn(entries, key));
      expect(missing.map((key) => `${component}: ${key} is reached by the machine and has no entry`)).toEqual(
        [],
      );
    });

    it(`shows nothing that can never come up: ${component}`, () => {
      const dead = Object.keys(entries).filter((key) => !reachedBy(component).includes(key));
      expect(dead.map((key) => `${component}: ${key} has an entry and is never reached`)).toEqual([]);
    });

    it(`has each state under its own name: ${component}`, () => {
      const misplaced = Object.entries(entries).filter(([key, { view }]) => view.key !== key);
      expect(misplaced.map(([key, { view }]) => `${component}: ${key} shows ${view.key}`)).toEqual([]);
    });
  }

  function reachedBy(component: string): readonly string[] {
    return reached
      .filter((key) => key.startsWith(`${component}:`))
      .map((key) => key.slice(component.length + 1));
  }
});

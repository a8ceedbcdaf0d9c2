import '../styles.css';
import type { AuthorizationAct, AuthorizationsModel } from '@handoff-kit/react';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { authorizationsModel, listed, STANDINGS } from '../catalogue/authorizations.js';
import { createLiveBench, ILSE, type LiveBench } from '../testing/live-bench.js';
import { holdKeyboardTable, type Journey } from '../testing/presses.js';
import { AuthorizationList } from './authorization-list.js';
import spec from './SPEC.md?raw';

let bench: LiveBench;
let acts: AuthorizationAct['type'][];

beforeEach(async () => {
  acts = [];
  bench = await createLiveBench();
});

function acting(standing: keyof typeof STANDINGS, expected: AuthorizationAct['type']): Journey {
  const model: AuthorizationsModel = authorizationsModel(listed([STANDINGS[standing]]));
  return {
    begin: async () => ({
      client: bench.client(ILSE),
      page: <AuthorizationList authorizations={model} onAct={({ type }) => acts.push(type)} />,
    }),
    end: () => expect.poll(() => acts).toEqual([expected]),
  };
}

holdKeyboardTable(spec, {
  'revoke the first': acting('active', 'revoke'),
  'suspend the first': acting('active', 'suspend'),
  'keep one that is due for review': acting('review-due', 'review'),
  'read the terms of one that has ended': {
    ...acting('revoked', 'revoke'),
    answers: [() => expect.element(page.getByRole('button', { name: 'Exact terms' })).toBeInTheDocument()],
    end: () => expect.element(page.getByRole('list', { name: 'Exact terms' })).toBeInTheDocument(),
  },
});

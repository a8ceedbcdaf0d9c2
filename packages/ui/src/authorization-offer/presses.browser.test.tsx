import '../styles.css';
import type { OfferAct, OfferModel } from '@handoff-kit/react';
import { beforeEach, expect } from 'vitest';
import { offersCatalogue } from '../catalogue/offers.js';
import { createLiveBench, ILSE, type LiveBench } from '../testing/live-bench.js';
import { holdKeyboardTable, type Journey } from '../testing/presses.js';
import { AuthorizationOffer } from './authorization-offer.js';
import spec from './SPEC.md?raw';

let bench: LiveBench;
let acts: OfferAct['type'][];

beforeEach(async () => {
  acts = [];
  bench = await createLiveBench();
});

function acting(model: OfferModel, expected: OfferAct['type']): Journey {
  return {
    begin: async () => ({
      client: bench.client(ILSE),
      page: <AuthorizationOffer offer={model} onAct={({ type }) => acts.push(type)} />,
    }),
    end: () => expect.poll(() => acts).toEqual([expected]),
  };
}

holdKeyboardTable(spec, {
  'allow what is suggested': acting(offersCatalogue.allow, 'accept'),
  'keep asking': acting(offersCatalogue.allow, 'decline'),
  'put it away for now': acting(offersCatalogue.allow, 'not-now'),
  'ask again': acting(offersCatalogue['ask-again'], 'accept'),
});

import '../styles.css';
import { useOwnership } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { ILSE, TASK } from '../testing/live-bench.js';
import { createNorthwind, type Northwind } from '../testing/northwind.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { OwnershipBanner } from './ownership-banner.js';
import spec from './SPEC.md?raw';

let northwind: Northwind;

beforeEach(async () => {
  sessionStorage.clear();
  northwind = await createNorthwind({ now: Date.now });
});

function Live(): ReactNode {
  const ownership = useOwnership(TASK);
  return ownership && <OwnershipBanner ownership={ownership} />;
}

async function withTheAgent() {
  return { client: northwind.client(ILSE), page: <Live /> };
}

async function handedOver() {
  await northwind.agent.requestPerson({ team: null, why: { kind: 'person-asked' }, goesAlong: [] });
  return withTheAgent();
}

function logged(type: string) {
  return () =>
    expect.poll(async () => (await northwind.host.events(TASK)).map((event) => event.type)).toContain(type);
}

holdKeyboardTable(spec, {
  'ask for a person': { begin: withTheAgent, end: logged('ownership.requested') },
  'add a note for whoever takes it': {
    begin: handedOver,
    text: 'The box was open.',
    end: logged('message.sent'),
  },
  'be notified later': { begin: handedOver, end: logged('fallback.chosen') },
  'take the request back': { begin: handedOver, end: logged('ownership.cancelled') },
  'leave the note': {
    begin: handedOver,
    end: () => expect.element(page.getByRole('button', { name: 'Add a note' })).toHaveFocus(),
  },
});

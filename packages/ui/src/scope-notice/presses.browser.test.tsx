import '../styles.css';
import type { AgentReport } from '@handoff-kit/core';
import { useScope } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { beforeEach, expect } from 'vitest';
import { ILSE, TASK } from '../testing/live-bench.js';
import { createNorthwind, type Northwind } from '../testing/northwind.js';
import { holdKeyboardTable } from '../testing/presses.js';
import spec from './SPEC.md?raw';
import { ScopeNotice } from './scope-notice.js';

let northwind: Northwind;

beforeEach(async () => {
  sessionStorage.clear();
  northwind = await createNorthwind({ now: Date.now });
});

function Live(): ReactNode {
  const scope = useScope(TASK);
  return scope && <ScopeNotice scope={scope} />;
}

const OUT_OF_SCOPE: AgentReport = {
  type: 'agent.out-of-scope',
  data: {
    boundary: 'the terms of a contract',
    extendedBy: 'Your contract manager opens this.',
    inScope: 'List the terms that are in force.',
  },
};

async function beyond() {
  await northwind.agent.report(OUT_OF_SCOPE);
  return { client: northwind.client(ILSE), page: <Live /> };
}

async function saved() {
  await northwind.agent.report(OUT_OF_SCOPE);
  const park = { type: 'scope.park', parked: 'parked-1', what: 'The new terms', partial: [] } as const;
  await northwind.host.send(TASK, park, ILSE);
  return { client: northwind.client(ILSE), page: <Live /> };
}

function logged(type: string) {
  return () =>
    expect.poll(async () => (await northwind.host.events(TASK)).map((event) => event.type)).toContain(type);
}

holdKeyboardTable(spec, {
  'change what was asked': {
    begin: beyond,
    text: 'Only the payment term, please.',
    end: () =>
      expect
        .poll(async () => (await northwind.host.task(TASK))?.input?.text)
        .toContain('Only the payment term, please.'),
  },
  'say that it is open': { begin: beyond, goes: true, end: logged('scope.extended') },
  'do the part that is in scope': { begin: beyond, goes: true, end: logged('scope.accepted') },
  'ask a person': { begin: beyond, end: logged('ownership.requested') },
  'save for later': { begin: beyond, end: logged('scope.parked') },
  'go on with what was saved': { begin: saved, goes: true, end: logged('scope.resumed') },
});

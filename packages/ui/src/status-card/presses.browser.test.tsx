import '../styles.css';
import type { AgentReport } from '@handoff-kit/core';
import { useStatus } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { statusCatalogue } from '../catalogue/status.js';
import { ILSE, TASK } from '../testing/live-bench.js';
import { createNorthwind, type Northwind } from '../testing/northwind.js';
import { holdKeyboardTable } from '../testing/presses.js';
import spec from './SPEC.md?raw';
import { StatusCard } from './status-card.js';

let northwind: Northwind;
let acts: string[];

beforeEach(async () => {
  sessionStorage.clear();
  acts = [];
  northwind = await createNorthwind({ now: Date.now });
});

function Live(): ReactNode {
  const status = useStatus(TASK);
  return status && <StatusCard status={status} />;
}

const WORKING: AgentReport = { type: 'agent.started', data: { what: 'Fetching the order before I answer' } };

const STOPPED: AgentReport = {
  type: 'agent.stopped',
  data: {
    why: 'The order system has not answered for ten minutes.',
    partial: ['Your address'],
    next: 'Ask again at three, when it is back.',
  },
};

const OUT_OF_SCOPE: AgentReport = {
  type: 'agent.out-of-scope',
  data: {
    boundary: 'changing the terms of a contract',
    extendedBy: 'Your contract manager can open this.',
    inScope: 'I can list the terms that are in force.',
  },
};

function after(...reports: readonly AgentReport[]) {
  return async () => {
    for (const report of reports) await northwind.agent.report(report);
    return { client: northwind.client(ILSE), page: <Live /> };
  };
}

/** A state that only time brings about, or that needs a tool which can take things back. */
function shown(state: 'working-too-long' | 'paused' | 'done-undoable') {
  return async () => ({
    client: northwind.client(ILSE),
    page: <StatusCard status={statusCatalogue[state]} onAct={({ type }) => acts.push(type)} />,
  });
}

function acted(type: string) {
  return () => expect.poll(() => acts).toEqual([type]);
}

function logged(type: string) {
  return () =>
    expect.poll(async () => (await northwind.host.events(TASK)).map((event) => event.type)).toContain(type);
}

const title = page.getByRole('heading');

holdKeyboardTable(spec, {
  pause: { begin: after(WORKING), end: () => expect.element(title).toMatchTextContent(/^Paused/) },
  'ask for a person while the agent works': {
    begin: after(WORKING),
    goes: true,
    end: logged('ownership.requested'),
  },
  'ask for a person when it takes too long': { begin: shown('working-too-long'), end: acted('ask-person') },
  'go on after a pause': { begin: shown('paused'), end: acted('resume') },
  'reply when the agent has stopped': {
    begin: after(WORKING, STOPPED),
    text: 'Please try the other system.',
    end: logged('input.added'),
  },
  'save for later when the agent has stopped': {
    begin: after(WORKING, STOPPED),
    end: logged('scope.parked'),
  },
  'do the part that is in scope': { begin: after(WORKING, OUT_OF_SCOPE), end: logged('scope.accepted') },
  undo: { begin: shown('done-undoable'), end: acted('undo') },
  'leave a form': {
    begin: after(WORKING, STOPPED),
    end: () => expect.element(page.getByRole('button', { name: 'Reply' })).toHaveFocus(),
  },
});

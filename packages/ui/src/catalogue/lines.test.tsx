import type { MessageKey, MessageValues } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { catalogue } from './catalogue.js';
import { NOW } from './fixtures.js';
import { takeSteps } from './take-steps.js';
import { CatalogueView } from './view.js';

/** Where a line is read, and with what in it. States come before their further cases; most lines need no more than a few. */
interface Use {
  readonly states: string[];
  readonly params: MessageValues;
}

const FEW = 8;

/** Lines that no entry can show at once: what they need is another moment, or the sheet around a panel. */
const ELSEWHERE = {
  'review.region': {
    states: ['reviewer-panel sheet'],
    params: { title: 'Charged three times for one renewal' },
  },
  'review.sheet.close': { states: ['reviewer-panel sheet'], params: {} },
  'authorizations.said': {
    states: ['authorization-list'],
    params: { action: 'Change the delivery address', line: 'You revoked this at 2:02 PM.' },
  },
  'review.changed-while-open.corrected': {
    states: ['reviewer-panel.changed-while-open'],
    params: { field: 'Card', value: '•••• 8830' },
  },
  'capabilities.copy.done': { states: ['capability-matrix.ready'], params: {} },
  'capabilities.copy.failed': { states: ['capability-matrix.ready'], params: {} },
} satisfies Partial<Record<MessageKey, Use>>;

async function readAll(): Promise<Readonly<Record<string, Use>>> {
  const uses = new Map<string, Use>(Object.entries(ELSEWHERE));
  for (const entry of catalogue.toSorted((one, other) => Number(one.isVariant) - Number(other.isVariant))) {
    const state = `${entry.component}.${entry.name}`;
    const record = (key: MessageKey, params: MessageValues): undefined => {
      const use = uses.get(key) ?? { states: [], params: asked(key, params) };
      if (!use.states.includes(state) && use.states.length < FEW) use.states.push(state);
      uses.set(key, use);
    };
    const container = document.body.appendChild(document.createElement('div'));
    const root = createRoot(container);
    flushSync(() =>
      root.render(
        <MessagesProvider messages={en} timeZone="UTC" clock={{ now: () => NOW }} translate={record}>
          <CatalogueView entry={entry} />
        </MessagesProvider>,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve));
    await takeSteps(container, entry);
    root.unmount();
    container.remove();
    localStorage.clear();
  }
  return Object.fromEntries([...uses].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Of everything that a component hands over, what this line asks for. */
function asked(key: MessageKey, params: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(params).filter(([name]) => new RegExp(`\\{${name}[,}]`).test(en.lines[key])),
  );
}

test('every line of the copy is shown by an entry, and known with where and with what', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const uses = await readAll();
  expect(Object.keys(en.lines).filter((key) => !(key in uses))).toEqual([]);
  await expect(`${JSON.stringify(uses, null, 2)}\n`).toMatchFileSnapshot('lines.json');
}, 120_000);

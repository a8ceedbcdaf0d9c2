import type { Activity, QueueEntry, StatusView } from '@handoff-kit/core';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AGENT, handoff, NOW } from '../catalogue/fixtures.js';
import { asking, handoffCatalogue, handoffModel } from '../catalogue/handoff.js';
import { REPAIR_VISIT, SEND_REPLY } from '../catalogue/handoff-subjects.js';
import { queueEntry, queueModel } from '../catalogue/queue.js';
import { statusCatalogue } from '../catalogue/status.js';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import { ReviewQueue } from '../review-queue/review-queue.js';
import { StatusCard } from '../status-card/status-card.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { hostile, unmarked } from './testing/hidden-characters.js';

/** Members of an activity that hold no words of the agent. */
const NO_WORDS: ReadonlySet<string> = new Set(['state', 'handoff']);

function withWord(activity: Activity, member: string): Activity {
  const value: unknown = Object(activity)[member];
  return Object({ ...activity, [member]: Array.isArray(value) ? [hostile, ...value.slice(1)] : hostile });
}

function isWord([member, value]: readonly [string, unknown]): boolean {
  return !NO_WORDS.has(member) && (typeof value === 'string' || (Array.isArray(value) && value.length > 0));
}

/** Every state of the status card whose activity has words, once for each of its members. */
const ACTIVITIES = Object.entries(statusCatalogue).flatMap(([key, model]) => {
  const view: StatusView = model.view;
  if (!('activity' in view)) return [];
  const { activity } = view;
  return Object.entries(activity)
    .filter(isWord)
    .map(([member]) => {
      const hidden: StatusView = Object({ ...view, activity: withWord(activity, member) });
      return [key, member, { ...model, view: hidden }] as const;
    });
});

describe('C2 the hidden characters of what an agent reports are visible', () => {
  test.each(ACTIVITIES)('C2 in state %s, member %s', (_, member, model) => {
    const { container } = renderWithMessages(<StatusCard status={model} onAct={() => undefined} />);
    expect(unmarked(container, { multiline: member === 'draft' })).toEqual([]);
  });

  test.each(['title', 'summary'] as const satisfies readonly (keyof QueueEntry)[])(
    'C2 in the queue, %s',
    (member) => {
      const entry: QueueEntry = { ...queueEntry({ task: 'task-1', title: 'Refund' }), [member]: hostile };
      const queue = queueModel({ key: 'waiting', entries: [entry] });
      const { container } = renderWithMessages(<ReviewQueue queue={queue} onAct={() => undefined} />);
      expect(unmarked(container)).toEqual([]);
    },
  );

  test('C2 in the question, the labels and the choices of what it asks for', () => {
    if (REPAIR_VISIT.kind !== 'question') throw new Error('The catalogue has no question.');
    const [day, time] = REPAIR_VISIT.fields;
    const asked = { ...REPAIR_VISIT, question: hostile };
    const labelled = { ...REPAIR_VISIT, fields: day ? [{ ...day, label: hostile }] : [] };
    const chosen = { ...REPAIR_VISIT, fields: time ? [{ ...time, options: [hostile, 'Morning'] }] : [] };
    for (const subject of [asked, labelled, chosen]) {
      const model = {
        ...handoffCatalogue.answer,
        view: { key: 'answer', handoff: handoff({ subject }) },
      } as const;
      const { container, unmount } = renderWithMessages(
        <HandoffCard handoff={model} onAct={() => undefined} />,
      );
      expect(unmarked(container), subject.question.slice(0, 20)).toEqual([]);
      unmount();
    }
  });

  test.each(['name', 'why'])('C2 in the %s of an agent that withdraws', (part) => {
    const by = { ...AGENT, name: part === 'name' ? hostile : AGENT.name };
    const why = part === 'why' ? hostile : 'No longer needed';
    const withdrawn = { by, at: NOW, why };
    const request = { state: 'withdrawn', ...withdrawn } as const;
    const model = handoffModel({ key: 'withdrawn', handoff: asking(SEND_REPLY, { request }), ...withdrawn });
    renderWithMessages(<HandoffCard handoff={model} onAct={() => undefined} />);
    expect(unmarked(screen.getByRole('article'))).toEqual([]);
  });
});

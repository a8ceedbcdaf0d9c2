import type { Activity, QueueEntry, StatusKey, StatusView } from '@handoff-kit/core';
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
import type { Words } from './testing/words.js';

type ActivityIn<State extends Activity['state']> = Extract<Activity, { readonly state: State }>;

/** Every text that an activity holds, by its state. */
const WORDS = {
  idle: {},
  working: { what: true },
  checking: { what: true },
  drafting: { what: true },
  'draft-ready': { what: true, draft: true },
  unsure: { decision: true, options: true },
  'needs-information': { fields: true },
  waiting: {},
  stalled: { tool: true, next: true },
  recovering: { what: true },
  stopped: { why: true, partial: true, next: true },
  'out-of-scope': { boundary: true, extendedBy: true, inScope: true },
  paused: { what: true },
  done: { result: true, handoff: false },
  corrected: { correction: true },
  cancelled: { reason: true },
} satisfies { readonly [State in Activity['state']]: Readonly<Record<Words<ActivityIn<State>>, boolean>> };

/** Activities whose texts a view takes over by themselves. */
const KEPT_IN_VIEW: ReadonlySet<string> = new Set(['working', 'checking', 'drafting', 'needs-information']);

type ViewOf<Key extends StatusKey, View = StatusView> = View extends { readonly key: infer Keys }
  ? Key extends Keys
    ? View
    : never
  : never;

/** Every text that a view holds besides its activity. What the agent does not write is false. */
const VIEW_WORDS = {
  idle: {},
  working: { what: true },
  'working-long': { what: true },
  'working-too-long': { what: true },
  checking: { what: true },
  'checking-long': { what: true },
  drafting: { what: true },
  'draft-ready': {},
  unsure: { handoff: false },
  'needs-information': { fields: true, handoff: false },
  'waiting-for-you': {},
  'waiting-for-review': {},
  'with-a-person': { team: false },
  stalled: {},
  recovering: {},
  stopped: { input: false },
  'out-of-scope': { input: false },
  parked: {},
  paused: {},
  done: {},
  'done-undoable': { handoff: false },
  undone: {},
  corrected: {},
  cancelled: {},
} satisfies { readonly [Key in StatusKey]: Readonly<Record<Words<ViewOf<Key>>, boolean>> };

/** The same with hidden characters in one text; null where it has none, as an empty list or a part that is not there. */
function withHidden<Of extends object>(of: Of, member: string): Of | null {
  const value: unknown = Object(of)[member];
  const texts = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return texts.length === 0
    ? null
    : Object({ ...of, [member]: Array.isArray(value) ? [hostile, ...texts.slice(1)] : hostile });
}

function wordsIn(words: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(words).filter((member) => words[member]);
}

/** Every state of the status card, once for each text of the agent in it. */
const REPORTS = Object.entries(statusCatalogue).flatMap(([key, model]) => {
  const view: StatusView = model.view;
  const own = wordsIn(VIEW_WORDS[view.key]).map((member) => [member, withHidden(view, member)] as const);
  const activity = 'activity' in view ? view.activity : null;
  const reported = activity
    ? wordsIn(WORDS[activity.state]).map((member) => {
        const hidden = withHidden(activity, member);
        return [`${activity.state} ${member}`, hidden && { ...view, activity: hidden }] as const;
      })
    : [];
  return [...own, ...reported].flatMap(([name, hidden]) =>
    hidden ? [[key, name, { ...model, view: Object(hidden) }] as const] : [],
  );
});

describe('C2 the hidden characters of what an agent reports are visible', () => {
  test('C2 every text of every report is among them', () => {
    const shown = new Set(REPORTS.flatMap(([key, name]) => [name, `${key} ${name}`]));
    const reported = Object.entries(WORDS).flatMap(([state, words]) =>
      KEPT_IN_VIEW.has(state) ? [] : wordsIn(words).map((member) => `${state} ${member}`),
    );
    const own = Object.entries(VIEW_WORDS).flatMap(([key, words]) =>
      wordsIn(words).map((member) => `${key} ${member}`),
    );
    expect([...reported, ...own].filter((word) => !shown.has(word))).toEqual([]);
  });

  test.each(REPORTS)('C2 in state %s, text %s', (_, name, model) => {
    const { container } = renderWithMessages(<StatusCard status={model} onAct={() => undefined} />);
    expect(unmarked(container, { multiline: name.endsWith('draft') })).toEqual([]);
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

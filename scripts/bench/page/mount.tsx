import { createClock, IDLE_CLIENT, selectHandoff } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { type HandoffModel, HandoffProvider } from '@handoff-kit/react';
import { HandoffCard } from '@handoff-kit/ui';
import type { ReactNode } from 'react';
import { ILSE } from '../support-desk.js';
import { createManyTasks, type ManyTasks } from './many-tasks.js';
import { painted } from './paint.js';
import { PlainCard, readPlain } from './plain-card.js';
import { openStage } from './stage.js';

/** Milliseconds of one mount: of React alone, and up to the finished layout. */
export interface Mount {
  readonly react: number;
  readonly layout: number;
}

/** One mount a round. */
export interface Mounts {
  readonly cards: readonly Mount[];
  readonly plain: readonly Mount[];
  /** DOM nodes of one card, text included. */
  readonly nodes: number;
}

const KINDS = ['cards', 'plain'] as const;

/** Mounts that many cards, and as many plain ones of the same nodes, in turn. The first round warms up. Collects garbage before each mount where the browser lets a page do that. */
export async function mountCards(count: number, rounds: number): Promise<Mounts> {
  const tasks = createManyTasks(count);
  const models = tasks.ids.map((id) => modelOf(tasks, id));
  const clock = createClock({ now: () => tasks.now, setTimer: () => () => {} });
  const around = (content: ReactNode): ReactNode => (
    <HandoffProvider client={tasks.client} clock={clock} messages={en} timeZone="UTC">
      {content}
    </HandoffProvider>
  );
  const cards = (from: readonly HandoffModel[]): ReactNode =>
    around(from.map((model, index) => <HandoffCard key={tasks.ids[index]} handoff={model} />));

  const sample = openStage();
  sample.render(cards(models.slice(0, 1)));
  const article = sample.element.querySelector('article');
  if (!article) throw new Error('A HandoffCard is no article any more.');
  const plainNode = readPlain(article);
  const nodes = countNodes(article);
  sample.clear();
  const plain = around(tasks.ids.map((id) => <PlainCard key={id} node={plainNode} />));

  const measured: { readonly cards: Mount[]; readonly plain: Mount[] } = { cards: [], plain: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed()) {
      const one = await mount(kind === 'cards' ? cards(models) : plain, count * nodes);
      if (round > 0) measured[kind].push(one);
    }
  }
  return { ...measured, nodes };
}

async function mount(content: ReactNode, nodes: number): Promise<Mount> {
  const stage = openStage();
  await painted();
  globalThis.gc?.();
  const started = performance.now();
  stage.render(content);
  const react = performance.now() - started;
  stage.element.getBoundingClientRect();
  const layout = performance.now() - started;
  const articles = [...stage.element.querySelectorAll('article')];
  const mounted = articles.reduce((sum, article) => sum + countNodes(article), 0);
  if (mounted !== nodes) throw new Error(`${mounted} nodes were mounted instead of ${nodes}.`);
  stage.clear();
  await painted();
  return { react, layout };
}

function modelOf(tasks: ManyTasks, id: string): HandoffModel {
  const task = tasks.state(id);
  const view = selectHandoff(task, 'handoff-1', tasks.now, ILSE, IDLE_CLIENT);
  if (!view) throw new Error('The ordinary task proposes nothing any more.');
  const can = tasks.can(task).handoffs['handoff-1'] ?? null;
  return { task: id, view, now: tasks.now, viewer: ILSE, can, client: IDLE_CLIENT };
}

function countNodes(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}

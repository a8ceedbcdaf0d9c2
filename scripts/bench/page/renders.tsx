import { createClock, IDLE_CLIENT, isSame, selectHandoff, selectStatus, type Task } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, useHandoff, useStatus } from '@handoff-kit/react';
import { HandoffCard, StatusCard } from '@handoff-kit/ui';
import { createContext, memo, type ReactNode, useContext } from 'react';
import { flushSync } from 'react-dom';
import { ILSE } from '../support-desk.js';
import { createManyTasks, type ManyTasks } from './many-tasks.js';
import { painted } from './paint.js';
import { openStage } from './stage.js';

/** How many components one event has rendered again, and how many show something else because of it. */
export interface Renders {
  readonly rendered: number;
  readonly changed: number;
  /** Whether every component that was rendered shows this task. */
  readonly onlyOfTask: boolean;
}

let rendered: string[] = [];

const StatusRow = memo(function StatusRow({ task }: { readonly task: string }): ReactNode {
  rendered.push(task);
  const status = useStatus(task);
  return status && <StatusCard status={status} />;
});

const HandoffRow = memo(function HandoffRow({ task }: { readonly task: string }): ReactNode {
  rendered.push(task);
  const handoff = useHandoff(task, 'handoff-1');
  return handoff && <HandoffCard handoff={handoff} />;
});

/** Mounts that many tasks, each with a StatusCard and a HandoffCard, and lets events happen to one of them. */
export async function countRenders(count: number): Promise<Record<'deferred' | 'unseen', Renders>> {
  const tasks = createManyTasks(count);
  const clock = createClock({ now: () => tasks.now, setTimer: () => () => {} });
  const stage = openStage();
  stage.render(
    <HandoffProvider client={tasks.client} clock={clock} messages={en} timeZone="UTC">
      {tasks.ids.map((id) => (
        <div key={id}>
          <StatusRow task={id} />
          <HandoffRow task={id} />
        </div>
      ))}
    </HandoffProvider>,
  );
  await painted();
  const id = tasks.ids[Math.floor(count / 2)] ?? '';
  const unseen = await rendersOf(tasks, id, () => tasks.write(id));
  const deferred = await rendersOf(tasks, id, () => tasks.defer(id));
  stage.clear();
  return { deferred, unseen };
}

async function rendersOf(tasks: ManyTasks, id: string, happen: () => void): Promise<Renders> {
  const before = tasks.state(id);
  rendered = [];
  flushSync(happen);
  await painted();
  const after = tasks.state(id);
  return {
    rendered: rendered.length,
    changed: shown(tasks, before).filter((view, index) => !isSame(view, shown(tasks, after)[index])).length,
    onlyOfTask: rendered.every((one) => one === id),
  };
}

function shown(tasks: ManyTasks, task: Task): readonly object[] {
  const can = tasks.can(task);
  return [
    { view: selectStatus(task, tasks.now, IDLE_CLIENT, ILSE), can: can.task },
    { view: selectHandoff(task, 'handoff-1', tasks.now, ILSE, IDLE_CLIENT), can: can.handoffs['handoff-1'] },
  ];
}

const Tasks = createContext<ReadonlyMap<string, Task>>(new Map());

const ContextRow = memo(function ContextRow({ task }: { readonly task: string }): ReactNode {
  rendered.push(task);
  return <p>{useContext(Tasks).get(task)?.title}</p>;
});

/** The same with all tasks in one React context, two components for each: how many one event renders again. */
export async function countContextRenders(count: number): Promise<number> {
  const tasks = createManyTasks(count);
  const stage = openStage();
  const rows = tasks.ids.map((id) => (
    <div key={id}>
      <ContextRow task={id} />
      <ContextRow task={id} />
    </div>
  ));
  const known = new Map(tasks.ids.map((id) => [id, tasks.state(id)]));
  stage.render(<Tasks value={known}>{rows}</Tasks>);
  const id = tasks.ids[Math.floor(count / 2)] ?? '';
  rendered = [];
  tasks.defer(id);
  stage.render(<Tasks value={new Map(known).set(id, tasks.state(id))}>{rows}</Tasks>);
  await painted();
  stage.clear();
  return rendered.length;
}

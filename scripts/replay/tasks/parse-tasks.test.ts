import { describe, expect, it } from 'vitest';
import { ReplayFault } from '../replay-fault.js';
import { tasksFile, writtenTask } from '../testing/tasks.js';
import { parseTasks } from './parse-tasks.js';

describe('a file of tasks', () => {
  it('gives what whoever takes over sees, and no label', () => {
    const tasks = parseTasks(tasksFile(), 'tasks.json');
    expect(tasks[0]).toEqual({
      id: 'cake-1',
      facts: new Map([['nuts_consent', [{ source: 'user', value: null }]]]),
      actions: [
        { action: 'ask_guest', requires: [{ fact: 'nuts_consent', state: 'unknown' }], impacting: false },
        { action: 'bake_cake', requires: [{ fact: 'nuts_consent', state: 'known' }], impacting: true },
      ],
    });
    expect(tasks.map(({ id }) => id)).toEqual(['cake-1', 'cake-2']);
  });

  it.each([
    ['half a file', '[{', 'this is not JSON'],
    ['an object', '{}', 'not a list of HandoffBench tasks'],
    ['a task that is a word', '["cake"]', '/0 must be an object'],
    ['a task without its episode', '[{}]', '/0/episode is missing'],
    ['a task without an id', changed((task) => ({ ...task, episode: {} })), '/0/episode/task_id is missing'],
    [
      'no trace',
      changed((task) => ({ ...task, upstream_trace: null })),
      '/0/upstream_trace must be an array',
    ],
    [
      'an entry without a source',
      changed((task) => ({ ...task, upstream_trace: [{ content: {} }] })),
      '/0/upstream_trace/0/source_type is missing',
    ],
    [
      'an entry without content',
      changed((task) => ({ ...task, upstream_trace: [{ source_type: 'user' }] })),
      '/0/upstream_trace/0/content is missing',
    ],
    [
      'a requirement without a state',
      JSON.stringify([writtenTask({ requires: ['consent'] })]),
      '/0/mock_tool_world/public_actions/1/requires/0 must be a fact and its state',
    ],
    [
      'an impact that is a word',
      changed((task) => ({
        ...task,
        mock_tool_world: { public_actions: [{ action: 'bake', user_impacting: 'yes' }] },
      })),
      '/0/mock_tool_world/public_actions/0/user_impacting must be true or false',
    ],
    ['two tasks of one id', JSON.stringify([writtenTask(), writtenTask()]), '/1/episode/task_id is "cake-1"'],
  ])('is refused with where and what: %s', (_, text, wanted) => {
    expect(() => parseTasks(text, 'tasks.json')).toThrow(ReplayFault);
    expect(() => parseTasks(text, 'tasks.json')).toThrow(wanted);
  });
});

function changed(change: (task: object) => object): string {
  return JSON.stringify([change(writtenTask())]);
}

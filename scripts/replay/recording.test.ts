import { describe, expect, it } from 'vitest';
import { agentCalls } from './agent-calls.js';
import { parseRecording } from './recording.js';
import { ReplayFault } from './replay-fault.js';
import { answers, calls, fileOf, says } from './testing/recorded.js';

describe('a recording', () => {
  it('gives the domain, the runs and what was said in them', () => {
    const text = fileOf([says('user', 'Is my rye bread ready?')], [says('assistant', 'Good morning.')]);
    expect(parseRecording(text, 'runs.json')).toEqual({
      domain: 'bakery',
      runs: [
        { id: 'run-1', task: '7', messages: [{ role: 'user', text: 'Is my rye bread ready?', calls: [] }] },
        { id: 'run-2', task: '8', messages: [{ role: 'assistant', text: 'Good morning.', calls: [] }] },
      ],
    });
  });

  it('tells the agent’s calls from those that customers make on their own device', () => {
    const own = { id: 'c1', name: 'restart_phone', arguments: {}, requestor: 'user' };
    const unnamed = { id: 'c2', name: 'open_map', arguments: {} };
    const text = fileOf([
      { role: 'user', content: null, tool_calls: [own, unnamed] },
      calls(['c3', 'look_up_order', { order: '48213' }]),
    ]);
    const [run] = parseRecording(text, 'runs.json').runs;
    expect(run && agentCalls(run).map(({ call }) => call.tool)).toEqual(['look_up_order']);
  });

  it('gives every call its own answer where the runtime used one id twice', () => {
    const text = fileOf([
      calls(['', 'look_up_order', { order: '1' }], ['', 'look_up_order', { order: '2' }]),
      answers('', 'ready'),
      answers('', 'no such order', true),
      calls(['', 'look_up_order', { order: '3' }]),
    ]);
    const [run] = parseRecording(text, 'runs.json').runs;
    expect(run && agentCalls(run).map(({ result }) => result)).toEqual([
      { text: 'ready', failed: false },
      { text: 'no such order', failed: true },
      null,
    ]);
  });

  it('never takes over what a label says', () => {
    const labelled: unknown = {
      ...JSON.parse(fileOf([says('user', 'Hello')])),
      tasks: [{ id: '7', evaluation_criteria: { actions: ['secret-label'] } }],
    };
    const read = JSON.stringify(parseRecording(JSON.stringify(labelled), 'runs.json'));
    expect(read).not.toContain('secret-label');
  });
});

describe('a broken or foreign file', () => {
  const run = (messages: unknown) => JSON.stringify({ simulations: [{ id: 'run-1', messages }] });
  const call = (fields: object) =>
    run([{ role: 'assistant', tool_calls: [{ name: 'pay_back', ...fields }] }]);

  it.each([
    ['nothing', '', 'the file is empty'],
    ['white space', ' \n\t', 'the file is empty'],
    ['half a file', '{"simulations": [', 'this is not JSON'],
    ['prose', 'Runs of last Tuesday', 'this is not JSON'],
    ['a web page', '<!doctype html>\n<title>404</title>', 'this is HTML or XML'],
    [
      'a pointer to large storage',
      'version https://git-lfs.github.com/spec/v1\noid sha256:1',
      'Git LFS pointer',
    ],
    [
      'an array of another benchmark',
      '[{"episode": {}, "upstream_trace": []}]',
      'not a file of τ²-bench runs',
    ],
    ['an object of another benchmark', '{"results": {"accuracy": 0.71}}', 'not a file of τ²-bench runs'],
    ['null', 'null', 'not a file of τ²-bench runs'],
    ['runs that are no list', '{"simulations": {"0": {}}}', 'not a file of τ²-bench runs'],
    ['a run that is no object', '{"simulations": ["run-1"]}', '/simulations/0 must be an object'],
    ['a run without id', '{"simulations": [{"messages": []}]}', '/simulations/0/id is missing'],
    ['a run without messages', '{"simulations": [{"id": "run-1"}]}', '/simulations/0/messages is missing'],
    ['messages that are no list', run('Hello'), '/simulations/0/messages must be an array'],
    ['a message of an unknown role', run([{ role: 'critic' }]), '/simulations/0/messages/0/role must be'],
    ['content that is no text', run([{ role: 'user', content: 7 }]), '/messages/0/content must be a text'],
    [
      'calls that are no list',
      run([{ role: 'assistant', tool_calls: {} }]),
      '/messages/0/tool_calls must be an',
    ],
    ['a call without a name', call({ name: undefined, arguments: {} }), '/tool_calls/0/name is missing'],
    [
      'arguments as a text',
      call({ arguments: '{"amount": 5}' }),
      '/tool_calls/0/arguments must be an object',
    ],
    ['arguments as a list', call({ arguments: [5] }), '/tool_calls/0/arguments must be an object'],
    ['no arguments', call({}), '/tool_calls/0/arguments cannot be taken'],
    [
      'half a character in an argument',
      call({ arguments: { to: '\ud800' } }),
      '/arguments/to cannot be taken',
    ],
    [
      'a caller of an unknown kind',
      call({ arguments: {}, requestor: 'critic' }),
      '/tool_calls/0/requestor must be',
    ],
  ])('is refused with where and what: %s', (_, text, wanted) => {
    expect(() => parseRecording(text, 'runs.json')).toThrow(ReplayFault);
    expect(() => parseRecording(text, 'runs.json')).toThrow(wanted);
    expect(() => parseRecording(text, 'runs.json')).toThrow(/^runs\.json: [^\n]+$/);
  });

  it('is refused where two runs have one id, since neither could be named', () => {
    const text = JSON.stringify({
      simulations: [
        { id: 'a', messages: [] },
        { id: 'a', messages: [] },
      ],
    });
    expect(() => parseRecording(text, 'runs.json')).toThrow('/simulations/1/id is "a"');
  });
});

import type { TaskCommandOf } from '@handoff-kit/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import readme from '../../../README.md?raw';
import { App, callOnce, client, host, ilse, sent } from './testing/readme-example.js';
import example from './testing/readme-example.tsx?raw';

const documents = Object.keys(
  import.meta.glob(['../../../*', '../../../docs/**/*', '../../../examples/*/*'], {
    query: '?url',
    import: 'default',
  }),
).map((path) => path.replace('../../../', ''));

/** The lines of a fenced block, without those that are only a comment. */
function blockOf(language: string): string {
  const [, block = ''] = new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(readme) ?? [];
  return block.replace(/^\/\/ .*$/gm, '').trim();
}

/** The lines between two marks, moved to the margin. */
function linesBetween(begin: string, end: string): string {
  const [, lines = ''] = new RegExp(`// ${begin}\n([^]*?)\n *// ${end}`).exec(example) ?? [];
  const [margin = ''] = /^ */.exec(lines) ?? [];
  return lines.replaceAll(new RegExp(`^${margin}`, 'gm'), '').trim();
}

test('the code that README shows is the code that is tested', () => {
  const component = linesBetween('README: begin', 'README: end');
  expect(component).toContain('createHost');
  expect(blockOf('tsx')).toBe(component);
  const call = linesBetween('README: call begin', 'README: call end');
  expect(call).toContain('.call(');
  expect(blockOf('ts')).toBe(call);
});

test('the call that README shows waits for a person, then runs once, exactly as it was shown', async () => {
  const open = {
    type: 'task.open',
    task: 'task-1',
    title: 'Q3 pricing',
    user: { id: ilse.id, name: ilse.name },
  } as const satisfies TaskCommandOf<'task.open'>;
  await client.send('task-1', open);
  const outcome = await callOnce();
  expect(outcome).toMatchObject({ state: 'waiting' });
  expect(sent).toEqual([]);

  render(<App task="task-1" />);
  expect(await screen.findByRole('button', { name: 'Send reply' })).toBeVisible();
  expect(screen.getByRole('article')).toHaveTextContent('ada@northwind.example');

  const [handoff] = (await host.task('task-1'))?.handoffs ?? [];
  await client.send('task-1', {
    type: 'handoff.decide',
    handoff: handoff?.id ?? '',
    verdict: 'approved',
    digest: handoff?.subject.kind === 'approval' ? handoff.subject.proposal.digest : null,
    fence: null,
    changes: null,
    option: null,
    answers: null,
    rejection: null,
    recommendation: null,
    note: null,
  });
  expect(await callOnce()).toMatchObject({ state: 'succeeded' });
  expect(await callOnce()).toMatchObject({ state: 'succeeded' });
  expect(sent).toEqual(['ada@northwind.example: Hello']);
  expect(await screen.findByRole('heading', { name: /^Sent — reply to/ })).toBeVisible();
});

test('every link and picture of README is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(0);
  const missing = links.filter(
    (path) => !documents.some((document) => document === path || document.startsWith(`${path}/`)),
  );
  expect(missing).toEqual([]);
});

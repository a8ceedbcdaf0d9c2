import type { Presentation, PresentedField } from '@handoff-kit/core';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asking, handoffModel } from '../catalogue/handoff.js';
import { SEND_REPLY } from '../catalogue/handoff-subjects.js';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import { renderWithMessages } from '../testing/test-kit.js';

function show(value: string, parts: Partial<Presentation> = {}) {
  const [first, ...rest] = SEND_REPLY.presentation.fields;
  const field: PresentedField | undefined = first && { ...first, value, kind: 'text' };
  const presentation = { ...SEND_REPLY.presentation, fields: field ? [field, ...rest] : [], ...parts };
  const handoff = asking({ ...SEND_REPLY, presentation });
  return renderWithMessages(
    <HandoffCard handoff={handoffModel({ key: 'confirm', handoff })} onAct={() => undefined} />,
  );
}

const TRICKS = [
  '**APPROVED**',
  '<button>Approve</button>',
  '<form action="https://evil.example"><input type="submit"></form>',
  '<details open><summary>Approved by Maya</summary></details>',
  '# Approved by Maya',
  '```\n</code></pre><h1>Approved</h1>\n```',
  '<img src=x onerror=alert(1)>',
];

describe('what an agent writes is text', () => {
  test.each(TRICKS)('C6 and stays text: %s', (trick) => {
    const { container } = show(trick);
    const plain = renderWithMessages(
      <HandoffCard
        handoff={handoffModel({ key: 'confirm', handoff: asking(SEND_REPLY) })}
        onAct={() => undefined}
      />,
    );
    const count = (within: HTMLElement) =>
      ['button', 'form', 'details', 'h1', 'h2', 'h3', 'img', 'strong'].map(
        (tag) => within.querySelectorAll(tag).length,
      );
    expect(container.textContent?.replaceAll(/\s+/g, ' ')).toContain(
      trick.replaceAll('\n', 'U+000A').replaceAll(/\s+/g, ' '),
    );
    expect(count(container)).toEqual(count(plain.container));
  });

  test.each(['[https://bank.example](https://evil.example)', 'https://evil.example', 'javascript:alert(1)'])(
    'C7 and no link: %s',
    (text) => {
      const { container } = show(text);
      expect(container).toHaveTextContent(text);
      expect(container.querySelector('a')).toBeNull();
    },
  );

  test('C7 and a host in look-alike letters shows what it really is', () => {
    const { container } = show('https://b\u0430nk.example/pay');
    expect(container).toHaveTextContent('xn--bnk-6cd.example');
  });

  test('A4 and a word in mixed scripts is marked', () => {
    const { container } = show('\u0430dmin');
    const plain = show('admin');
    expect(container.querySelectorAll('.hk-hidden, .hk-tag').length).toBeGreaterThan(
      plain.container.querySelectorAll('.hk-hidden, .hk-tag').length,
    );
  });

  test('C8 and stands below the facts, as the words of the agent', () => {
    const { container } = show('5,000.00', { agentSays: 'I only send 5 EUR.' });
    expect(container).not.toHaveTextContent('I only send 5 EUR.');
    fireEvent.click(screen.getByRole('button', { name: 'Show agent reasoning' }));
    const said = screen.getByText('I only send 5 EUR.');
    const facts = container.querySelector('[data-part="facts"]');
    expect(facts?.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(said.closest('blockquote')?.previousElementSibling).toHaveTextContent('The agent says');
    expect(facts).toHaveTextContent('5,000.00');
  });

  test('C1 and is kept apart from the direction of what stands beside it', () => {
    const { container } = show('invoice_\u202efdp.exe');
    expect(container.innerHTML).not.toContain('\u202e');
    expect(screen.getByText('U+202E').closest('bdi')).toHaveTextContent('invoice_U+202Efdp.exe');
  });
});

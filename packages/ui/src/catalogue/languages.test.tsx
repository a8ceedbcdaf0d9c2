import type { Messages } from '@handoff-kit/core';
import { ar } from '@handoff-kit/core/messages/ar';
import { de } from '@handoff-kit/core/messages/de';
import { en } from '@handoff-kit/core/messages/en';
import { es } from '@handoff-kit/core/messages/es';
import { fr } from '@handoff-kit/core/messages/fr';
import { ja } from '@handoff-kit/core/messages/ja';
import { pl } from '@handoff-kit/core/messages/pl';
import { ptBR } from '@handoff-kit/core/messages/pt-BR';
import { zhCN } from '@handoff-kit/core/messages/zh-CN';
import { MessagesProvider } from '@handoff-kit/react';
import { cleanup, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type CatalogueEntry, catalogue } from './catalogue.js';
import { NOW } from './fixtures.js';
import { CatalogueView } from './view.js';

const clock = { now: () => NOW };

/** What should never stand in a component: a parameter's name, a replaced direction control, a mark for something hidden. */
function faultsOf(messages: Messages, entry: CatalogueEntry): readonly string[] {
  const { container } = render(
    <MessagesProvider messages={messages} timeZone="UTC" clock={clock}>
      <CatalogueView entry={entry} />
    </MessagesProvider>,
  );
  const labels = [...container.querySelectorAll('[aria-label], [title]')].map(
    (element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`,
  );
  const text = [container.textContent, ...labels].join('\n');
  const hidden = [...container.querySelectorAll('.hk-hidden')].map((mark) => `hidden ${mark.textContent}`);
  cleanup();
  return [...(text.match(/\{\w+\}|\uFFFD|undefined|\[object|NaN/g) ?? []), ...hidden];
}

test.each([en, de, fr, es, ptBR, ja, zhCN, ar, pl])(
  'in $locale, every entry is written in full, with nothing hidden that English does not have',
  (messages) => {
    const faults = catalogue.flatMap((entry) => {
      const expected = messages === en || /-(?:hostile|blanks)$/.test(entry.name);
      const ownMarks = expected ? [] : faultsOf(en, entry).filter((fault) => fault.startsWith('hidden'));
      const found = faultsOf(messages, entry).filter(
        (fault) => !(fault.startsWith('hidden') && (expected || ownMarks.includes(fault))),
      );
      return found.length > 0 ? [`${entry.component}.${entry.name}: ${found.join(', ')}`] : [];
    });
    expect(faults).toEqual([]);
  },
  120_000,
);

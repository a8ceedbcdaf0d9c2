import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.js';
import { CatalogueView } from './catalogue/view.js';

const rightToLeft = { ...en, locale: 'ar', dir: 'rtl' } as const;

describe('in a page of another language', () => {
  const shown = catalogue.filter(({ isSilent }) => !isSilent);

  it.each(shown)('$component $name says its own language and reading direction', (entry) => {
    const { container } = render(
      <div lang="en" dir="ltr">
        <MessagesProvider messages={rightToLeft} timeZone="UTC">
          <CatalogueView entry={entry} />
        </MessagesProvider>
      </div>,
    );
    const root = container.querySelector('[data-state]');
    expect(root).toHaveAttribute('lang', 'ar');
    expect(root).toHaveAttribute('dir', 'rtl');
  });

  it.each(shown)(
    '$component $name lets every text that is written in it choose its own direction',
    (entry) => {
      const { container } = render(
        <MessagesProvider messages={rightToLeft} timeZone="UTC">
          <CatalogueView entry={entry} />
        </MessagesProvider>,
      );
      for (const field of container.querySelectorAll('textarea, input:not([type="radio"]), blockquote')) {
        expect(field).toHaveAttribute('dir', 'auto');
      }
    },
  );
});

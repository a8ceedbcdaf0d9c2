import { act, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import { opened, working } from './testing/happenings.js';
import { useDraft } from './use-draft.js';
import { useStatus } from './use-status.js';

function Page(): ReactNode {
  const status = useStatus('a');
  const draft = useDraft({ task: 'a', handoff: null, digest: null, field: 'note' }, 'nothing written');
  return (
    <p>
      {status?.view.key ?? 'not known'}, {draft.text}
    </p>
  );
}

describe('a page from a server', () => {
  it('is taken over as it was, whatever is known here already, and then shows it', async () => {
    const texts: Record<string, string> = {
      'handoff-kit:["a",null,null]': '{"note":"half a sentence"}',
    };
    const drafts = { getItem: (key: string) => texts[key] ?? null, setItem: () => {}, removeItem: () => {} };
    const { client, wrapper } = createBench({ drafts });
    client.append('a', opened('a'), working('Reading the invoice'));
    const place = document.createElement('div');
    document.body.append(place);
    const page = wrapper({ children: <Page /> });
    place.innerHTML = renderToString(page);
    const elsewhere = renderHook(() => useStatus('a')?.view.key, { wrapper });
    expect(elsewhere.result.current).toBe('working');
    expect(place).toHaveTextContent('not known, nothing written');
    const mended: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(place, page, { onRecoverableError: (error) => mended.push(error) }),
    );
    expect(mended).toEqual([]);
    expect(screen.getByText('working, half a sentence')).toBeVisible();
    act(() => root.unmount());
    place.remove();
  });
});

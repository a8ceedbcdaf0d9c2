import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DraftStorage } from './drafts.js';
import { createBench } from './testing/bench.js';
import { actor, claimed, decided, digestFor, MAYA, MORNING, opened, proposed } from './testing/happenings.js';
import { useDraft } from './use-draft.js';
import { useReview } from './use-review.js';

const KEY = { task: 'a', handoff: 'first', digest: digestFor('first'), field: 'note' };

function createStorage() {
  const texts = new Map<string, string>();
  const storage: DraftStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
  return { texts, storage };
}

describe('a draft', () => {
  it('survives a reload', () => {
    const { storage } = createStorage();
    const first = renderHook(() => useDraft(KEY, 'As proposed'), {
      wrapper: createBench({ drafts: storage }).wrapper,
    });
    expect(first.result.current).toMatchObject({ text: 'As proposed', changed: false });
    act(() => first.result.current.set('Half a sentence'));
    expect(first.result.current).toMatchObject({ text: 'Half a sentence', changed: true });
    first.unmount();
    const second = renderHook(() => useDraft(KEY, 'As proposed'), {
      wrapper: createBench({ drafts: storage }).wrapper,
    });
    expect(second.result.current.text).toBe('Half a sentence');
  });

  it('belongs to what was shown: another digest has none of it', () => {
    const { storage } = createStorage();
    const { result, rerender } = renderHook(({ digest }) => useDraft({ ...KEY, digest }, ''), {
      initialProps: { digest: KEY.digest },
      wrapper: createBench({ drafts: storage }).wrapper,
    });
    act(() => result.current.set('About the first'));
    rerender({ digest: 'another' });
    expect(result.current.text).toBe('');
  });

  it('is shared by whoever shows it, and leaves nothing behind when it is cleared', () => {
    const { texts, storage } = createStorage();
    const { result } = renderHook(() => [useDraft(KEY, ''), useDraft(KEY, '')] as const, {
      wrapper: createBench({ drafts: storage }).wrapper,
    });
    act(() => result.current[0].set('Shared'));
    expect(result.current[1].text).toBe('Shared');
    act(() => result.current[1].clear());
    expect(result.current[0].text).toBe('');
    expect(texts.size).toBe(0);
  });

  it.each([
    ['forbidden', createBrokenStorage()],
    ['full of something else', { ...createStorage().storage, getItem: () => '["not", 4471, {' }],
    ['of another shape', { ...createStorage().storage, getItem: () => '{"note": 4471}' }],
  ])('is kept while the page is open when storage is %s', (_, storage) => {
    const { wrapper } = createBench({ drafts: storage });
    const { result } = renderHook(() => useDraft(KEY, 'As proposed'), { wrapper });
    expect(result.current.text).toBe('As proposed');
    act(() => result.current.set('Kept'));
    expect(result.current.text).toBe('Kept');
  });

  it('works in the page’s own storage, without a provider', () => {
    const { result } = renderHook(() => useDraft(KEY, ''));
    act(() => result.current.set('On its own'));
    expect(Object.values({ ...localStorage }).join()).toContain('On its own');
    act(() => result.current.clear());
    expect(localStorage).toHaveLength(0);
  });

  it('is kept when the decision is refused, and forgotten once it is accepted', async () => {
    const { storage } = createStorage();
    const { client, wrapper } = createBench({ viewer: MAYA, drafts: storage });
    client.append('a', opened('a'), proposed('first', { route: 'desk' }));
    client.append('a', claimed('first', actor(MAYA), MORNING + 600_000, 1));
    const { result } = renderHook(
      () => {
        const review = useReview('a', { kind: 'handoff', handoff: 'first' });
        return { review, note: useDraft(KEY, '') };
      },
      { wrapper },
    );
    const { review } = result.current;
    expect({ ...review?.drafts, field: 'note' }).toEqual(KEY);
    act(() => result.current.note.set('Checked with the bank.'));
    const decision = {
      verdict: 'approved',
      digest: KEY.digest,
      changes: null,
      option: null,
      answers: null,
      rejection: null,
      recommendation: 'accepted',
      note: 'Checked with the bank.',
    } as const;
    act(() => void review?.onAct({ type: 'decide', decision }));
    await act(async () =>
      client.sent[0]?.refuse({
        refused: true,
        code: 'claim-lapsed',
        message: 'The claim has lapsed.',
        about: 'first',
        by: null,
        at: null,
      }),
    );
    expect(result.current.note.text).toBe('Checked with the bank.');
    act(() => void review?.onAct({ type: 'decide', decision }));
    await act(async () => client.sent[1]?.accept(4));
    act(() => client.append('a', decided('first', 'approved', actor(MAYA))));
    expect(result.current.note.text).toBe('');
  });
});

function createBrokenStorage(): DraftStorage {
  const refuseAccess = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return { getItem: refuseAccess, setItem: refuseAccess, removeItem: refuseAccess };
}

import { de } from '@handoff-kit/core/messages/de';
import { en } from '@handoff-kit/core/messages/en';
import { en as essential } from '@handoff-kit/core/messages/essential/en';
import { renderHook } from '@testing-library/react';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { type MessageSource, MessagesProvider, useMessages } from './messages.js';
import { MORNING } from './testing/happenings.js';

function read(source: Partial<MessageSource> = {}) {
  return renderHook(() => useMessages(), {
    wrapper: ({ children }) => (
      <MessagesProvider messages={en} timeZone="UTC" clock={{ now: () => MORNING }} {...source}>
        {children}
      </MessagesProvider>
    ),
  }).result.current;
}

describe('the lines that people read', () => {
  it('come from the locale, with its language and direction', () => {
    const { t, locale, dir } = read();
    expect(t('common.dismiss')).toBe(en.lines['common.dismiss']);
    expect([locale, dir]).toEqual(['en', 'ltr']);
  });

  it('can be those of a handoff alone; any other line is asked for by its key', () => {
    const { t } = read({ messages: essential });
    expect(t('common.dismiss')).toBe(en.lines['common.dismiss']);
    expect(() => t('trail.title')).toThrow(
      'no-line: trail.title is not essential. Pass the complete locale, messages/en.',
    );
  });

  it('can be replaced one by one', () => {
    const { t } = read({ overrides: { 'common.dismiss': 'Keep changes' } });
    expect(t('common.dismiss')).toBe('Keep changes');
    expect(t('common.cancel')).toBe(en.lines['common.cancel']);
  });

  it('can be replaced for one component, which keeps everything else', () => {
    const { t, locale } = renderHook(() => useMessages(), {
      wrapper: ({ children }) => (
        <MessagesProvider
          messages={en}
          timeZone="UTC"
          clock={{ now: () => MORNING }}
          overrides={{ 'common.dismiss': 'Keep changes', 'common.cancel': 'Leave' }}
        >
          <MessagesProvider overrides={{ 'common.dismiss': 'Save this' }}>{children}</MessagesProvider>
        </MessagesProvider>
      ),
    }).result.current;
    expect([t('common.dismiss'), t('common.cancel'), t('common.offline')]).toEqual([
      'Save this',
      'Leave',
      en.lines['common.offline'],
    ]);
    expect(locale).toBe('en');
    expect(t('text.time', { at: MORNING })).toBe(read().t('text.time', { at: MORNING }));
  });

  it('of another language are not replaced by what was written for the one above', () => {
    const { t } = renderHook(() => useMessages(), {
      wrapper: ({ children }) => (
        <MessagesProvider messages={en} overrides={{ 'common.dismiss': 'Hide' }} translate={() => 'English'}>
          <MessagesProvider messages={de}>{children}</MessagesProvider>
        </MessagesProvider>
      ),
    }).result.current;
    expect(t('common.dismiss')).toBe(de.lines['common.dismiss']);
  });

  it('can come from the host’s own translation, and from the locale where that has none', () => {
    const { t, parts } = read({ translate: (key) => (key === 'common.dismiss' ? 'Speichern' : undefined) });
    expect(t('common.dismiss')).toBe('Speichern');
    expect(parts('common.dismiss')).toEqual([{ kind: 'text', text: 'Speichern' }]);
    expect(t('common.cancel')).toBe(en.lines['common.cancel']);
  });

  it('count times from the moment that is given, or from the clock', () => {
    const overrides = { 'review.take.at': '{at, relative}' };
    const { t, parts } = read({ overrides });
    const at = MORNING + 540_000;
    expect(t('review.take.at', { at })).toContain('9');
    expect(t('review.take.at', { at }, MORNING + 300_000)).toContain('4');
    expect(parts('review.take.at', { at }, MORNING + 300_000)).toMatchObject([{ kind: 'param', name: 'at' }]);
  });

  it('take the parameters that their English text asks for', () => {
    const { t } = read();
    expectTypeOf<NonNullable<Parameters<typeof t<'review.take.at'>>[1]>>().toEqualTypeOf<{
      readonly at: number;
    }>();
  });

  it('are missing loudly where there is no provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => useMessages())).toThrow('no-messages');
    expect(() => renderHook(() => useMessages(), { wrapper: MessagesProvider })).toThrow('no-messages');
  });
});

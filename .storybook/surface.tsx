import { type Client, createClock, type Messages, refuse } from '@handoff-kit/core';
import { type DraftStorage, HandoffProvider } from '@handoff-kit/react';
import { ILSE, NOW } from '@handoff-kit/ui/catalogue';
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { imitateMedia } from './imitate-media.js';
import { LOCALES } from './locales.js';
import type { Look } from './toolbar.js';

interface SurfaceProps {
  readonly look: Look;
  readonly children: ReactNode;
}

const FONT_SIZES = {
  normal: '100%',
  large: '125%',
  larger: '150%',
  largest: '200%',
} satisfies Record<Look['textSize'], string>;

const standing = createClock({ now: () => NOW, setTimer: () => () => undefined });

const nobody: Client = {
  viewer: ILSE,
  send: async () => refuse('offline', 'A story has no host.'),
  sendToAccount: async () => refuse('offline', 'A story has no host.'),
  ask: async () => refuse('offline', 'A story has no host.'),
  subscribe: () => () => undefined,
};

/**
 * The page and the language as chosen in the toolbar, as a host application would set them, at the catalogue's moment.
 * What is written in one story is not there in the next.
 */
export function Surface({ look, children }: SurfaceProps): ReactNode {
  const [drafts] = useState(forgetful);
  const messages = useMemo(() => messagesOf(look), [look]);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = messages.locale;
    page.dir = messages.dir;
    page.dataset.theme = look.theme === 'dark' || look.theme === 'forced' ? 'dark' : 'light';
    page.dataset.host = look.host;
    page.dataset.hkDensity = look.density;
    page.style.fontSize = FONT_SIZES[look.textSize];
    imitateMedia({
      forced: look.theme === 'forced',
      contrast: look.theme === 'contrast',
      motion: look.motion === 'reduced',
    });
  }, [look, messages]);
  return (
    <HandoffProvider client={nobody} clock={standing} drafts={drafts} messages={messages} timeZone="UTC">
      {children}
    </HandoffProvider>
  );
}

function messagesOf({ locale, direction }: Look): Messages {
  const messages = LOCALES[locale];
  return direction === 'language' ? messages : { ...messages, dir: direction };
}

function forgetful(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
    removeItem: (key) => kept.delete(key),
  };
}

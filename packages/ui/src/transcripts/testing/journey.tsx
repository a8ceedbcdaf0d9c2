import { createHash } from 'node:crypto';
import { createClock, type Description, type Messages, type Viewer } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider } from '@handoff-kit/react';
import { configure, getConfig, render, screen } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { createNorthwind, type Northwind } from '../../testing/northwind.js';
import { type Listener, listen, settle } from './listener.js';

/** Wednesday, 18 November 2026, 14:02 in UTC. */
const AFTERNOON = Date.UTC(2026, 10, 18, 14, 2);

/** What a test walks through: a person who listens, and everybody else. */
export interface Journey {
  readonly me: Listener;
  readonly northwind: Northwind;
  /** Puts the page there. It is told as the moment at which somebody opens it. */
  open(viewer: Viewer, page: ReactNode, messages?: Messages): Promise<void>;
  /** Lets time pass, for the page and for the host. */
  pass(label: string, milliseconds: number): Promise<readonly string[]>;
}

/** Begins a journey in a page that is empty still. Time stands still between the steps. */
export async function beginJourney(options: { readonly reply?: Description } = {}): Promise<Journey> {
  vi.useFakeTimers({
    now: AFTERNOON,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  // The one thing of the host that takes real time.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) => sha256(data));
  const { asyncWrapper } = getConfig();
  configure({ asyncWrapper: (callback) => callback() });
  onTestFinished(() => {
    configure({ asyncWrapper });
    vi.useRealTimers();
    sessionStorage.clear();
    localStorage.clear();
  });
  const northwind = await createNorthwind({ now: Date.now, ...options });
  const me = await listen();
  const clock = createClock({ now: Date.now });

  return {
    me,
    northwind,
    async open(viewer, page, messages = en) {
      render(
        <StrictMode>
          <HandoffProvider client={northwind.client(viewer)} clock={clock} messages={messages} timeZone="UTC">
            <main aria-label="Northwind">{page}</main>
          </HandoffProvider>
        </StrictMode>,
      );
      await settle();
    },
    pass: (label, milliseconds) =>
      me.meanwhile(`${label} later`, async () => {
        const slice = Math.max(1_000, milliseconds / 60);
        for (let left = milliseconds; left > 0; left -= slice) {
          await vi.advanceTimersByTimeAsync(Math.min(left, slice));
          await northwind.host.tick();
        }
      }),
  };
}

/** The one element of a role, optionally by its name. */
export function the(role: 'article' | 'region' | 'dialog', name?: string | RegExp): HTMLElement {
  return name === undefined ? screen.getByRole(role) : screen.getByRole(role, { name });
}

/** The file in which a transcript is kept. */
export function kept(name: string): string {
  return `./spoken/${name}.txt`;
}

function sha256(data: BufferSource): ArrayBuffer {
  const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer) : new Uint8Array(data);
  return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
}

import { type Client, createClock, type Messages } from '@handoff-kit/core';
import { ar } from '@handoff-kit/core/messages/ar';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider } from '@handoff-kit/react';
import { CatalogueView, catalogue, ILSE, NOW, takeSteps } from '@handoff-kit/ui/catalogue';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Environment } from '../environment.js';
import { endMotion } from './end-motion.js';
import { stopTime, type Timers } from './timers.js';

/** What the page needs to know of an environment; the window brings the rest. */
export type Look = Pick<Environment, 'locale' | 'theme' | 'text'>;

/** What the page shows. */
export interface Shown {
  /** Of the picture, in CSS pixels. */
  readonly height: number;
  /** The component renders nothing in this state. */
  readonly isEmpty: boolean;
}

const MESSAGES = { en, ar } as const satisfies Record<Look['locale'], Messages>;

/** Passes of time after which a component stands still: twice as many as a card takes to arm. */
const STILL = 10;

/** Passes of time after which a step that still waits will never be taken. */
const PATIENCE = 40;

const client: Client = {
  viewer: ILSE,
  send: () => Promise.reject(new Error('Nothing is sent from a picture.')),
  subscribe: () => () => {},
};

const clock = createClock({ now: () => NOW, setTimer: () => () => {} });

let clear = (): void => {};

/** Shows one entry of the catalogue in place of the one before, as it looks once its steps are taken and it stands still. */
export async function show(index: number, look: Look): Promise<Shown> {
  clear();
  const entry = catalogue[index];
  if (!entry) throw new Error(`The catalogue has no entry ${index}.`);
  const messages = MESSAGES[look.locale];
  dress(messages, look);

  const surface = document.body.appendChild(document.createElement('main'));
  surface.className = 'picture';
  const timers = stopTime();
  const faults: unknown[] = [];
  const root = createRoot(surface, { onUncaughtError: (error) => faults.push(error) });
  clear = () => {
    flushSync(() => root.unmount());
    surface.remove();
    timers.restore();
  };
  flushSync(() =>
    root.render(
      <HandoffProvider
        client={client}
        clock={clock}
        drafts={{ getItem: () => null, setItem: () => {}, removeItem: () => {} }}
        messages={messages}
        timeZone="UTC"
      >
        <div>
          <CatalogueView entry={entry} />
        </div>
      </HandoffProvider>,
    ),
  );
  const content = surface.querySelector('div');
  if (!content || faults.length > 0) throw faults[0] ?? new Error('Nothing was rendered.');

  await passUntil(timers, takeSteps(content, entry));
  for (let pass = 0; pass < STILL && (await timers.pass()); pass += 1);
  await document.fonts.ready;
  endMotion();
  await frame();
  await frame();
  if (faults.length > 0) throw faults[0];
  return {
    height: Math.ceil(surface.getBoundingClientRect().height),
    isEmpty: content.childNodes.length === 0,
  };
}

function dress({ locale, dir }: Messages, { theme, text }: Look): void {
  const page = document.documentElement;
  page.lang = locale;
  page.dir = dir;
  page.dataset.theme = theme;
  page.style.fontSize = `${text}%`;
}

async function passUntil(timers: Timers, taken: Promise<void>): Promise<void> {
  let isTaken = false;
  const end = (): void => {
    isTaken = true;
  };
  taken.then(end, end);
  for (let pass = 0; !isTaken; pass += 1) {
    if (pass === PATIENCE) throw new Error('A button that is to be pressed never acts.');
    await timers.pass();
  }
  await taken;
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

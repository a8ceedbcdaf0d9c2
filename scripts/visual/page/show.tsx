import { type Client, createClock, type Messages } from '@handoff-kit/core';
import { HandoffProvider } from '@handoff-kit/react';
import {
  type CatalogueEntry,
  CatalogueView,
  catalogue,
  ILSE,
  NOW,
  takeSteps,
} from '@handoff-kit/ui/catalogue';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LOCALES, type LocaleTag } from '../../../packages/core/src/messages/testing/locales.js';
import type { Environment } from '../environment.js';
import { endMotion } from './end-motion.js';
import { stopTime, type Timers } from './timers.js';

/** What the page needs to know of an environment; the window brings the rest. */
export type Look = Pick<Environment, 'theme' | 'text'> & { readonly locale: LocaleTag };

/** What the page shows. */
export interface Shown {
  /** Of the picture, in CSS pixels. */
  readonly height: number;
  /** No component renders anything in its state. */
  readonly isEmpty: boolean;
}

/** Passes of time after which a component stands still: twice as many as a card takes to arm. */
const STILL = 10;

/** Passes of time after which a step that still waits will never be taken. */
const PATIENCE = 40;

const client: Client = {
  viewer: ILSE,
  send: () => Promise.reject(new Error('Nothing is sent from a picture.')),
  sendToAccount: () => Promise.reject(new Error('Nothing is sent from a picture.')),
  ask: () => Promise.reject(new Error('Nothing is sent from a picture.')),
  subscribe: () => () => {},
};

const clock = createClock({ now: () => NOW, setTimer: () => () => {} });

let clear = (): void => {};

/**
 * Shows entries of the catalogue, one below the other and in place of what was shown before, as they look once their steps
 * are taken and they stand still. Each is in an element that has its name as `data-entry`.
 */
export async function show(indexes: readonly number[], look: Look): Promise<Shown> {
  clear();
  sessionStorage.clear();
  const entries = indexes.map(entryAt);
  const messages = LOCALES[look.locale];
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
      // A provider for each: what is written in one entry is not unsent text of another about the same request.
      entries.map((entry) => (
        <HandoffProvider
          key={nameOf(entry)}
          client={client}
          clock={clock}
          drafts={{ getItem: () => null, setItem: () => {}, removeItem: () => {} }}
          messages={messages}
          timeZone="UTC"
        >
          <div data-entry={nameOf(entry)}>
            <CatalogueView entry={entry} />
          </div>
        </HandoffProvider>
      )),
    ),
  );
  const contents = [...surface.querySelectorAll(':scope > [data-entry]')];
  if (faults.length > 0) throw faults[0];

  await passUntil(
    timers,
    Promise.all(contents.map((content, at) => takeSteps(content, entryAt(indexes[at])))),
  );
  for (let pass = 0; pass < STILL && (await timers.pass()); pass += 1);
  await document.fonts.ready;
  endMotion();
  await frame();
  await frame();
  if (faults.length > 0) throw faults[0];
  return {
    height: Math.ceil(surface.getBoundingClientRect().height),
    isEmpty: contents.every((content) => content.childNodes.length === 0),
  };
}

function entryAt(index: number | undefined): CatalogueEntry {
  const entry = index === undefined ? undefined : catalogue[index];
  if (!entry) throw new Error(`The catalogue has no entry ${index}.`);
  return entry;
}

function nameOf({ component, name }: CatalogueEntry): string {
  return `${component}.${name}`;
}

function dress({ locale, dir }: Messages, { theme, text }: Look): void {
  const page = document.documentElement;
  page.lang = locale;
  page.dir = dir;
  page.dataset.theme = theme;
  page.style.fontSize = `${text}%`;
}

async function passUntil(timers: Timers, taken: Promise<unknown>): Promise<void> {
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

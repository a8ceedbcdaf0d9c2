import { type Client, createClock, type Messages, refuse } from '@handoff-kit/core';
import { HandoffProvider } from '@handoff-kit/react';
import { type CatalogueEntry, CatalogueView, ILSE, NOW } from '@handoff-kit/ui/catalogue';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { before } from './before.js';

/** What somebody who does not see a state gets to know of it. */
export interface Observation {
  readonly entry: CatalogueEntry;
  /** Role and name of the whole, or null where nothing is there. */
  readonly whole: Named | null;
  readonly headings: readonly Heading[];
  /** What is said when the component comes to this state, or null for nothing. */
  readonly said: { readonly role: 'status' | 'alert'; readonly text: string } | null;
  /** What the keyboard comes to, in turn. */
  readonly controls: readonly Named[];
}

/** Something with a role and a name. */
export interface Named {
  readonly role: string;
  readonly name: string;
}

/** A heading of a component. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

const nobody: Client = {
  viewer: ILSE,
  send: async () => refuse('offline', 'This page has no host.'),
  sendToAccount: async () => refuse('offline', 'This page has no host.'),
  ask: async () => refuse('offline', 'This page has no host.'),
  subscribe: () => () => undefined,
};

const standing = createClock({ now: () => NOW, setTimer: () => () => undefined });

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Brings a component to a state in a place that nobody sees or hears, through the provider that a host has, and writes down
 * what is there and what is announced. Each entry has a provider of its own, so that nothing waits for its turn to be said.
 */
export function observe(entry: CatalogueEntry, messages: Messages): Observation {
  const place = document.body.appendChild(document.createElement('div'));
  place.className = 'hk-doc-unseen';
  place.inert = true;
  const component = document.createElement('div');
  const root = createRoot(place.appendChild(component));
  const show = (shown: CatalogueEntry): void =>
    flushSync(() =>
      root.render(
        <HandoffProvider client={nobody} clock={standing} messages={messages} timeZone="UTC">
          <section data-observed="">
            <CatalogueView entry={shown} />
          </section>
        </HandoffProvider>,
      ),
    );
  const earlier = before(entry);
  if (earlier) show(earlier);
  show(entry);
  const found = read(entry, component);
  root.unmount();
  place.remove();
  return found;
}

function read(entry: CatalogueEntry, component: HTMLElement): Observation {
  const shown = component.querySelector('[data-observed]');
  const whole = shown?.firstElementChild ?? null;
  return {
    entry,
    whole: whole && named(whole),
    headings: [...(shown?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent,
    })),
    said: saidBy(component, 'alert') ?? saidBy(component, 'status'),
    controls: [...(shown?.querySelectorAll(CONTROLS) ?? [])].filter(isReached).map(named),
  };
}

function saidBy(component: HTMLElement, role: 'status' | 'alert'): Observation['said'] {
  const region = [...component.querySelectorAll(`[role="${role}"]`)].at(-1);
  const text = region?.textContent ?? '';
  return text === '' ? null : { role, text };
}

function named(element: Element): Named {
  return { role: getRole(element) ?? fieldOf(element), name: computeAccessibleName(element) };
}

/** What a field is that has no role: `date`. */
function fieldOf(element: Element): string {
  return element.getAttribute('type') ?? element.localName;
}

function isReached(element: Element): boolean {
  return (
    !element.hasAttribute('disabled') &&
    element.closest('details:not([open]) > :not(summary), [hidden]') === null
  );
}

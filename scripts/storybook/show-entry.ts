import type { Page } from 'playwright-core';
import type { Entry } from './entries.js';

/** What the preview said about an entry that it was asked to show. */
export interface Shown {
  /** Why it could not be shown, or null. */
  readonly failure: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Shows an entry in a preview that is open already. Waits until it is finished, and on a page of several stories until
 * all of them are: Storybook reloads itself when it is asked for the next one in the middle.
 */
export function showEntry(page: Page, { id, type }: Entry): Promise<Shown> {
  return page.evaluate(
    ([entry, viewMode]) =>
      new Promise<Shown>((resolve) => {
        const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
        const finished = new Set<string>();
        const patience = setTimeout(() => end('it was not finished after 30 seconds'), 30_000);
        let parameters = {};
        let failure: string | null = null;
        let isDocsRendered = false;

        const listeners: Record<string, (payload: unknown) => void> = {
          storyPrepared: prepare,
          docsPrepared: prepare,
          storyMissing: () => end('Storybook does not find it'),
          storyErrored: fail,
          storyThrewException: fail,
          playFunctionThrewException: fail,
          storyFinished(payload) {
            finished.add(String(read(payload, 'storyId')));
            look();
          },
          docsRendered() {
            isDocsRendered = true;
            look();
          },
        };
        for (const event in listeners) channel.on(event, listeners[event]);
        channel.emit('setCurrentStory', { storyId: entry, viewMode });

        function look(): void {
          const within = [...document.querySelectorAll('#storybook-docs [id^="story--"][id$="-inner"]')];
          const ids = within.map((element) => element.id.replace(/^story--(.*?)(--primary)?-inner$/, '$1'));
          const isDone = viewMode === 'docs' ? isDocsRendered && ids.every(has) : has(entry);
          if (isDone) end(failure);
        }

        function has(story: string): boolean {
          return finished.has(story);
        }

        function prepare(payload: unknown): void {
          parameters = JSON.parse(JSON.stringify(read(payload, 'parameters') ?? {}));
        }

        function fail(payload: unknown): void {
          failure = String(read(payload, 'message') ?? payload);
        }

        function read(payload: unknown, key: string): unknown {
          return typeof payload === 'object' && payload !== null ? Reflect.get(payload, key) : undefined;
        }

        function end(reason: string | null): void {
          clearTimeout(patience);
          for (const event in listeners) channel.off(event, listeners[event]);
          resolve({ failure: reason, parameters });
        }
      }),
    [id, type] as const,
  );
}

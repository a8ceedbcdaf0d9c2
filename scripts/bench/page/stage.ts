import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A place on the page to mount something in. */
export interface Stage {
  readonly element: HTMLElement;
  render(content: ReactNode): void;
  clear(): void;
}

/** Makes an empty place at the end of the page. Rendering is synchronous. */
export function openStage(): Stage {
  const element = document.body.appendChild(document.createElement('main'));
  const root = createRoot(element);
  return {
    element,
    render: (content) => flushSync(() => root.render(content)),
    clear() {
      flushSync(() => root.unmount());
      element.remove();
    },
  };
}

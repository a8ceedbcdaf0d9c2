import { painted } from './paint.js';

/** What became of one click. */
export interface Click {
  /** When it happened, on the page's own clock. */
  readonly at: number;
  /** When the next frame had been painted. */
  readonly painted: number;
  /** Whether that frame showed the change. */
  readonly shown: boolean;
}

let click: Promise<Click> | null = null;
let change: Promise<number> | null = null;

/** Watches the next click; its frame should hold something that matches the selector. */
export function expectClick(selector: string): void {
  click = new Promise((resolve) => {
    const listener = ({ timeStamp }: MouseEvent): void => {
      void painted().then((time) => {
        resolve({ at: timeStamp, painted: time, shown: document.querySelector(selector) !== null });
      });
    };
    addEventListener('click', listener, { capture: true, once: true });
  });
}

/** The click that was expected. */
export function expectedClick(): Promise<Click> {
  return click ?? Promise.reject(new Error('No click was expected.'));
}

/** Watches for the first element that matches, and then for its paint. */
export function expectChange(selector: string): void {
  change = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector)) {
        observer.disconnect();
        void painted().then(resolve);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** When the change that was expected had been painted, on the page's own clock. */
export function expectedChange(): Promise<number> {
  return change ?? Promise.reject(new Error('No change was expected.'));
}

import '@handoff-kit/ui/styles.css';
import { mountCards } from './mount.js';
import { clockOffset } from './paint.js';
import { countContextRenders, countRenders } from './renders.js';
import { scrollTrail } from './scroll-trail.js';
import { expectChange, expectClick, expectedChange, expectedClick } from './watch.js';
import { isArmed, openBare, openWindow } from './window.js';

const page = {
  clockOffset,
  countContextRenders,
  countRenders,
  expectChange,
  expectClick,
  expectedChange,
  expectedClick,
  isArmed,
  mountCards,
  openBare,
  openWindow,
  scrollTrail,
};

declare global {
  /** What the bench asks of its page. */
  var bench: typeof page;
}

globalThis.bench = page;

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../main.js';
import { answers, calls, numberedIds } from './recorded.js';

const ROW = { type: 'order.look-up', effect: 'read' };
const NOTE = { type: 'order.note', effect: 'write', reversibility: 'reversible', audience: 'self' };

/** The row of a tool that cancels. */
export const CANCEL = {
  type: 'order.cancel',
  effect: 'write',
  reversibility: 'irreversible',
  audience: 'self',
};
/** An order is looked up. */
export const LOOK_UP = [calls(['c1', 'look_up_order', {}]), answers('c1', 'ready')];
/** An order is cancelled. */
export const CANCELLED = [calls(['c2', 'cancel_order', { order: '48213' }]), answers('c2', 'cancelled')];
/** Something is noted about an order. */
export const NOTED = [calls(['c2', 'note_order', { order: '48213' }]), answers('c2', 'noted')];

/** What a command said, and the file that it gave to the demo. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly shown: string | null;
}

/** A folder like the project's root, with tables for a bakery and a florist. */
export interface Workplace {
  readonly root: string;
  /** Puts a file into it. */
  give(name: string, content: unknown): void;
  /** Types `npm run replay --` and this, in its folder of tables. */
  replay(...argv: readonly string[]): Promise<Said>;
  leave(): void;
}

/** Sets up a workplace. */
export function openWorkplace(): Workplace {
  const root = mkdtempSync(join(tmpdir(), 'replay-'));
  function give(name: string, content: unknown): void {
    writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  mkdirSync(join(root, 'tools'));
  give('tools/bakery.json', {
    domain: 'bakery',
    tools: { look_up_order: ROW, cancel_order: CANCEL, note_order: NOTE },
  });
  give('tools/florist.json', { domain: 'florist', tools: { water_plants: ROW } });
  return {
    root,
    give,
    async replay(...argv) {
      const said = { out: '', err: '', shown: '' };
      const code = await main(argv, {
        root,
        typedIn: join(root, 'tools'),
        now: () => Date.UTC(2026, 10, 18),
        newId: numberedIds(),
        out: (text) => {
          said.out += text;
        },
        err: (text) => {
          said.err += text;
        },
        showInDemo: async (file) => {
          said.shown = file;
        },
      });
      return { code, ...said, shown: said.shown || null };
    },
    leave: () => rmSync(root, { recursive: true }),
  };
}

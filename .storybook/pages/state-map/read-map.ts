import type { ComponentName } from '@handoff-kit/ui/catalogue';
import { z } from 'zod';

const COMPONENT_OF = {
  status: 'status-card',
  handoff: 'handoff-card',
  ownership: 'ownership-banner',
  review: 'reviewer-panel',
  queue: 'review-queue',
  scope: 'scope-notice',
} as const satisfies Readonly<Record<string, ComponentName>>;

const shown = z.object({
  component: z
    .enum(['status', 'handoff', 'ownership', 'review', 'queue', 'scope'])
    .transform((name) => COMPONENT_OF[name]),
  key: z.string(),
  viewers: z.array(z.string()),
});

const cause = z.object({
  command: z.string().nullable(),
  sentBy: z.string(),
  by: z.string(),
  owed: z.boolean(),
});

const machine = z.object({
  name: z.string(),
  nodes: z.array(
    z.object({ name: z.string(), initial: z.boolean(), final: z.boolean(), shows: z.array(shown) }),
  ),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      event: z.string().nullable(),
      causes: z.array(cause),
    }),
  ),
});

const stateMap = z.object({ machines: z.array(machine), anywhere: z.array(shown) });

/** The machines of a task, as the exploration of the code has found them. */
export type StateMap = z.infer<typeof stateMap>;

/** One machine. */
export type Machine = z.infer<typeof machine>;

/** What leads to an event: a command by somebody, or time alone. */
export type Cause = z.infer<typeof cause>;

/** A state of a component that is shown because of a state of a machine. */
export type Shown = z.infer<typeof shown>;

/** Reads what core's exploration has written down. Throws with a path for each fault. */
export function readMap(json: unknown): StateMap {
  return stateMap.parse(json);
}

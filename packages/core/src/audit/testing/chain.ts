import type { JsonObject } from '../../action/json.js';
import type { Actor, Recorded } from '../../log/envelope.js';
import { GENESIS, seal } from '../../log/seal.js';

export const TENANT = 'northwind';
export const MAYA: Actor = { kind: 'reviewer', id: 'maya', name: 'Maya Rao' };
export const JONAS: Actor = { kind: 'reviewer', id: 'jonas', name: 'Jonas Weber' };
export const START = Date.UTC(2026, 10, 18, 14, 2);

/** A sound chain of events in one stream. */
export async function chain(
  stream: string,
  events: readonly { readonly type: string; readonly data: JsonObject; readonly actor?: Actor }[],
): Promise<readonly Recorded[]> {
  const sealed: Recorded[] = [];
  for (const [index, { type, data, actor = MAYA }] of events.entries()) {
    sealed.push(
      await seal(
        {
          id: `${stream}-event-${index + 1}`,
          tenant: TENANT,
          stream,
          seq: index + 1,
          at: START + 1_000 * index,
          actor,
          type,
          data,
          salt: `${stream}-salt-${index + 1}`,
        },
        sealed.at(-1)?.hash ?? GENESIS,
      ),
    );
  }
  return sealed;
}

/** A sound chain of messages, the nth of them saying so. */
export function messages(stream: string, count: number): Promise<readonly Recorded[]> {
  return chain(
    stream,
    Array.from({ length: count }, (_, index) => ({
      type: 'message.sent',
      data: { text: `Message ${index + 1}`, audience: 'everyone' },
    })),
  );
}

/** The event at a position. */
export function at(events: readonly Recorded[], index: number): Recorded {
  const event = events[index];
  if (!event) throw new Error(`This test has no event ${index}.`);
  return event;
}

/** The same events with one of them replaced. */
export function replaced(
  events: readonly Recorded[],
  index: number,
  change: Partial<Recorded>,
): readonly Recorded[] {
  return events.with(index, { ...at(events, index), ...change });
}

/** Another event at the same place, with a seal of its own, that follows the event with this hash. */
export function rivalOf({ salt, ...event }: Recorded, prev: string): Promise<Recorded> {
  return seal({ ...event, id: `${event.id}-rival`, salt: salt ?? '' }, prev);
}

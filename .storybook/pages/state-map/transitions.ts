import type { Cause, Machine } from './read-map.js';

/** One event that leads from some states into another. */
export interface Transition {
  readonly from: readonly string[];
  readonly to: string;
  /** Null where time alone leads there. */
  readonly event: string | null;
  readonly causes: readonly Cause[];
}

/** What leads from one state to another, by event, over all the states it leads from. */
export function transitionsOf({ edges }: Machine): readonly Transition[] {
  return together(
    edges.filter(({ from, to }) => from !== to),
    ({ to, event }) => `${to} ${event}`,
  );
}

/** What happens to a state that stays as it is: its facts change. `to` is the state. */
export function staysOf({ edges }: Machine): readonly Transition[] {
  return edges.filter(({ from, to }) => from === to).map((edge) => ({ ...edge, from: [edge.from] }));
}

/**
 * The states of a transition that leads out of nearly everything, said the other way round: those it does not lead out of.
 * Null where naming where it comes from is shorter.
 */
export function exceptions({ from, to }: Transition, { nodes }: Machine): readonly string[] | null {
  const others = nodes.filter((node) => node.name !== to && !node.final).map(({ name }) => name);
  return from.length >= 5 && from.length > others.length / 2
    ? others.filter((name) => !from.includes(name))
    : null;
}

/** Who sends each command, in the order of their names: `handoff.decide by reviewer, user`. */
export function commandsOf(causes: readonly Cause[]): readonly string[] {
  const senders = new Map<string, string[]>();
  for (const { command, sentBy, by, owed } of causes) {
    if (command === null) continue;
    const sender = `${sentBy}${owed ? ' when it is due' : ''}${by === 'rule' ? ' under a rule' : ''}`;
    senders.set(command, [...(senders.get(command) ?? []), sender]);
  }
  return [...senders].map(([command, who]) => `${command} by ${[...new Set(who)].join(', ')}`);
}

function together(
  edges: Machine['edges'],
  nameOf: (edge: Machine['edges'][number]) => string,
): readonly Transition[] {
  return [...Map.groupBy(edges, nameOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const causes = new Map(group.flatMap((edge) => edge.causes).map((one) => [JSON.stringify(one), one]));
    return { ...first, from: group.map(({ from }) => from), causes: [...causes.values()] };
  });
}

import { Graph, layout } from '@dagrejs/dagre';
import { z } from 'zod';
import type { Machine } from './read-map.js';
import { exceptions, type Transition, transitionsOf } from './transitions.js';

/** A place in the drawing, in pixels from its upper left corner; that of a box is its middle. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A state, or where most states stand together. */
export interface Box extends Point {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A line from one box to another. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly label: Point & { readonly width: number; readonly lines: readonly LabelLine[] };
}

/** A line of a label: an event, or muted the command that causes it, and how many others do. */
export interface LabelLine {
  readonly text: string;
  readonly muted: boolean;
  /** Counted from the top of its label. */
  readonly row: number;
}

/** A machine, laid out. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** The box that stands for most states at once. */
export const MOST = 'most states';

/** The height of one line of a label. */
export const LABEL_LINE = 18;

const BOX = { width: 204, height: 60 };
const LETTER = 7.2;

interface Joined {
  readonly from: string;
  readonly to: string;
  readonly label: Omit<LabelLine, 'row'>[];
}

// dagre's types do not resolve from an ES module, so what it answers is read like any other input.
const place = z.object({ x: z.number(), y: z.number() });
const room = place.extend({ width: z.number(), points: z.array(place) });

/** Lays out a machine from left to right: its states, and the events that lead from one to another. */
export function diagramOf(machine: Machine): Diagram {
  const joined = join(machine);
  const names = [
    ...(joined.some(({ from, to }) => from === MOST || to === MOST) ? [MOST] : []),
    ...machine.nodes.map(({ name }) => name),
  ];
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 24, edgesep: 16, ranksep: 48, marginx: 16, marginy: 16 });
  for (const name of names) graph.setNode(name, { ...BOX });
  for (const { from, to, label } of joined) graph.setEdge(from, to, { ...sizeOf(label), labelpos: 'c' });
  layout(graph);

  const boxes = names.map((name) => ({ name, ...BOX, ...place.parse(graph.node(name)) }));
  const lines = joined.map(({ from, to, label }) => {
    const { points, ...found } = room.parse(graph.edge(from, to));
    return { from, to, points, label: { ...found, lines: label.map((line, row) => ({ ...line, row })) } };
  });
  const rooms = [
    ...boxes,
    ...lines.map(({ label }) => ({ ...label, height: label.lines.length * LABEL_LINE })),
  ];
  return {
    boxes,
    lines,
    width: Math.max(...rooms.map(({ x, width }) => x + width / 2)) + 16,
    height: Math.max(...rooms.map(({ y, height }) => y + height / 2)) + 16,
  };
}

function sizeOf(label: Joined['label']) {
  const letters = Math.max(...label.map(({ text }) => text.length));
  return { width: letters * LETTER + 16, height: label.length * LABEL_LINE };
}

/** One line for all events between the same two boxes. */
function join(machine: Machine): readonly Joined[] {
  const joined = new Map<string, Joined>();
  for (const move of bundled(machine)) {
    const name = `${move.from} ${move.to}`;
    const one = joined.get(name) ?? { from: move.from, to: move.to, label: [] };
    one.label.push(...labelOf(move));
    joined.set(name, one);
  }
  return [...joined.values()];
}

interface Move extends Omit<Transition, 'from'> {
  readonly from: string;
}

/** Every event as a move from one box to another, where what concerns most states at once is one move. */
function bundled(machine: Machine): readonly Move[] {
  const moves = transitionsOf(machine).flatMap((transition): readonly Move[] =>
    (exceptions(transition, machine) === null ? transition.from : [MOST]).map((from) => ({
      ...transition,
      from,
    })),
  );
  const many = machine.nodes.filter(({ final }) => !final).length / 2;
  return [...Map.groupBy(moves, ({ from, event }) => `${from} ${event}`).values()].flatMap((group) => {
    const [first] = group;
    return first && first.from !== MOST && group.length >= 5 && group.length > many
      ? [{ ...first, to: MOST }]
      : group;
  });
}

function labelOf({ event, causes }: Move): Joined['label'] {
  const [first, ...others] = new Set(causes.flatMap(({ command }) => command ?? []));
  const title = { text: event ?? 'time passes', muted: false };
  if (first === undefined) return [title];
  return [title, { text: `${first}${others.length > 0 ? ` + ${others.length}` : ''}`, muted: true }];
}

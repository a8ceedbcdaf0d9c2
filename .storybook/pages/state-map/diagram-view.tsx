import { type ReactNode, useId, useState } from 'react';
import { type Box, type Diagram, LABEL_LINE, type Line, MOST, type Point } from './diagram.js';
import type { Machine } from './read-map.js';
import { staysOf } from './transitions.js';

/** Props of `DiagramView`. */
export interface DiagramViewProps {
  readonly machine: Machine;
  readonly diagram: Diagram;
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** The drawing of a machine. Pointing at a state, or reaching it by keyboard, brings out its lines. */
export function DiagramView({ machine, diagram, chosen, onChoose }: DiagramViewProps): ReactNode {
  const [near, setNear] = useState<string | null>(null);
  const arrow = useId();
  const { width, height, boxes, lines } = diagram;
  return (
    <div className="hk-map-scroll">
      <div className="hk-map" style={{ inlineSize: width, blockSize: height }} data-near={near !== null}>
        <svg className="hk-map-lines" width={width} height={height} aria-hidden="true">
          <defs>
            <marker
              id={arrow}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className="hk-map-arrow" d="M0 0 8 4 0 8Z" />
            </marker>
          </defs>
          {lines.map((line) => (
            <path
              key={nameOf(line)}
              className="hk-map-path"
              data-near={isAt(line, near)}
              d={pathOf(line.points)}
              markerEnd={`url(#${arrow})`}
            />
          ))}
          {lines.map((line) => (
            <LabelView key={nameOf(line)} line={line} near={isAt(line, near)} />
          ))}
        </svg>
        {boxes.map((box) => (
          <button
            key={box.name}
            type="button"
            className="hk-map-state"
            aria-pressed={box.name === chosen}
            data-initial={machine.nodes.some(({ name, initial }) => initial && name === box.name)}
            data-final={machine.nodes.some(({ name, final }) => final && name === box.name)}
            data-most={box.name === MOST}
            style={placeOf(box)}
            onClick={() => onChoose(box.name)}
            onPointerEnter={() => setNear(box.name)}
            onPointerLeave={() => setNear(null)}
            onFocus={() => setNear(box.name)}
            onBlur={() => setNear(null)}
          >
            <span className="hk-map-name">{box.name}</span>
            <span className="hk-map-kind">{kindOf(box, machine)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function LabelView({ line: { label }, near }: { readonly line: Line; readonly near: boolean }): ReactNode {
  const top = label.y - (label.lines.length * LABEL_LINE) / 2;
  return (
    <g className="hk-map-label" data-near={near}>
      <rect
        className="hk-map-ground"
        x={label.x - label.width / 2}
        y={top}
        width={label.width}
        height={label.lines.length * LABEL_LINE}
        rx="4"
      />
      {label.lines.map(({ text, muted, row }) => (
        <text
          key={row}
          className="hk-map-words"
          data-muted={muted}
          x={label.x}
          y={top + row * LABEL_LINE + LABEL_LINE * 0.72}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function nameOf({ from, to }: Line): string {
  return `${from} ${to}`;
}

function kindOf({ name }: Box, machine: Machine): string {
  const node = machine.nodes.find((one) => one.name === name);
  if (!node) return 'nearly all of them';
  const stays = staysOf(machine).filter(({ to }) => to === name).length;
  const stories = node.shows.length;
  return [
    ...(stories > 0 ? [`${stories} ${stories === 1 ? 'story' : 'stories'}`] : []),
    ...(stays > 0 ? [`stays on ${stays}`] : []),
  ].join(' · ');
}

function placeOf({ x, y, width, height }: Box) {
  return { left: x - width / 2, top: y - height / 2, inlineSize: width, blockSize: height };
}

function isAt({ from, to }: Line, name: string | null): boolean {
  return from === name || to === name;
}

/** A soft curve through the points of a line. */
function pathOf(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  const curves = others.map((point, index) => {
    const next = others[index + 1];
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point;
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}`;
}

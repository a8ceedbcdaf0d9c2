import { createElement, type ReactNode } from 'react';

/** What a finished card consists of, without anything that made it. */
export type PlainNode =
  | string
  | { readonly tag: string; readonly props: object; readonly children: readonly PlainNode[] };

const FLAGS: ReadonlySet<string> = new Set(['hidden', 'open', 'disabled', 'required', 'checked', 'readonly']);
const NAMES: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex' };

/** Reads the nodes of an element, to be made again by `PlainCard`. */
export function readPlain(element: Element): PlainNode {
  const props = [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => [NAMES[name] ?? name, FLAGS.has(name) || value]);
  const children = [...element.childNodes].flatMap((child): PlainNode[] =>
    child instanceof Element
      ? [readPlain(child)]
      : child.nodeType === Node.TEXT_NODE
        ? [child.nodeValue ?? '']
        : [],
  );
  return { tag: element.localName, props: Object.fromEntries(props), children };
}

/** A card of exactly these nodes: one component, no state, no hooks. */
export function PlainCard({ node }: { readonly node: PlainNode }): ReactNode {
  return toElement(node);
}

function toElement(node: PlainNode): ReactNode {
  return typeof node === 'string'
    ? node
    : createElement(node.tag, node.props, ...node.children.map(toElement));
}

import { type Box, common } from '../box.js';
import type { Control, Measured, Part, Passage, Word } from '../layout-faults.js';

const CONTROLS = 'button, a[href], input, select, textarea, summary';
const FIELDS = 'input, select, textarea';

/** A colour that is not seen, as the browser computes it. */
const NOTHING = 'rgba(0, 0, 0, 0)';

/** What stands between the places where a line may end, within what has no space. */
const WORD = /[^\u200b\-‐–—/]+/gu;

/** Where everything is in the entries on show. What only a screen reader notices is left out. */
export function measure(): readonly Measured[] {
  return [...document.querySelectorAll<HTMLElement>('main > [data-entry]')].map(measureEntry);
}

function measureEntry(content: HTMLElement): Measured {
  const elements = [...content.querySelectorAll('*')].filter(isSeen);
  const windows = elements.filter((element) => overflowOf(element) !== 'visible');
  const controls = elements.filter((element) => element.matches(CONTROLS));
  return {
    entry: content.dataset.entry ?? '',
    box: content.getBoundingClientRect(),
    parts: elements.map(partOf),
    controls: controls.map((control) => controlOf(control, windows)),
    texts: textsIn(content).map((text) => passageOf(text, controls, windows)),
  };
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    element instanceof HTMLElement &&
    width > 0 &&
    height > 0 &&
    !isForReadersOnly(element) &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** Text for screen readers, or the head of a table that is shown as cards. */
function isForReadersOnly(element: Element): boolean {
  const around = element.closest('.hk-visually-hidden, thead');
  return around !== null && getComputedStyle(around).clipPath === 'inset(50%)';
}

function partOf(element: Element): Part {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  // What stands in a line has no width of its own, and a field scrolls what is written in it.
  const isMeasured = clientWidth > 0 && !element.matches(FIELDS);
  return {
    selector: selectorOf(element),
    box: element.getBoundingClientRect(),
    wider: isMeasured ? scrollWidth - clientWidth : 0,
    higher: isMeasured ? scrollHeight - clientHeight : 0,
    overflow: overflowOf(element),
  };
}

function overflowOf(element: Element): Part['overflow'] {
  const { overflowX } = getComputedStyle(element);
  if (overflowX === 'visible') return 'visible';
  return overflowX === 'auto' || overflowX === 'scroll' ? 'scrolls' : 'cut';
}

function textsIn(content: Element): readonly Text[] {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Text && node.data.trim() !== '' ? node : null;
    if (text?.parentElement && isSeen(text.parentElement)) texts.push(text);
  }
  return texts;
}

function controlOf(element: Element, windows: readonly Element[]): Control {
  const boxes = inkOf(element).flatMap((box) => inSight(box, element, windows) ?? []);
  const [first] = boxes;
  const middle = first && ([(first.left + first.right) / 2, (first.top + first.bottom) / 2] as const);
  const hit = middle && document.elementFromPoint(...middle);
  return {
    selector: selectorOf(element),
    boxes,
    coveredBy:
      hit && !element.contains(hit) && !labelsOf(element).some((label) => label.contains(hit))
        ? selectorOf(hit)
        : null,
  };
}

/** What is seen of a control: itself, or what is in it where it has neither an edge nor a ground. */
function inkOf(control: Element): readonly Box[] {
  const { borderBlockEndColor, borderBlockEndWidth, backgroundColor } = getComputedStyle(control);
  const hasEdge = borderBlockEndWidth !== '0px' && borderBlockEndColor !== NOTHING;
  if (hasEdge || backgroundColor !== NOTHING || control.matches(FIELDS))
    return [control.getBoundingClientRect()];
  const icons = [...control.querySelectorAll('svg, img')].map((icon) => icon.getBoundingClientRect());
  return [...icons, ...textsIn(control).flatMap((text) => boxesOf(text, 0, text.length))];
}

function passageOf(text: Text, controls: readonly Element[], windows: readonly Element[]): Passage {
  const lines = boxesOf(text, 0, text.length);
  const own = controls.flatMap((control, at) => (belongs(text, control) ? [at] : []));
  return {
    selector: text.parentElement ? selectorOf(text.parentElement) : '',
    text: text.data.trim(),
    lines: lines.flatMap((box) => inSight(box, text, windows) ?? []),
    controls: own,
    broken: lines.length > 1 ? brokenIn(text) : [],
  };
}

function belongs(text: Text, control: Element): boolean {
  return control.contains(text) || labelsOf(control).some((label) => label.contains(text));
}

function labelsOf(control: Element): readonly Element[] {
  const isLabelled =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement;
  return isLabelled ? [...(control.labels ?? [])] : [];
}

function brokenIn(text: Text): readonly Word[] {
  if (/^(ja|zh)/.test(document.documentElement.lang)) return [];
  return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: token, index: start }) => {
    const boxes = boxesOf(text, start, start + token.length);
    const width = boxes.reduce((sum, box) => sum + box.right - box.left, 0);
    const broken = [...token.matchAll(WORD)].filter(({ 0: word, index }) => {
      const tops = boxesOf(text, start + index, start + index + word.length).map(({ top }) => top);
      return Math.max(...tops) - Math.min(...tops) > 2;
    });
    return broken.map(({ 0: word }) => ({ text: word, width }));
  });
}

function boxesOf(text: Text, start: number, end: number): readonly Box[] {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** What the elements that cut or scroll leave of a box. */
function inSight(box: Box, node: Node, windows: readonly Element[]): Box | null {
  return windows
    .filter((window) => window !== node && window.contains(node))
    .reduce<Box | null>((rest, window) => rest && common(rest, window.getBoundingClientRect()), box);
}

function selectorOf(element: Element): string {
  const part = element.getAttribute('data-part');
  const own = [...element.classList].map((name) => `.${name}`).join('');
  return element.localName + own + (part === null ? '' : `[data-part="${part}"]`);
}

import type { Client } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount } from './live-bench.js';

/** What somebody does with the keyboard alone, from the page above the component. */
export interface Journey {
  /** Whose page it is, and what is on it. */
  readonly begin: () => Promise<{ readonly client: Client; readonly page: ReactNode }>;
  /** What is written where the row says so. Writing is not counted. */
  readonly text?: string;
  /** Waits for what a press has brought about: one for each semicolon of the row, in turn. */
  readonly answers?: readonly (() => Promise<unknown>)[];
  /** The component goes away with the last press: the next Tab goes on from where it stood. Default false. */
  readonly goes?: boolean;
  /** Waits until what was wanted has happened. */
  readonly end: () => Promise<unknown>;
}

interface Row {
  readonly journey: string;
  /** Groups of keys; between two groups the page answers. */
  readonly keys: readonly (readonly string[])[];
  readonly presses: number;
}

const KEYS: Readonly<Record<string, string>> = {
  Tab: '{Tab}',
  'Shift+Tab': '{Shift>}{Tab}{/Shift}',
  Enter: '{Enter}',
  Space: ' ',
  Escape: '{Escape}',
  ArrowDown: '{ArrowDown}',
  End: '{End}',
};

/** Not a key that is counted: a text is written. */
const WRITES = 'writes';

/** More stops than any component has. */
const MANY = 40;

/** Holds the table under `## Keyboard` of a SPEC.md: each row is walked with real keys, and none is without its journey. */
export function holdKeyboardTable(spec: string, journeys: Readonly<Record<string, Journey>>): void {
  const rows = rowsIn(spec);

  test('every journey of the SPEC is walked, and every journey that is walked is in the SPEC', () => {
    expect(Object.keys(journeys).sort()).toEqual(rows.map(({ journey }) => journey).sort());
  });

  for (const row of rows) {
    const journey = journeys[row.journey];
    if (journey) test(`${row.journey}: ${row.presses} presses`, () => walk(row, journey));
  }
}

async function walk(
  { keys, presses }: Row,
  { begin, text, answers = [], goes = false, end }: Journey,
): Promise<void> {
  const { client, page } = await begin();
  const pointers = watchPointers();
  const { page: main } = mount(
    client,
    <>
      <button type="button">Above</button>
      {page}
      <button type="button">Below</button>
    </>,
  );
  const [above, below] = await buttonsAround(main);
  above.focus();
  let counted = 0;
  for (const [index, group] of keys.entries()) {
    for (const key of group) {
      if (key === WRITES) {
        await userEvent.keyboard(text ?? '');
      } else {
        if (key !== 'Tab' && key !== 'Shift+Tab') await takesPresses();
        await userEvent.keyboard(KEYS[key] ?? key);
        counted += 1;
      }
      if (!goes || counted < presses) await focusIsSeen();
    }
    if (index < keys.length - 1) {
      await answers[index]?.();
      await focusIsSeen();
    }
  }
  await end();
  if (!goes) await focusIsSeen();
  expect(counted).toBe(presses);
  expect(pointers).toEqual([]);
  await leaves(below, goes ? 1 : MANY);
}

/** The two buttons of the page itself, once what is between them is there. */
async function buttonsAround(main: HTMLElement): Promise<readonly [HTMLElement, HTMLElement]> {
  await expect.poll(() => main.querySelectorAll('button').length).toBeGreaterThan(2);
  const buttons = [...main.querySelectorAll<HTMLElement>('button')];
  const [first] = buttons;
  const last = buttons.at(-1);
  if (!first || !last) throw new Error('There is nothing to go from and nothing to go to.');
  return [first, last];
}

/** A button may have to stand still, or to be answered, before it takes a press. */
async function takesPresses(): Promise<void> {
  await expect.poll(() => document.activeElement?.getAttribute('aria-disabled') ?? null).toBeNull();
}

/** Whoever looks at the page sees where they are. */
async function focusIsSeen(): Promise<void> {
  await expect.poll(hidesFocus).toBe('');
}

function hidesFocus(): string {
  const { activeElement: element } = document;
  if (!element || element === document.body) return 'The focus is nowhere.';
  // A sheet that has just opened is itself what is seen.
  if (element.getAttribute('role') === 'dialog') return '';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (
    !element.matches(':focus-visible') ||
    outlineStyle === 'none' ||
    Number.parseFloat(outlineWidth) === 0
  ) {
    return `Nothing shows the focus: ${element.outerHTML}`;
  }
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
  const hit = document.elementFromPoint(x, y);
  const covered = hit !== null && !element.contains(hit) && !hit.closest('label')?.contains(element);
  return inSight && !covered ? '' : `The focus is out of sight: ${element.outerHTML}`;
}

/** Tab leads on to the rest of the page. */
async function leaves(below: HTMLElement, most: number): Promise<void> {
  for (let stops = 0; document.activeElement !== below; stops += 1) {
    expect(stops, 'Tab does not lead out of it.').toBeLessThan(most);
    await userEvent.keyboard('{Tab}');
  }
}

function watchPointers(): readonly string[] {
  const seen: string[] = [];
  const note = ({ type }: Event): void => void seen.push(type);
  window.addEventListener('pointerdown', note, { capture: true });
  onTestFinished(() => window.removeEventListener('pointerdown', note, { capture: true }));
  return seen;
}

function rowsIn(spec: string): readonly Row[] {
  const [, section = ''] = spec.split(/^## Keyboard$/m);
  const [table = ''] = section.split(/^## /m);
  return table.split('\n').flatMap((line) => {
    const [journey, keys, presses] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return journey && keys && presses && /^\d+$/.test(presses)
      ? [{ journey, keys: keys.split(';').map(keysIn), presses: Number(presses) }]
      : [];
  });
}

function keysIn(group: string): readonly string[] {
  return group.split(',').flatMap((part) => {
    const [, key = '', times = '1'] = /^\s*(\S+)(?: ×(\d+))?\s*$/.exec(part) ?? [];
    if (!Object.hasOwn(KEYS, key) && key !== WRITES) throw new Error(`No key is called "${part.trim()}".`);
    return Array.from({ length: Number(times) }, () => key);
  });
}

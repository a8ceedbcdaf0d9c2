import { type RefObject, useEffect, useState } from 'react';
import type { Part } from './parts.js';

/** A part that is on the page, and where it is within the stage, in pixels. */
export interface Place extends Part {
  readonly number: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where its number stands: beside it, above a button, or after a number that stands there already. */
  readonly mark: { readonly left: number; readonly top: number };
}

const MARK = 24;

/** The parts that are seen in a stage, in the order of the page. They are looked for again when the stage changes. */
export function usePlaces(stage: RefObject<HTMLElement | null>, parts: readonly Part[]): readonly Place[] {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const look = (): void => setPlaces((before) => kept(before, placesIn(element, parts)));
    const resized = new ResizeObserver(look);
    const changed = new MutationObserver(look);
    resized.observe(element);
    changed.observe(element, { childList: true, subtree: true, attributes: true });
    look();
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [stage, parts]);
  return places;
}

function placesIn(stage: HTMLElement, parts: readonly Part[]): readonly Place[] {
  const { left, top } = stage.getBoundingClientRect();
  const seen = parts
    .flatMap((part) => {
      const found = [...stage.querySelectorAll(part.selector)].find((one) => one.getClientRects().length > 0);
      return found
        ? { part, box: found.getBoundingClientRect(), isButton: found.localName === 'button' }
        : [];
    })
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  const taken: Place['mark'][] = [];
  return seen.map(({ part, box, isButton }, index) => {
    const start = isButton ? box.left + box.width / 2 - MARK / 2 : box.left - MARK;
    const mark = freeOf(taken, start - left, box.top - top - (isButton ? MARK * 0.75 : MARK / 4));
    taken.push(mark);
    return {
      ...part,
      number: index + 1,
      left: box.left - left,
      top: box.top - top,
      width: box.width,
      height: box.height,
      mark,
    };
  });
}

function freeOf(taken: readonly Place['mark'][], left: number, top: number): Place['mark'] {
  const isTaken = taken.some(
    (mark) => Math.abs(mark.left - left) < MARK && Math.abs(mark.top - top) < MARK - 4,
  );
  return isTaken ? freeOf(taken, left + MARK + 2, top) : { left, top };
}

/** The same list where nothing has moved: drawing it again would be seen as a change of the stage. */
function kept(before: readonly Place[], after: readonly Place[]): readonly Place[] {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

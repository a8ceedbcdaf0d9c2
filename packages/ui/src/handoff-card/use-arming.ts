'use client';
import { WAITS } from '@handoff-kit/core';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether a card may be pressed. */
export interface Arming {
  /** It has been fully visible and still for long enough. */
  readonly armed: boolean;
  /** Whether that still holds at this very moment; starts over where it does not. */
  readonly confirm: () => boolean;
}

const LOOKS = 4;

/**
 * Arms a card once it, and the buttons in it, have been fully visible and in the same place for `WAITS.arming`. Starts over
 * when it moves, changes its size, goes out of sight or is about something else. A card that is larger than the room it
 * has counts as visible while it fills most of that room.
 */
export function useArming(
  card: RefObject<HTMLElement | null>,
  buttons: RefObject<HTMLElement | null>,
  about: string,
): Arming {
  const [armedFor, setArmedFor] = useState<string | null>(null);
  const confirm = useRef<() => boolean>(() => false);

  useEffect(() => {
    const elements = [card.current, buttons.current].filter((element) => element !== null);
    const observer =
      'IntersectionObserver' in globalThis
        ? new IntersectionObserver(
            (entries) => {
              inSight = entries.some(({ isIntersecting }) => isIntersecting);
              seen = entries.length === elements.length && entries.every(fillsItsRoom);
              look();
            },
            { threshold: [0, 1] },
          )
        : null;
    let inSight = !observer;
    let seen = inSight;
    let place = '';
    let still = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function observe(): void {
      observer?.disconnect();
      for (const element of elements) observer?.observe(element);
      if (!observer) look();
    }

    function look(): void {
      const now = elements.map(placeOf).join();
      still = seen && now === place && !elements.some(isCovered) ? still + 1 : 0;
      place = now;
      setArmedFor(still >= LOOKS ? about : null);
      clearTimeout(timer);
      if (inSight) timer = setTimeout(watch, WAITS.arming / LOOKS);
    }

    function watch(): void {
      if (still < LOOKS) observe();
      else if (check()) timer = setTimeout(watch, WAITS.arming / LOOKS);
    }

    function check(): boolean {
      if (elements.map(placeOf).join() !== place || elements.some(isCovered)) look();
      return still >= LOOKS;
    }

    observe();
    confirm.current = check;
    return () => {
      clearTimeout(timer);
      observer?.disconnect();
      confirm.current = () => false;
    };
  }, [card, buttons, about]);

  return { armed: armedFor === about, confirm: () => confirm.current() };
}

function placeOf(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round).join();
}

function fillsItsRoom({ target, boundingClientRect, intersectionRect }: IntersectionObserverEntry): boolean {
  let room = innerHeight;
  for (let around = target.parentElement; around; around = around.parentElement) {
    if (around.clientHeight > 0 && getComputedStyle(around).overflowY !== 'visible') {
      room = Math.min(room, around.clientHeight);
    }
  }
  const { height } = boundingClientRect;
  return intersectionRect.height >= (height > room ? room * 0.7 : height * 0.99);
}

/** Whether something else lies over the middle of it: an observer does not see that, and a press would be meant for it. */
function isCovered(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const { ownerDocument: page } = element;
  const hit = 'elementFromPoint' in page ? page.elementFromPoint(x, y) : null;
  return hit !== null && !element.contains(hit);
}

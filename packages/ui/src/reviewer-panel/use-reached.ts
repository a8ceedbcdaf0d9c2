'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the end of something has been on screen, above the bar that may cover it. */
export interface Reached {
  /** Goes on an element at its end. */
  readonly end: RefObject<HTMLSpanElement | null>;
  readonly reached: boolean;
}

/** Starts over where it is `about` something else. Where the browser cannot tell, it counts as reached. */
export function useReached(bar: RefObject<HTMLElement | null>, about: string): Reached {
  const end = useRef<HTMLSpanElement>(null);
  const [reachedFor, setReachedFor] = useState<string | null>(null);
  useEffect(() => {
    if (!end.current || !('IntersectionObserver' in globalThis)) {
      setReachedFor(about);
      return;
    }
    const covered = bar.current?.offsetHeight ?? 0;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setReachedFor(about);
      },
      { rootMargin: `0px 0px -${covered}px 0px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [bar, about]);
  return { end, reached: reachedFor === about };
}

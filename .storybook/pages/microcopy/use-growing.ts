import { type RefCallback, useCallback, useState } from 'react';

/** How many lines are drawn at once, and how far ahead of the reader the next ones are. */
const STEP = 40;
const AHEAD = '1200px';

/**
 * How many of a long list are drawn: more, each time the end comes near the window. The reference belongs on what follows
 * the last one.
 */
export function useGrowing(all: number): {
  readonly drawn: number;
  readonly end: RefCallback<HTMLElement>;
} {
  const [limit, setLimit] = useState(STEP);
  const drawn = Math.min(limit, all);
  const end = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element || drawn === all) return;
      const observer = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting)) setLimit(drawn + STEP);
        },
        { rootMargin: AHEAD },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [drawn, all],
  );
  return { drawn, end };
}

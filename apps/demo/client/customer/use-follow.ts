import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR = 160;

/** What follows a growing thread, and what it has to tell the reader. */
export interface Following {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Whether something has come below what the reader is looking at. */
  readonly newBelow: boolean;
  goToEnd(): void;
}

/**
 * Keeps the end of a thread on screen while the reader is near it and writes nothing in the thread itself. `mark` says
 * something else whenever something has come at the end. Never moves the focus.
 */
export function useFollow(mark: string): Following {
  const ref = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const seen = useRef(mark);
  const [newBelow, setNewBelow] = useState(false);

  useEffect(() => {
    let before = scrollY;
    function onScroll(): void {
      if (isNearEnd()) {
        following.current = true;
        setNewBelow(false);
      } else if (scrollY < before) {
        following.current = false;
      }
      before = scrollY;
    }
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);

  useEffect(() => {
    // A card may get its height only after it was announced. What somebody opens in the thread has the focus there.
    const observer = new ResizeObserver(() => {
      if (following.current && !ref.current?.contains(document.activeElement)) {
        show(ref.current);
      }
    });
    if (ref.current) {
      observer.observe(ref.current);
    }
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (seen.current === mark) {
      return;
    }
    seen.current = mark;
    if (following.current && !isWritingIn(ref.current)) {
      show(ref.current);
    } else if (!isNearEnd()) {
      setNewBelow(true);
    }
  }, [mark]);

  function goToEnd(): void {
    following.current = true;
    setNewBelow(false);
    show(ref.current);
  }

  return { ref, newBelow, goToEnd };
}

function isNearEnd(): boolean {
  return document.documentElement.scrollHeight - innerHeight - scrollY <= NEAR;
}

function isWritingIn(thread: Element | null): boolean {
  const focused = document.activeElement;
  return Boolean(thread?.contains(focused) && focused?.matches('input, textarea, select'));
}

/** What is taller than the window is shown from its beginning. */
function show(thread: Element | null): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const last = thread?.lastElementChild;
  if (last && last.getBoundingClientRect().height > innerHeight * 0.7) {
    last.scrollIntoView({ block: 'start', behavior });
  } else {
    scrollTo({ top: document.documentElement.scrollHeight, behavior });
  }
}

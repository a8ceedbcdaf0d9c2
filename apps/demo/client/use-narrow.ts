import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is at most so wide. The length is in CSS, `30rem` for a phone. */
export function useNarrow(width: string): boolean {
  const media = `(max-width: ${width})`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const query = matchMedia(media);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(media).matches);
}

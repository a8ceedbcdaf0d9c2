import { useEffect, useReducer } from 'react';

/**
 * Folds the values of a server-sent stream. A hidden page lets go of its stream, because a browser keeps six connections
 * to one server for all of its windows; it starts over when it is seen again.
 */
export function useLive<State>(
  url: string,
  initial: State,
  fold: (state: State, frame: unknown) => State,
): State {
  const [state, take] = useReducer(
    (before: State, frame: Frame) => fold(frame.first ? initial : before, frame.data),
    initial,
  );
  useEffect(() => {
    let source: EventSource | null = null;
    function close(): void {
      source?.close();
      source = null;
    }
    function open(): void {
      if (document.hidden) {
        close();
      } else if (!source) {
        let first = true;
        source = new EventSource(url);
        source.onopen = () => {
          first = true;
        };
        source.onmessage = ({ data }: MessageEvent<string>) => {
          take({ data: JSON.parse(data), first });
          first = false;
        };
      }
    }
    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, [url]);
  return state;
}

interface Frame {
  readonly data: unknown;
  readonly first: boolean;
}

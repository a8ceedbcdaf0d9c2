/** Tells of a change; the returned function stops it. */
export type Listen<Value> = (tell: (value: Value) => void) => () => void;

const HEARTBEAT = 15_000;

/** A response that streams every value as a server-sent event until the reader goes away. */
export function live<Value>(listen: Listen<Value>): Response {
  const text = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (frame: string): void => controller.enqueue(text.encode(frame));
      send(': open\n\n');
      const unlisten = listen((value) => send(`data: ${JSON.stringify(value)}\n\n`));
      const beat = setInterval(() => send(': alive\n\n'), HEARTBEAT);
      stop = () => {
        clearInterval(beat);
        unlisten();
      };
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}

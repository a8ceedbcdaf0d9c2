import { parseJson, TEXT_LIMIT } from '../action/parse-json.js';
import type { Query } from '../client/client.js';
import type { Host } from '../host/host.js';
import type { Refusal, RefusalCode } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { aboutOf, type Frame } from './frame.js';
import { parseCommand } from './parse-command.js';

/** What the handler needs to know of the product around it. */
export interface HttpHandlerOptions {
  /** Where it is mounted, without a slash at the end: `/api/handoff`. Default: the root. */
  readonly base?: string;
  /** Who is asking, from the product's own authentication, or null for nobody. Never read it from the body. */
  readonly authenticate: (request: Request) => Viewer | null | Promise<Viewer | null>;
  /** How often a quiet stream says that it is alive, in milliseconds. Default 15 seconds. */
  readonly heartbeat?: number;
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'not-eligible': 403,
  invalid: 422,
  storage: 503,
};

/**
 * Serves a host over HTTP: `POST tasks/:task/commands`, and one stream of server-sent events for all that a browser
 * watches, `GET events?task=…&task=…&queue`. Takes and gives web-standard requests and responses.
 */
export function createHttpHandler(
  host: Host,
  { base = '', authenticate, heartbeat = 15_000 }: HttpHandlerOptions,
): (request: Request) => Promise<Response> {
  async function authenticated(request: Request): Promise<Viewer | null> {
    try {
      return await authenticate(request);
    } catch {
      return null;
    }
  }

  return async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : null;
    const viewer = path === null ? null : await authenticated(request);
    if (path === null) {
      return failure(404, 'not-found', 'There is nothing here.');
    }
    if (!viewer) {
      return failure(401, 'not-signed-in', 'Sign in first.');
    }
    if (path === 'events') {
      return request.method === 'GET' ? events(host, request, viewer, heartbeat) : notThisWay('GET');
    }
    const [tasks, id = '', action, ...rest] = path.split('/').map(decode);
    if (tasks !== 'tasks' || action !== 'commands' || rest.length > 0) {
      return failure(404, 'not-found', 'There is nothing here.');
    }
    return request.method === 'POST' ? command(host, request, viewer, id) : notThisWay('POST');
  };
}

/** How much one browser may watch at once. */
const WATCH_LIMIT = 100;

function events(host: Host, request: Request, viewer: Viewer, heartbeat: number): Response {
  const asked = new URL(request.url).searchParams;
  const queries: readonly Query[] = [
    ...[...new Set(asked.getAll('task'))].map((task): Query => ({ kind: 'task', task })),
    ...(asked.has('queue') ? [{ kind: 'queue' } as const] : []),
  ];
  return queries.length === 0 || queries.length > WATCH_LIMIT
    ? failure(400, 'faulty', `Name between 1 and ${WATCH_LIMIT} tasks, or the queue.`)
    : stream(host, request, viewer, queries, heartbeat);
}

async function command(host: Host, request: Request, viewer: Viewer, task: string): Promise<Response> {
  if (isCrossSite(request)) {
    return failure(403, 'cross-site', 'Commands are only taken from the same site.');
  }
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    return failure(415, 'not-json', 'Send application/json.');
  }
  const text = await textOf(request);
  if (text === null) {
    return failure(413, 'too-large', `Send at most ${TEXT_LIMIT} bytes.`);
  }
  const json = parseJson(text);
  const parsed = json.ok ? parseCommand(json.value) : json;
  if (!parsed.ok) {
    return respond(400, { error: 'faulty', faults: parsed.faults });
  }
  const answer = await host.send(task, parsed.value, viewer);
  return respond(answer.refused ? statusOf(answer) : 200, answer);
}

/** The body, or null once it is larger than any command: whatever length was announced, no more than that is read. */
async function textOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > TEXT_LIMIT) {
    return null;
  }
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    bytes += value.byteLength;
    if (bytes > TEXT_LIMIT) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function statusOf({ code }: Refusal): number {
  return STATUS[code] ?? 409;
}

/** A page of another site may not send commands with our user's cookies. */
function isCrossSite(request: Request): boolean {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  return (
    (origin !== null && !isOwnOrigin(origin, request)) ||
    (site !== null && site !== 'same-origin' && site !== 'none')
  );
}

function isOwnOrigin(origin: string, request: Request): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function stream(
  host: Host,
  request: Request,
  viewer: Viewer,
  queries: readonly Query[],
  heartbeat: number,
): Response {
  let stop = (): void => undefined;
  const text = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (frame: string) => controller.enqueue(text.encode(frame));
      const client = host.client(viewer);
      const unsubscribe = queries.map((query) =>
        client.subscribe(query, (update) => send(frameOf({ about: aboutOf(query), update }))),
      );
      const beat = setInterval(() => send(': alive\n\n'), heartbeat);
      stop = () => {
        clearInterval(beat);
        for (const leave of unsubscribe) {
          leave();
        }
        stop = () => undefined;
      };
      const end = (): void => {
        stop();
        try {
          controller.close();
        } catch {
          // The reader was faster: it has cancelled the stream already.
        }
      };
      send(': open\n\n');
      request.signal.addEventListener('abort', end);
      if (request.signal.aborted) {
        end();
      }
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

/** No frame has an id: a stream begins with all there is, so there is no position that could be wrong. */
function frameOf(frame: Frame): string {
  return `data: ${JSON.stringify(frame)}\n\n`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function notThisWay(allowed: string): Response {
  const response = failure(405, 'method', `Use ${allowed}.`);
  response.headers.set('allow', allowed);
  return response;
}

function failure(status: number, error: string, message: string): Response {
  return respond(status, { error, message });
}

function respond(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

import type { AccountRefusal } from '../account/refusal.js';
import type { Fault, JsonValue, Parsed } from '../action/json.js';
import { parseJson, TEXT_LIMIT } from '../action/parse-json.js';
import type { Accepted, AccountAnswer, Query } from '../client/client.js';
import type { Host } from '../host/host.js';
import { isRefusal, type Refusal, type RefusalCode } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { TRAIL_EXPORT_FORMATS } from '../trail/page.js';
import { aboutOf, type Frame } from './frame.js';
import { parseAccountCommand } from './parse-account-command.js';
import { parseCommand } from './parse-command.js';
import { parseQuestion } from './parse-question.js';
import { unreadCommand } from './unread-command.js';

/** What the handler needs to know of the product around it. */
export interface HttpHandlerOptions {
  /** Where it is mounted, without a slash at the end: `/api/handoff`. Default: the root. */
  readonly base?: string;
  /** Who is asking, from the product's own authentication, or null for nobody. Never read it from the body. */
  readonly authenticate: (request: Request) => Viewer | null | Promise<Viewer | null>;
  /** How often a quiet stream says that it is alive, in milliseconds. Default 15 seconds. */
  readonly heartbeat?: number;
}

const STATUS: Partial<Record<RefusalCode | AccountRefusal['code'], number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'not-eligible': 403,
  invalid: 422,
  storage: 503,
};

/**
 * Serves a host over HTTP: `POST tasks/:task/commands` and `POST accounts/:account/commands`, one stream of server-sent
 * events for all that a browser watches, `GET events?task=…&task=…&account=…&queue`, and what is asked once,
 * `GET ask?question=…`, and for administrators the whole log as a file, `GET log?format=jsonl`. Takes and gives web-standard
 * requests and responses.
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
    if (path === 'ask') {
      return request.method === 'GET' ? ask(host, request, viewer) : notThisWay('GET');
    }
    if (path === 'log') {
      return request.method === 'GET' ? exportLog(host, request, viewer) : notThisWay('GET');
    }
    const [about, id = '', action, ...rest] = path.split('/').map(decode);
    if ((about !== 'tasks' && about !== 'accounts') || action !== 'commands' || rest.length > 0) {
      return failure(404, 'not-found', 'There is nothing here.');
    }
    if (request.method !== 'POST') {
      return notThisWay('POST');
    }
    return about === 'tasks'
      ? command(
          request,
          parseCommand,
          (sent) => host.send(id, sent, viewer),
          (value, faults) => host.refuseUnread(id, unreadCommand(value, faults, viewer), viewer),
        )
      : command(request, parseAccountCommand, (sent) => host.client(viewer).sendToAccount(id, sent));
  };
}

/** How much one browser may watch at once. */
const WATCH_LIMIT = 100;

function events(host: Host, request: Request, viewer: Viewer, heartbeat: number): Response {
  const asked = new URL(request.url).searchParams;
  const queries: readonly Query[] = [
    ...[...new Set(asked.getAll('task'))].map((task): Query => ({ kind: 'task', task })),
    ...[...new Set(asked.getAll('account'))].map((account): Query => ({ kind: 'account', account })),
    ...(asked.has('queue') ? [{ kind: 'queue' } as const] : []),
  ];
  return queries.length === 0 || queries.length > WATCH_LIMIT
    ? failure(400, 'faulty', `Name between 1 and ${WATCH_LIMIT} tasks and accounts, or the queue.`)
    : stream(host, request, viewer, queries, heartbeat);
}

async function ask(host: Host, request: Request, viewer: Viewer): Promise<Response> {
  const json = parseJson(new URL(request.url).searchParams.get('question') ?? '');
  const parsed = json.ok ? parseQuestion(json.value) : json;
  if (!parsed.ok) {
    return respond(400, { error: 'faulty', faults: parsed.faults });
  }
  const answer = await host.answer(parsed.value, viewer);
  return respond(isRefusal(answer) ? statusOf(answer) : 200, answer);
}

/** The whole log, written to the network while it is read: it is never held as one text. */
async function exportLog(host: Host, request: Request, viewer: Viewer): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('format');
  const format = TRAIL_EXPORT_FORMATS.find((one) => one === asked);
  if (!format) {
    return failure(400, 'faulty', `Name a format: ${TRAIL_EXPORT_FORMATS.join(', ')}.`);
  }
  const file = await host.exportLog(format, viewer);
  if (isRefusal(file)) {
    return respond(statusOf(file), file);
  }
  return new Response(bytesOf(file.chunks), {
    headers: {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${file.fileName}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Pulled by whoever reads: a slow download holds one stream of the log and not all of them. */
function bytesOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  const written = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await written.next();
      if (done) {
        controller.close();
      } else {
        controller.enqueue(text.encode(value));
      }
    },
    async cancel() {
      await written.return?.();
    },
  });
}

async function command<Command>(
  request: Request,
  parse: (value: JsonValue) => Parsed<Command>,
  send: (command: Command) => Promise<Accepted | AccountAnswer>,
  refuseUnread: (value: JsonValue | null, faults: readonly Fault[]) => Promise<void> = async () => undefined,
): Promise<Response> {
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
  const parsed = json.ok ? parse(json.value) : json;
  if (!parsed.ok) {
    await refuseUnread(json.ok ? json.value : null, parsed.faults);
    return respond(400, { error: 'faulty', faults: parsed.faults });
  }
  const answer = await send(parsed.value);
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

function statusOf({ code }: Refusal | AccountRefusal): number {
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

import { isJsonObject, type JsonValue } from '../action/json.js';
import { parseJson } from '../action/parse-json.js';
import type { Accepted, AccountAnswer, Client, Query, Update } from '../client/client.js';
import type { AnswerTo, Question } from '../client/question.js';
import { type Refusal, refuse } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { aboutOf, type Frame } from './frame.js';

/** What a client over HTTP needs. */
export interface HttpClientOptions {
  /** Where the handler is mounted, without a slash at the end. */
  readonly url: string;
  /** Who is signed in, for what the components show. The host decides by its own authentication. */
  readonly viewer: Viewer;
  readonly fetch?: typeof globalThis.fetch;
  /** Sent with every request: an authorization header, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the device has a network at all. Default: what the browser says. */
  readonly isOnline?: () => boolean;
  /** Waits, in milliseconds. Default: a timer. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** After how much silence a stream counts as broken, in milliseconds. Default 45 seconds. */
  readonly silence?: number;
}

/** How long to wait before each further try to connect, in milliseconds; the last one repeats. */
const RETRIES = [250, 1_000, 2_000, 5_000, 10_000] as const;

/** A client of a host that `createHttpHandler` serves. Commands are answered or refused, never queued. */
export function createHttpClient(options: HttpClientOptions): Client {
  const { url, viewer, headers = {}, silence = 45_000 } = options;
  const isOnline = options.isOnline ?? (() => globalThis.navigator?.onLine !== false);
  const request = options.fetch ?? globalThis.fetch.bind(globalThis);
  const wait =
    options.wait ?? ((milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)));

  const watched = new Map<string, Watched>();
  let current: AbortController | null = null;
  let restarting = false;

  function tellAll(update: Update): void {
    for (const { listeners } of watched.values()) {
      for (const listener of [...listeners]) {
        listener(update);
      }
    }
  }

  /** One stream for everything that this client watches: a browser has six connections for all of its tabs. */
  function restart(): void {
    if (restarting) {
      return;
    }
    restarting = true;
    queueMicrotask(() => {
      restarting = false;
      current?.abort();
      current = watched.size > 0 ? new AbortController() : null;
      if (current) {
        void watch(current.signal);
      }
    });
  }

  async function post<Answer>(
    about: string,
    command: object,
    read: (value: JsonValue) => Answer | null,
  ): Promise<Answer | Refusal> {
    try {
      const response = await request(`${url}/${about}/commands`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(command),
      });
      const answer = parseJson(await response.text());
      return (answer.ok && read(answer.value)) || refusalOf(response.status);
    } catch {
      return isOnline() ? UNANSWERED : OFFLINE;
    }
  }

  async function watch(signal: AbortSignal): Promise<void> {
    const asked = new URLSearchParams([...watched.values()].map(({ query }) => paramOf(query)));
    for (let failures = 0; !signal.aborted; ) {
      const quiet = quietFor(silence, signal);
      try {
        const response = await request(`${url}/events?${asked}`, {
          headers: { ...headers, accept: 'text/event-stream' },
          signal: quiet.signal,
        });
        if (response.ok && response.body) {
          for await (const data of messages(response.body, quiet.heard)) {
            const frame = readFrame(data);
            if (frame && !signal.aborted) {
              if (failures > 0) {
                failures = 0;
                tellAll({ kind: 'connection', state: 'live' });
              }
              for (const listener of [...(watched.get(frame.about)?.listeners ?? [])]) {
                listener(frame.update);
              }
            }
          }
        }
      } catch {
        // Nothing to tell apart: unreachable, reset and silent all mean that we try again.
      } finally {
        quiet.stop();
      }
      if (!signal.aborted) {
        tellAll({ kind: 'connection', state: 'offline' });
        await wait(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0);
        failures += 1;
      }
    }
  }

  return {
    viewer,
    send: (task, command) => post(`tasks/${encodeURIComponent(task)}`, command, readAnswer),
    sendToAccount: (account, command) =>
      post(`accounts/${encodeURIComponent(account)}`, command, readAccountAnswer),
    async ask<Asked extends Question>(question: Asked) {
      try {
        const asked = new URLSearchParams({ question: JSON.stringify(question) });
        const response = await request(`${url}/ask?${asked}`, { headers });
        const answer: unknown = await response.json();
        if (isAnswer<Asked>(answer, response.ok)) {
          return answer;
        }
        return isRefusalAnswer(answer) ? answer : refusalOf(response.status);
      } catch {
        return OFFLINE;
      }
    },
    subscribe(query, listener) {
      const about = aboutOf(query);
      const line = watched.get(about) ?? { query, listeners: new Set() };
      const own = (update: Update): void => listener(update);
      line.listeners.add(own);
      watched.set(about, line);
      restart();
      return () => {
        line.listeners.delete(own);
        if (line.listeners.size === 0 && watched.get(about) === line) {
          watched.delete(about);
          restart();
        }
      };
    },
  };
}

interface Watched {
  readonly query: Query;
  readonly listeners: Set<(update: Update) => void>;
}

function paramOf(query: Query): [string, string] {
  switch (query.kind) {
    case 'task':
      return ['task', query.task];
    case 'account':
      return ['account', query.account];
    case 'queue':
      return ['queue', ''];
    default:
      return query satisfies never;
  }
}

const OFFLINE = refuse('offline', 'There is no network. Nothing was sent.', { about: 'host' });

/** The request may have arrived although its answer did not: only the subscription can tell. */
const UNANSWERED = refuse(
  'unanswered',
  'The host did not answer. Whether it took the command is not known.',
  {
    about: 'host',
  },
);

/** What an answer without a refusal of its own means: from a proxy, a sign-in page or the handler's own checks. */
function refusalOf(status: number): Refusal {
  if (status === 401 || status === 403) {
    return refuse('not-allowed', 'The host did not accept who is asking.', { about: 'session' });
  }
  return status >= 400 && status < 500
    ? refuse('invalid', 'The host could not read the command.', { about: 'command' })
    : UNANSWERED;
}

/** Aborts when nothing was heard for a while, or when the subscription ends. */
function quietFor(milliseconds: number, ended: AbortSignal) {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), milliseconds);
  const end = () => abort.abort();
  ended.addEventListener('abort', end);
  return {
    signal: abort.signal,
    heard(): void {
      clearTimeout(timer);
      timer = setTimeout(() => abort.abort(), milliseconds);
    },
    stop(): void {
      clearTimeout(timer);
      ended.removeEventListener('abort', end);
    },
  };
}

/** The data of each server-sent event, as it arrives. */
async function* messages(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    heard();
    const frames = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const data = frame
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trimStart());
      if (data.length > 0) {
        yield data.join('\n');
      }
    }
  }
}

function readFrame(data: string): Frame | null {
  const frame: unknown = JSON.parse(data);
  return isFrame(frame) ? frame : null;
}

/** The host is our own; its frames are told apart by kind, and what is inside is the host's word. */
function isFrame(value: unknown): value is Frame {
  return (
    typeof value === 'object' &&
    value !== null &&
    'about' in value &&
    typeof value.about === 'string' &&
    'update' in value &&
    typeof value.update === 'object' &&
    value.update !== null &&
    'kind' in value.update
  );
}

function readAnswer(value: JsonValue): Accepted | Refusal | null {
  if (!isJsonObject(value)) {
    return null;
  }
  if (isRefusalAnswer(value)) {
    return value;
  }
  const { refused, task, seq } = value;
  return refused === false && typeof task === 'string' && typeof seq === 'number'
    ? { refused, task, seq }
    : null;
}

function readAccountAnswer(value: JsonValue): AccountAnswer | null {
  if (!isJsonObject(value)) {
    return null;
  }
  if (isRefusalAnswer(value)) {
    return value;
  }
  const { refused, account, seq } = value;
  return refused === false && typeof account === 'string' && typeof seq === 'number'
    ? { refused, account, seq }
    : null;
}

/** What is inside an answer is the host's word; a failed request has none. */
function isAnswer<Asked extends Question>(value: unknown, ok: boolean): value is AnswerTo<Asked> {
  return ok && typeof value === 'object' && value !== null && !isRefusalAnswer(value);
}

function isRefusalAnswer(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'refused' in value &&
    value.refused === true &&
    'code' in value &&
    typeof value.code === 'string'
  );
}

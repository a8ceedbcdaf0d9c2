import { digestText } from '../action/digest.js';
import { hasLoneSurrogate } from '../action/json.js';

/**
 * SHA-256 over the UTF-8 bytes of a text, as 64 lowercase hex digits. The default is what the platform has: its own
 * synchronous function in Node from 20.16, WebCrypto anywhere else, which costs about six times as much.
 */
export type Sha256 = (text: string) => string | Promise<string>;

/** The hash of this platform. Nothing is imported for it, so that no bundler takes a module of Node along. */
export function platformSha256(): Sha256 {
  return hashOfNode() ?? webCrypto;
}

/** What UTF-8 cannot carry was never sealed: it has no digest. */
const NONE = '';

async function webCrypto(text: string): Promise<string> {
  return hasLoneSurrogate(text) ? NONE : (await digestText(text)).slice('sha256:'.length);
}

function hashOfNode(): Sha256 | null {
  const hash = memberOf(builtIn('node:crypto'), 'hash');
  if (typeof hash !== 'function') return null;
  const sha256 = (text: string): string => {
    const digest: unknown = hash('sha256', text);
    return typeof digest === 'string' && !hasLoneSurrogate(text) ? digest : NONE;
  };
  return sha256('') === OF_NOTHING ? sha256 : null;
}

const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function builtIn(name: string): unknown {
  const platform = memberOf(globalThis, 'process');
  const get = memberOf(platform, 'getBuiltinModule');
  return typeof get === 'function' ? get.call(platform, name) : undefined;
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

import { readFileSync } from 'node:fs';
import { ReplayFault } from './replay-fault.js';

/** Reads a file as UTF-8 text, without its byte order mark. `name` is how the file is called when that fails. */
export function readText(file: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new ReplayFault(`${name}: ${whyUnreadable(error)}`);
  }
}

/** Says in a few words why a text is not JSON, as somebody would who looked at it. */
export function whyNotJson(text: string): string {
  const start = text.trimStart();
  if (start === '') return 'the file is empty';
  if (start.startsWith('<')) return 'this is HTML or XML and not JSON';
  if (start.startsWith('version https://git-lfs')) return 'this is a Git LFS pointer and not the file itself';
  return 'this is not JSON';
}

function whyUnreadable(error: unknown): string {
  if (error instanceof TypeError) return 'this is not UTF-8 text.';
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
      return 'there is no such file.';
    case 'EISDIR':
      return 'this is a folder; name one file.';
    case 'EACCES':
    case 'EPERM':
      return 'the file may not be read.';
    default:
      return 'the file could not be read.';
  }
}

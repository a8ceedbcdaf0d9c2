import { formatToParts, type MessageKey, type MessagePart } from '@handoff-kit/core';
import { NOW } from '@handoff-kit/ui/catalogue';
import type { Finding } from '../../../packages/core/src/messages/testing/finding.js';
import { lintLine } from '../../../packages/core/src/messages/testing/lint.js';
import { type ReadingLoad, readingLoad } from '../../../packages/core/src/messages/testing/reading-load.js';
import { LOCALES } from '../../locales.js';
import type { CopyLine } from './lines.js';

/** A language of the kit, by its tag. */
export type Tag = keyof typeof LOCALES;

interface PartPlace {
  /** The characters of the text that come before it. */
  readonly at: number;
}

/** A line as it is read in a language. */
export interface Written {
  /** The message as it is in the file, with its parameters and cases. */
  readonly source: string;
  readonly parts: readonly (MessagePart & PartPlace)[];
  readonly text: string;
}

const written = new Map<string, Written>();
const linted = new Map<string, readonly Finding[]>();

/** Writes a line in a language, at the catalogue's moment in UTC. What was written once is remembered. */
export function write(line: CopyLine, tag: Tag): Written {
  const name = `${tag} ${line.key}`;
  const known = written.get(name);
  if (known) return known;
  const { locale, lines } = LOCALES[tag];
  const parts = formatToParts(lines[line.key], line.params, { locale, now: NOW, timeZone: 'UTC' });
  const text = parts.map((part) => part.text).join('');
  const lengthBefore = (index: number): number =>
    parts.slice(0, index).reduce((sum, part) => sum + part.text.length, 0);
  const made: Written = {
    source: lines[line.key],
    parts: parts.map((part, index) => ({ ...part, at: lengthBefore(index) })),
    text,
  };
  written.set(name, made);
  return made;
}

/** What the lint says about a line in a language. */
export function findingsOf(key: MessageKey, tag: Tag): readonly Finding[] {
  const name = `${tag} ${key}`;
  const { locale, lines } = LOCALES[tag];
  const known = linted.get(name) ?? lintLine(key, lines[key], locale);
  linted.set(name, known);
  return known;
}

/** What the text of a line asks of its reader in a language. */
export function loadOf(line: CopyLine, tag: Tag): ReadingLoad {
  return readingLoad(write(line, tag).text, LOCALES[tag].locale);
}

/** The length of a line as a share of its English: `1.3` is a third longer. Null where English has none. */
export function growth(line: CopyLine, tag: Tag): number | null {
  const english = loadOf(line, 'en').characters;
  return english === 0 ? null : loadOf(line, tag).characters / english;
}

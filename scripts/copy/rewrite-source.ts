import ts from 'typescript';
import { CopyFault } from './copy-fault.js';

/** A locale's file with other texts in it. */
export interface Rewritten {
  readonly source: string;
  /** The keys whose text is another one than before, or new. */
  readonly changed: readonly string[];
}

interface Property {
  readonly key: string;
  readonly text: string;
  /** Where its text stands, and where the next property may. */
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

/**
 * Puts texts into the file of a locale and leaves all else as it is: order, blank lines, comments. A line that only English
 * has comes after the one before it in English.
 */
export function rewriteSource(
  source: string,
  english: string,
  lines: ReadonlyMap<string, string>,
): Rewritten {
  const own = new Map(propertiesOf(source).map((property) => [property.key, property]));
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const changed: string[] = [];
  let place = source.indexOf('{', source.indexOf('export const')) + 1;
  for (const { key } of propertiesOf(english)) {
    const property = own.get(key);
    const text = lines.get(key);
    if (text !== undefined && text !== property?.text) {
      changed.push(key);
      edits.push(
        property
          ? { start: property.start, end: property.end, text: quote(text) }
          : { start: place, end: place, text: `\n${quote(key)}: ${quote(text)},` },
      );
    }
    place = property?.after ?? place;
  }
  const result = edits
    .toSorted((one, other) => one.start - other.start)
    .reduceRight((so, { start, end, text }) => so.slice(0, start) + text + so.slice(end), source);
  return { source: result, changed };
}

function propertiesOf(source: string): readonly Property[] {
  const file = ts.createSourceFile('lines.ts', source, ts.ScriptTarget.Latest);
  const found: Property[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) {
      ts.forEachChild(node, visit);
      return;
    }
    const { name, initializer } = node;
    if (!ts.isStringLiteralLike(initializer)) {
      throw new CopyFault(`${name.text} is not one plain text. Write it as one, and try again.`);
    }
    const comma = /^\s*,/.exec(source.slice(node.end))?.[0].length ?? 0;
    found.push({
      key: name.text,
      text: initializer.text,
      start: initializer.getStart(file),
      end: initializer.end,
      after: node.end + comma,
    });
  };
  visit(file);
  return found;
}

function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

/** A `SPEC.md`: what it says first, then its parts. */
export interface Spec {
  readonly lead: readonly string[];
  readonly parts: readonly SpecPart[];
}

/** What stands under one heading. */
export interface SpecPart {
  readonly title: string;
  readonly blocks: readonly SpecBlock[];
}

/** A paragraph, the entries of a list, the rows of a table with its header first, or code. */
export type SpecBlock =
  | { readonly kind: 'paragraph' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const ASKS = /\b(?:MUST|SHOULD|MAY)\b/;
const HEADING = /^## (.+)\n?/;

/** Reads a `SPEC.md`. What it does not know is kept as a paragraph, so that nothing gets lost. */
export function readSpec(markdown: string): Spec {
  const [first = '', ...parts] = markdown.replace(/^# .+\n/, '').split(/^(?=## )/m);
  return {
    lead: blocksOf(first).flatMap((block) => (block.kind === 'paragraph' ? block.text : [])),
    parts: parts.map((part) => ({
      title: HEADING.exec(part)?.[1]?.trim() ?? '',
      blocks: blocksOf(part.replace(HEADING, '')),
    })),
  };
}

/** Every sentence of a specification that asks for something, in its order. */
export function rulesOf({ parts }: Spec): readonly string[] {
  return parts
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])))
    .filter((item) => ASKS.test(item));
}

function blocksOf(text: string): readonly SpecBlock[] {
  return text
    .split(/\n{2,}(?![^`]*\n```(?:\n|$))/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(block: string): SpecBlock {
  if (block.startsWith('```')) return { kind: 'code', text: block.replace(/^```\w*\n|\n```$/g, '') };
  if (block.startsWith('|')) return { kind: 'table', rows: rowsOf(block) };
  if (/^[-*] /.test(block)) return { kind: 'list', items: block.split(/\n[-*] /).map(itemOf) };
  return { kind: 'paragraph', text: joined(block) };
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function itemOf(item: string): string {
  return joined(item.replace(/^[-*] /, ''));
}

function joined(lines: string): string {
  return lines.replaceAll(/\s*\n\s*/g, ' ');
}

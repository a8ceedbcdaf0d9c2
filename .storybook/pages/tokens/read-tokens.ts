/** A declaration of a custom property. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** Declarations that hold together: where, and under which condition of the device. */
export interface TokenBlock {
  readonly selector: string;
  /** The media query around it, or null. */
  readonly media: string | null;
  readonly tokens: readonly Token[];
}

/** A theme of the kit. */
export type Theme = 'light' | 'dark';

/** Reads the custom properties of a style sheet, block by block, in its order. */
export function readTokens(css: string): readonly TokenBlock[] {
  return blocksIn(css.replaceAll(/\/\*.*?\*\//gs, ''), null).filter(({ tokens }) => tokens.length > 0);
}

/** What holds where nothing else is asked for: the first declaration of each token. */
export function standing(blocks: readonly TokenBlock[]): ReadonlyMap<string, Token> {
  const byName = Map.groupBy(
    blocks.flatMap(({ tokens }) => tokens),
    ({ name }) => name,
  );
  return new Map([...byName].flatMap(([name, [first]]) => (first ? [[name, first]] : [])));
}

/** The value in a theme: of `light-dark()` its side, of a host's token that may be missing what comes in its place. */
export function valueIn(value: string, theme: Theme): string {
  const call = /(light-dark|var)\(/.exec(value);
  if (!call) return value;
  const start = call.index + call[0].length;
  const end = closing(value, start);
  const [first = '', second] = argumentsIn(value.slice(start, end));
  const chosen = call[1] === 'light-dark' && theme === 'light' ? first : (second ?? `var(${first})`);
  const before = value.slice(0, call.index);
  const after = valueIn(value.slice(end + 1), theme);
  return before + (second === undefined ? chosen : valueIn(chosen, theme)) + after;
}

/** The token of a host that goes before this value, as `--primary`; null where a host sets the kit's own. */
export function hostTokenOf(value: string): string | null {
  return /^var\((--[\w-]+),/.exec(value)?.[1] ?? null;
}

function blocksIn(css: string, media: string | null): readonly TokenBlock[] {
  const blocks: TokenBlock[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open === -1) return blocks;
    const prelude = css.slice(at, open).trim();
    const end = closing(css, open + 1);
    const body = css.slice(open + 1, end);
    if (prelude.startsWith('@media')) blocks.push(...blocksIn(body, prelude.slice('@media'.length).trim()));
    else blocks.push({ selector: prelude, media, tokens: tokensIn(body) });
    at = end + 1;
  }
  return blocks;
}

function tokensIn(body: string): readonly Token[] {
  return body.split(';').flatMap((declaration) => {
    const [, name, value] = /^\s*(--hk-[\w-]+)\s*:\s*(.+?)\s*$/s.exec(declaration) ?? [];
    return name !== undefined && value !== undefined ? { name, value: value.replaceAll(/\s+/g, ' ') } : [];
  });
}

/** The place of the bracket that closes what begins at `start`. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if ('({'.includes(text.charAt(at))) depth += 1;
    if (')}'.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function argumentsIn(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...found, text.slice(from).trim()];
}

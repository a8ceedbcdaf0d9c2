/** The host to which an address in a text leads, where that is not what stands there, and where the address names it. */
export interface RealHost {
  /** Right after the name. */
  readonly index: number;
  /** In ASCII: `xn--bnk-5cd.example`. */
  readonly host: string;
}

/** What follows the slashes of a URL, up to the path. */
const AUTHORITY = /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,30}:[\\/]{2,}(?=([^\s/?#\\]+))/giu;
const NAME = '[\\p{L}\\p{M}\\p{N}.-]+\\.[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{N}]';
const MAIL = new RegExp(`(?<=[^\\s@]@)${NAME}`, 'gu');
/** A name by itself is taken for a host where it ends as one: `bücher.example`. */
const BARE = /(?<![\p{L}\p{M}\p{N}.@/\\-])(?:[\p{L}\p{M}\p{N}-]+\.)+[a-z]{2,24}(?![\p{L}\p{M}\p{N}-])/giu;
const ASCII = /^[\0-\x7F]*$/;
/** Where a URL in a sentence ends, unless what comes before it is a user name. */
const CLOSING = /[<>"'()[\]{}|^`]/;

/**
 * Where the addresses in a text really lead, for those that do not say so: names in other letters than ASCII, names after
 * a user name that looks like one (`https://bank.example@evil.example`), numbers, escapes.
 */
export function realHosts(text: string): readonly RealHost[] {
  const found = new Map<number, string>();

  function add(index: number, written: string): void {
    const host = hostOf(written);
    if (host !== null && host !== plainOf(written)) found.set(index + written.length, host);
  }

  for (const { 0: scheme, 1: authority = '', index } of text.matchAll(AUTHORITY)) {
    const named = authority.includes('@') ? authority : (authority.split(CLOSING)[0] ?? '');
    add(index + scheme.length, named);
  }
  for (const pattern of ASCII.test(text) ? [] : [MAIL, BARE]) {
    for (const { 0: name, index } of text.matchAll(pattern)) {
      if (!ASCII.test(name)) add(index, name);
    }
  }
  return [...found].map(([index, host]) => ({ index, host })).sort((a, b) => a.index - b.index);
}

function hostOf(authority: string): string | null {
  const url = `https://${authority}`;
  return authority !== '' && URL.canParse(url) ? new URL(url).hostname : null;
}

/** The name as it stands there, without port and final dot. */
function plainOf(authority: string): string {
  return authority.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}

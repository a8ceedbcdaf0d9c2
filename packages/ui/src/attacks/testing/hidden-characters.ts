/** What C2 of the attack list names. */
const HIDDEN = [
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0x202a, 0x202e, 0x2066, 0x2069, 0x2060, 0x2062, 0xfeff,
  0x00ad, 0x034f, 0x180e, 0x3164, 0x115f, 0xffa0, 0xfe0f, 0xe0100, 0xe0041, 0x1d173, 0x1bca0, 0x001b, 0x009b,
  0x0085, 0x2028, 0x2029, 0x2800, 0x0000, 0x0008, 0x007f, 0xe000, 0xfffe, 0xfff9, 0x17b4, 0xd800, 0x000d,
  0x0009, 0x000a, 0x00a0, 0x3000, 0x1680, 0x202f,
];
/** In a text of several lines they are layout. */
const LAYOUT = [0x0009, 0x000a];

const nameOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
/** A text with all of them, a letter between each two. */
export const hostile = `a${HIDDEN.map((code) => `${String.fromCodePoint(code)}b`).join('')}`;

/** Which of them do not stand in an element as a mark, or stand there as they are. */
export function unmarked(element: Element, { multiline = false } = {}): readonly string[] {
  const text = element.textContent ?? '';
  return HIDDEN.filter((code) => !(multiline && LAYOUT.includes(code)))
    .filter((code) => !text.includes(nameOf(code)) || text.includes(`b${String.fromCodePoint(code)}b`))
    .map(nameOf);
}

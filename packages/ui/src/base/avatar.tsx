import type { ReactNode } from 'react';

/** Props of `Avatar`. */
export interface AvatarProps {
  /** Full name; the first letters of its first and last word are shown. */
  readonly name: string;
}

/** A person's initials in the person's hue. The name itself stands beside it in words. */
export function Avatar({ name }: AvatarProps): ReactNode {
  return (
    <span className="hk-avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '');
  // Arabic letters side by side would join into a word of their own.
  return letters.join(/\p{Script=Arabic}/u.test(name) ? '\u200c' : '');
}

/** A stretch of text that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many comparisons the middle of two texts is shown as replaced at once. */
const LIMIT = 250_000;

/** What turns one text into another, by whole words. Joined without `added` it is `before`, without `removed` it is `after`. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  const parts: WordChange[] = [];
  push(parts, 'same', old.slice(0, start));
  compare(old.slice(start, old.length - end), now.slice(start, now.length - end), parts);
  push(parts, 'same', old.slice(old.length - end));
  return parts;
}

/** Words with the blanks before them, so that nothing of the text is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function compare(old: readonly string[], now: readonly string[], parts: WordChange[]): void {
  const width = now.length + 1;
  const large = old.length * now.length > LIMIT;
  const common = new Uint16Array(large ? 0 : (old.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  if (!large) {
    for (let row = old.length - 1; row >= 0; row -= 1) {
      for (let column = now.length - 1; column >= 0; column -= 1) {
        common[row * width + column] =
          old[row] === now[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
      }
    }
  }
  let row = 0;
  let column = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    push(parts, 'removed', removed);
    push(parts, 'added', added);
    removed = [];
    added = [];
  };
  while (row < old.length || column < now.length) {
    const gone = old[row];
    const come = now[column];
    if (!large && gone !== undefined && gone === come) {
      flush();
      push(parts, 'same', [gone]);
      row += 1;
      column += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || large || at(row + 1, column) >= at(row, column + 1))
    ) {
      removed.push(gone);
      row += 1;
    } else if (come !== undefined) {
      added.push(come);
      column += 1;
    }
  }
  flush();
}

function push(parts: WordChange[], kind: WordChange['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  const text = words.join('');
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}

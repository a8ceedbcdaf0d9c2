/** What a record says, or null where it has lost the shape that it was sealed with: one bad event takes no other along. */
export function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

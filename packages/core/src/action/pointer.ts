/** A step into JSON: a member's name, or a position in an array. */
export type Segment = string | number;

/** Writes a JSON Pointer (RFC 6901): '' for the whole, '/lines/0/sku' for a part. */
export function toPointer(segments: readonly Segment[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** Reads a JSON Pointer into its steps, or gives null when it is not one. */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null;
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

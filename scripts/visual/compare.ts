import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ. `picture` is a PNG that shows where. */
export type Difference =
  | { readonly kind: 'pixels'; readonly count: number; readonly picture: Buffer }
  | { readonly kind: 'size'; readonly from: string; readonly to: string; readonly picture: Buffer };

// Lets a rounding error of one grey level pass, which another processor may make, and nothing that is two levels off.
const STRICT = { threshold: 0.005, includeAA: true } as const;

/** Compares two PNGs, by their bytes first. Null where they show the same. */
export function compare(expected: Buffer, actual: Buffer): Difference | null {
  if (expected.equals(actual)) return null;
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const shown = new PNG({ width, height });
  const count = pixelmatch(
    onCanvas(before, width, height),
    onCanvas(after, width, height),
    shown.data,
    width,
    height,
    STRICT,
  );
  const [from, to] = [sizeOf(before), sizeOf(after)];
  if (from === to && count === 0) return null;
  const picture = PNG.sync.write(shown, { deflateLevel: 3, filterType: 0 });
  return from === to ? { kind: 'pixels', count, picture } : { kind: 'size', from, to, picture };
}

function sizeOf({ width, height }: PNG): string {
  return `${width}×${height}`;
}

function onCanvas(png: PNG, width: number, height: number): Buffer {
  if (png.width === width && png.height === height) return png.data;
  const canvas = new PNG({ width, height, fill: true });
  PNG.bitblt(png, canvas, 0, 0, png.width, png.height, 0, 0);
  return canvas.data;
}

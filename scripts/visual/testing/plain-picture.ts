import { PNG } from 'pngjs';

/** A grey level, or one for each pixel. */
type Grey = number | ((x: number, y: number) => number);

/** A PNG in shades of grey. */
export function plainPicture(width: number, height: number, grey: Grey): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const level = typeof grey === 'number' ? grey : grey(x, y);
      png.data.set([level, level, level, 255], (y * width + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

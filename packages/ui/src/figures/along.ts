/** A place between 0 and 1 as an attribute of SVG, in per cent of the drawing. */
export function along(place: number): string {
  return `${Math.round(place * 10_000) / 100}%`;
}

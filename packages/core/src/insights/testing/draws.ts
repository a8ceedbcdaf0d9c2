/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many of so many tries succeed. */
export function binomial(of: number, rate: number, draw: () => number): number {
  let successes = 0;
  for (let tried = 0; tried < of; tried += 1) {
    successes += draw() < rate ? 1 : 0;
  }
  return successes;
}

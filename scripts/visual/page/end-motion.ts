/** Brings whatever moves to its end at once. Throws where something moves for ever. */
export function endMotion(): void {
  for (const motion of document.getAnimations()) {
    if (motion.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) {
      throw new Error('Something moves without end, under reduced motion too.');
    }
    motion.finish();
  }
}

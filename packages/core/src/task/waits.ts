/**
 * The waits that change what people read, in milliseconds. One second is the limit for an uninterrupted flow of
 * thought and ten for keeping attention (Miller 1968, Card et al. 1991); half a minute is where we offer a person.
 */
export const WAITS = {
  /** Under this nothing needs to be said. */
  quiet: 1_000,
  /** From here we say that it takes longer. */
  long: 10_000,
  /** From here we offer a person. */
  tooLong: 30_000,
  /** A promise closer than this is due soon. */
  dueSoon: 120_000,
  /** A request that ends within this is expiring. WCAG 2.2.1 asks for a warning of at least 20 seconds. */
  expiring: 60_000,
  /** How long a card must be fully visible and still before it takes a decision. */
  arming: 1_000,
} as const;

/** What a simulation needs of the machine that it runs on. In Node: `hash('sha256', …)` and `setImmediate`. */
export interface Platform {
  /** SHA-256 as hex digits, at once. */
  readonly sha256: (data: string | Uint8Array) => string;
  /** Resolves when every promise that can settle has settled. */
  readonly turn: () => Promise<void>;
}

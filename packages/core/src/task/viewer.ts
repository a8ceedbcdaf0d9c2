/** Who is looking. The host derives it from its own authentication, never from what a browser says. */
export interface Viewer {
  readonly tenant: string;
  readonly kind: 'user' | 'reviewer' | 'administrator';
  readonly id: string;
  readonly name: string;
  /** Teams whose desk entries a reviewer may see and decide. */
  readonly teams: readonly string[];
}

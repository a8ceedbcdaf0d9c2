/** Who is looking. The host derives it from its own authentication, never from what a browser says. */
export interface Viewer {
  readonly tenant: string;
  readonly kind: 'user' | 'reviewer' | 'administrator';
  readonly id: string;
  readonly name: string;
  /** Teams that a reviewer belongs to, for what the desk shows. Not a right: every reviewer of the tenant may decide. */
  readonly teams: readonly string[];
}

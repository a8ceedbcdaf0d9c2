/** Puts the focus on a part of a card: into the first field of a form, and on anything else itself. */
export function focusPart(root: ParentNode | null, part: string): void {
  const found = root?.querySelector<HTMLElement>(`[data-part~="${part}"]`);
  const field = found?.querySelector<HTMLElement>('input, textarea, select');
  (field ?? found)?.focus();
}

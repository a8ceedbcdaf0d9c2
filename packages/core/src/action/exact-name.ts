/** Whether a name of an action type or a tool is exact: not blank, and never a pattern. */
export function isExactName(name: string): boolean {
  return name.trim() !== '' && !/[*?^$|\\()[\]{}]/.test(name);
}

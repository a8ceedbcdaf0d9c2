const EXACT = /^[\p{L}\p{N}_.:/@#-]+$/u;

/**
 * Whether a name of an action type or a tool is exact: letters, digits and `_ . : / @ # -`. Never a pattern, and nothing in it
 * that cannot be seen, so that a rule cannot miss what it names.
 */
export function isExactName(name: string): boolean {
  return EXACT.test(name);
}

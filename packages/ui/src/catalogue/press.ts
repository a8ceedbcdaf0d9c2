import type { CatalogueEntry } from './catalogue.js';

/**
 * Presses what an entry asks for, one button after the other, within the element that the entry was rendered into.
 * Rejects with the selector that finds nothing to press.
 */
export async function pressEntry(
  root: ParentNode,
  { component, name, press }: CatalogueEntry,
): Promise<void> {
  for (const selector of press) {
    const found = root.querySelector(selector);
    if (!(found instanceof HTMLElement)) {
      throw new Error(`not-found: ${component}.${name} has nothing at "${selector}" to press.`);
    }
    found.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

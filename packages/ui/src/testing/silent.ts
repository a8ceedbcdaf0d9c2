import type { CatalogueEntry } from '../catalogue/catalogue.js';

const SILENT: readonly string[] = ['status-card idle', 'scope-notice inside'];

/** Whether an entry shows nothing, because there is nothing to say. */
export function isSilent({ component, name }: Pick<CatalogueEntry, 'component' | 'name'>): boolean {
  return SILENT.includes(`${component} ${name}`);
}

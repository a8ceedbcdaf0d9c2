import { type CatalogueEntry, type ComponentName, catalogue } from '@handoff-kit/ui/catalogue';

/** The components, in the order of the catalogue. */
export const COMPONENTS: readonly ComponentName[] = [...new Set(catalogue.map(({ component }) => component))];

const byName = new Map(catalogue.map((entry) => [`${entry.component}.${entry.name}`, entry]));

/** The entry of `handoff-card.confirm-hostile`, or null where the catalogue has none. */
export function entryNamed(fullName: string): CatalogueEntry | null {
  return byName.get(fullName) ?? null;
}

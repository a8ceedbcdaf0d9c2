import { type CatalogueEntry, type ComponentName, catalogue } from '@handoff-kit/ui/catalogue';

/** The catalogue's entry of this name. Throws `not-found` where the catalogue has none. */
export function entryOf<Component extends ComponentName>(
  component: Component,
  name: string,
): Extract<CatalogueEntry, { component: Component }> {
  for (const entry of catalogue) if (isOf(entry, component) && entry.name === name) return entry;
  throw new Error(`not-found: the catalogue has no ${component} "${name}".`);
}

/** The names of a component's entries, as the options of a control. */
export function entryNames(component: ComponentName): readonly string[] {
  return catalogue.filter((entry) => entry.component === component).map(({ name }) => name);
}

function isOf<Component extends ComponentName>(
  entry: CatalogueEntry,
  component: Component,
): entry is Extract<CatalogueEntry, { component: Component }> {
  return entry.component === component;
}

import type { CatalogueEntry, ComponentName } from '@handoff-kit/ui/catalogue';

/** A component's own name: `HandoffCard`. */
export function componentTitle(component: ComponentName): string {
  return component.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The id of the story that shows an entry of the catalogue: `components-handoffcard-states--confirm-hostile`. */
export function storyIdOf({ component, name }: Pick<CatalogueEntry, 'component' | 'name'>): string {
  return `components-${component.replaceAll('-', '')}-states--${name}`;
}

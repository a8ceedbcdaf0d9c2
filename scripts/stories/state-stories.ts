import { componentTitle } from '../../.storybook/story-id.js';
import type { CatalogueEntry } from '../../packages/ui/src/catalogue/catalogue.js';

/** How the files are written. */
export const WRITE = 'npm run stories -- --write';

/** The stories of every entry, by the path of the file that belongs beside the component. */
export function stateStories(entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const byComponent = Map.groupBy(entries, ({ component }) => component);
  return new Map(
    [...byComponent].map(([component, own]) => [
      `packages/ui/src/${component}/${component}.states.stories.tsx`,
      fileOf(component, own),
    ]),
  );
}

/** The name of the story's export: `ConfirmHostile` for `confirm-hostile`. */
export function exportNameOf(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function fileOf(component: CatalogueEntry['component'], entries: readonly CatalogueEntry[]): string {
  const takesSteps = entries.some(({ steps }) => steps.length > 0);
  return `// Made from the catalogue by \`${WRITE}\`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
${takesSteps ? "import { takeSteps } from '../catalogue/take-steps.js';\n" : ''}import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/${componentTitle(component)}/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

${entries.map(storyOf).join('\n')}`;
}

function storyOf({ component, state, name, isSilent, steps }: CatalogueEntry): string {
  const title = name.startsWith(`${state}-`) ? `${state} · ${name.slice(state.length + 1)}` : name;
  const lines = [
    `name: '${title}'`,
    `args: { entry: entryOf('${component}', '${name}') }`,
    ...(isSilent ? ['parameters: { showsNothing: true }'] : []),
    ...(steps.length > 0 ? ['play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry)'] : []),
  ];
  return `export const ${exportNameOf(name)} = meta.story({
${lines.map((line) => `  ${line},\n`).join('')}});
`;
}

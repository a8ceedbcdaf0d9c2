import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'handoff-kit', brandTarget: '_self' }),
  layoutCustomisations: {
    // Pages and compositions have nothing to set: they get the whole screen.
    showPanel: ({ storyId }: { readonly storyId?: string }, shown: boolean) =>
      storyId === undefined || storyId.startsWith('components-') ? shown : false,
  },
});

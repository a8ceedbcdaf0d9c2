import '@handoff-kit/ui/styles.css';
import './fonts.css';
import './preview.css';
import './shadcn.css';
import './forced-colors.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { DocsPage } from './docs-page.js';
import { Surface } from './surface.js';
import { globalTypes, initialLook, lookOf } from './toolbar.js';

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    docs: { page: DocsPage },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          ['Microcopy', 'State map', 'Anatomy', 'Tokens', 'Accessibility'],
          'Components',
          ['*', ['Docs', 'Playground', '*', 'States']],
          'Compositions',
        ],
      },
    },
    a11y: {
      test: import.meta.env.VITE_VISUAL ? 'off' : 'error',
      options: { rules: { 'target-size': { enabled: true } } },
    },
    viewport: {
      options: {
        phoneSmall: { name: 'Phone 320', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: 'Phone 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        tablet: { name: 'Tablet 768', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desk: { name: 'Desk 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  globalTypes,
  initialGlobals: initialLook,
  decorators: [
    (Story, { globals }) => (
      <Surface look={lookOf(globals)}>
        <Story />
      </Surface>
    ),
  ],
});

import preview from '../../preview.js';
import { AccessibilityPage } from './accessibility-page.js';

const meta = preview.meta({
  title: 'Guides/Accessibility',
  component: AccessibilityPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

export const Accessibility = meta.story();

import preview from '../../preview.js';
import { TokensPage } from './tokens-page.js';

const meta = preview.meta({
  title: 'Guides/Tokens',
  component: TokensPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

export const Tokens = meta.story();

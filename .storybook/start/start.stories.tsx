import preview from '../preview.js';
import { StartPage } from './start-page.js';

const meta = preview.meta({
  title: 'Start',
  component: StartPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

export const Start = meta.story();

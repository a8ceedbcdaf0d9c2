import preview from '../../preview.js';
import { AnatomyPage } from './anatomy-page.js';

const meta = preview.meta({
  title: 'Guides/Anatomy',
  component: AnatomyPage,
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // The same card stands here several times, well done and badly done: its landmarks cannot differ.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
});

export const StatusCard = meta.story({
  name: 'StatusCard',
  args: { component: 'status-card', first: 'stopped' },
});

export const HandoffCard = meta.story({
  name: 'HandoffCard',
  args: { component: 'handoff-card', first: 'confirm' },
});

export const OwnershipBanner = meta.story({
  name: 'OwnershipBanner',
  args: { component: 'ownership-banner', first: 'person' },
});

export const ReviewerPanel = meta.story({
  name: 'ReviewerPanel',
  args: { component: 'reviewer-panel', first: 'claimed-by-you' },
});

export const ReviewQueue = meta.story({
  name: 'ReviewQueue',
  args: { component: 'review-queue', first: 'waiting' },
});

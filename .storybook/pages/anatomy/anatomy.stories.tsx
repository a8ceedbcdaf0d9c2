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

export const AuthorizationList = meta.story({
  name: 'AuthorizationList',
  args: { component: 'authorization-list', first: 'listed' },
});

export const AuthorizationOffer = meta.story({
  name: 'AuthorizationOffer',
  args: { component: 'authorization-offer', first: 'allow' },
});

export const AuditTrail = meta.story({
  name: 'AuditTrail',
  args: { component: 'audit-trail', first: 'listed' },
});

export const ScopeNotice = meta.story({
  name: 'ScopeNotice',
  args: { component: 'scope-notice', first: 'beyond-in-part' },
});

export const CapabilityMatrix = meta.story({
  name: 'CapabilityMatrix',
  args: { component: 'capability-matrix', first: 'ready' },
});

export const InsightsPanel = meta.story({
  name: 'InsightsPanel',
  args: { component: 'insights-panel', first: 'ready' },
});

export const CalibrationChart = meta.story({
  name: 'CalibrationChart',
  args: { component: 'calibration-chart', first: 'supported' },
});

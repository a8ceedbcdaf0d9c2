import type { QueueKey } from '@handoff-kit/core';
import type { QueueModel } from '@handoff-kit/react';
import { queueModel } from './queue.js';
import type { Variants } from './variant.js';

/** Further cases of the ReviewQueue's states. */
export const queueVariants = {
  'offline.nothing': { model: queueModel({ key: 'offline', entries: [] }) },
} satisfies Variants<QueueKey, QueueModel>;

import '../styles.css';
import { type QueueAct, useReviewQueue } from '@handoff-kit/react';
import { useHandoffs } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { middleOf } from '../testing/browser-kit.js';
import { createLiveBench, type LiveBench, LiveCard, MAYA, mount } from '../testing/live-bench.js';
import { ReviewQueue } from './review-queue.js';

let bench: LiveBench;
let acts: QueueAct[];

beforeEach(async () => {
  sessionStorage.clear();
  acts = [];
  bench = await createLiveBench();
});

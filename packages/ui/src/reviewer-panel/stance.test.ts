import { type Handoff, IDLE_CLIENT, type Task } from '@handoff-kit/core';
import { describe, expect, test } from 'vitest';
import { actorOf, decision, MAYA, MINUTE, NOW, TOMAS } from '../catalogue/fixtures.js';
import { around, reviewModel } from '../catalogue/review.js';
import { COMPLAINT_OWNERS, complaintTask, MAYAS_CLAIM, refundAtDesk } from '../catalogue/review-tasks.js';
import { stanceOf } from './stance.js';

const offline = { ...IDLE_CLIENT, command: { state: 'offline' } } as const;
const vote = { by: actorOf(MAYA), at: NOW - MINUTE, digest: 'sha256:refund.issue' };

describe('while a command is on its way, a reviewer is about what they were about before', () => {
  test.each<[string, Partial<Handoff>, string]>([
    ['nobody has claimed it', {}, 'claim'],
    ['the claim is theirs', { claim: MAYAS_CLAIM }, 'decide'],
    ['the claim has lapsed', { claim: { ...MAYAS_CLAIM, until: NOW } }, 'claim'],
    ['somebody else has it', { claim: { ...MAYAS_CLAIM, by: actorOf(TOMAS) } }, 'read'],
    ['they have voted', { claim: MAYAS_CLAIM, votes: [vote] }, 'read'],
    ['it is decided', { request: { state: 'approved', decision: decision() } }, 'closed'],
  ])('%s', (_, parts, stance) => {
    const view = { key: 'offline', ...around(refundAtDesk(parts)) } as const;
    expect(stanceOf(reviewModel(view, { client: offline }))).toBe(stance);
  });

  test.each<[string, Task['owner'], string]>([
    ['it waits', COMPLAINT_OWNERS.queue, 'take'],
    ['they have it', COMPLAINT_OWNERS.maya, 'own'],
    ['somebody else has it', COMPLAINT_OWNERS.tomas, 'read'],
    ['it went back', COMPLAINT_OWNERS.agent, 'closed'],
  ])('%s', (_, owner, stance) => {
    const view = { key: 'offline', task: complaintTask(owner), handoff: null } as const;
    expect(stanceOf(reviewModel(view, { client: offline }))).toBe(stance);
  });
});

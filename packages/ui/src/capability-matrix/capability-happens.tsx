'use client';
import type { Capability, CapabilityStep, Viewer } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { whoOf } from './capability-words.js';

/** One kind of action, and who reads about it. */
export interface CapabilityRowProps {
  readonly row: Capability;
  readonly viewer: Pick<Viewer, 'kind'>;
}

/** Props of `Happens`. */
export interface HappensProps {
  readonly step: CapabilityStep;
  readonly viewer: Pick<Viewer, 'kind'>;
}

/** What happens to an action, and who is asked. */
export function Happens({ step: { pattern, route }, viewer }: HappensProps): ReactNode {
  return pattern === 'auto-resolve' ? (
    <Message id="capabilities.pattern.auto-resolve" />
  ) : (
    <Message id={`capabilities.pattern.${pattern}`} params={{ who: whoOf(route, viewer) }} />
  );
}

'use client';
import { useState } from 'react';
import { useHandoffEnvironment } from './provider.js';
import { createSession, type Session } from './session.js';

/** This component's own session with a task; another one when the task or the client changes. */
export function useSession(task: string): Session {
  const { client, store } = useHandoffEnvironment();
  const open = () => ({ store, session: createSession(client, store, task) });
  const [held, hold] = useState(open);
  if (held.store === store && held.session.task === task) {
    return held.session;
  }
  const next = open();
  hold(next);
  return next.session;
}

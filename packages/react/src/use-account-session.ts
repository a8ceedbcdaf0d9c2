'use client';
import { useState } from 'react';
import { type AccountSession, createAccountSession } from './account-session.js';
import { useHandoffEnvironment } from './provider.js';

/** This component's own session with an account; another one when the account or the client changes. */
export function useAccountSession(account: string): AccountSession {
  const { client, store } = useHandoffEnvironment();
  const open = () => ({ store, session: createAccountSession(client, store, account) });
  const [held, hold] = useState(open);
  if (held.store === store && held.session.account === account) {
    return held.session;
  }
  const next = open();
  hold(next);
  return next.session;
}

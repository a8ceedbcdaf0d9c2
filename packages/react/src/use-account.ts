'use client';
import { type AccountSnapshot, LOADING } from '@handoff-kit/core';
import { useMemo, useSyncExternalStore } from 'react';
import { useHandoffEnvironment } from './provider.js';

/** One account, by the id of its user: `loading`, `missing` with the host's refusal, or `ready`; and how the connection stands. */
export function useAccount(account: string): AccountSnapshot {
  const { store } = useHandoffEnvironment();
  const source = useMemo(
    () => ({
      read: () => store.account(account),
      subscribe: (listener: () => void) => store.subscribe({ kind: 'account', account }, listener),
    }),
    [store, account],
  );
  return useSyncExternalStore(source.subscribe, source.read, () => LOADING);
}

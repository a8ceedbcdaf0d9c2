'use client';
import {
  LOADING,
  type QueueEntry,
  type QueueSnapshot,
  type QueueView,
  type Shown,
  selectQueue,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import type { QueueModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import { calm } from './task-parts.js';
import { type Reader, type Source, useReading } from './use-reading.js';

/** The queue of the viewer's desk. */
export type UsedReviewQueue = QueueModel;

function readerOf(filter: (entry: QueueEntry) => boolean): Reader<QueueSnapshot, QueueView | null> {
  return {
    value(snapshot) {
      if (snapshot.state !== 'ready') {
        return null;
      }
      const entries = snapshot.entries.filter(filter);
      return selectQueue(entries, {
        offline: snapshot.connection === 'offline',
        hidden: snapshot.entries.length - entries.length,
      });
    },
    moments: () => [],
    shown: (view) => (view && 'entries' in view ? view.entries.flatMap(timesOf) : []),
  };
}

function timesOf({ since, promise }: QueueEntry): readonly Shown[] {
  return calm(since, promise);
}

const everyEntry = (): boolean => true;

/** What waits for the desk, for a ReviewQueue; null until it is known. What `filter` leaves out is counted as hidden. */
export function useReviewQueue(filter: (entry: QueueEntry) => boolean = everyEntry): UsedReviewQueue | null {
  const { client, store, clock } = useHandoffEnvironment();
  const { viewer } = client;
  const source = useMemo<Source<QueueSnapshot>>(
    () => ({
      initial: LOADING,
      read: () => store.queue(),
      subscribe: (listener) => store.subscribe({ kind: 'queue' }, listener),
    }),
    [store],
  );
  const reader = useMemo(() => readerOf(filter), [filter]);
  const { value: view, now } = useReading(source, clock, reader);
  return useMemo(() => view && { view, now, viewer }, [view, now, viewer]);
}

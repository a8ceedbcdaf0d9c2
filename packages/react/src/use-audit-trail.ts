'use client';
import type { Shown, TrailExportFormat } from '@handoff-kit/core';
import { useMemo } from 'react';
import type { TrailAct, TrailModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import { calm } from './task-parts.js';
import { createTrailReader, type TrailReading } from './trail-reader.js';
import { type Reader, useReading } from './use-reading.js';

/** How the trail is read. */
export interface AuditTrailOptions {
  /** How many events are asked for at once, 1 to 1,000. Default 200. */
  readonly pageSize?: number;
  /** Where the whole record is given as a file: `(format) => logUrl('/api/handoff', format)`. Keep it stable. Default: nowhere. */
  readonly exportUrl?: (format: TrailExportFormat) => string;
}

/** The audit trail as far as this viewer may read it. */
export interface UsedAuditTrail extends TrailModel {
  readonly onAct: (act: TrailAct) => void;
  /** Asks the host for what has happened since. */
  refresh(): void;
}

/** How many of the newest events keep their relative time exact; further down, minutes make no difference. */
const FRESH = 40;

const READER: Reader<TrailReading, TrailReading> = {
  value: (reading) => reading,
  moments: () => [],
  shown: ({ view }) => timesIn(view),
  isEqual: Object.is,
};

function timesIn(view: TrailReading['view']): readonly Shown[] {
  return view.key === 'listed' ? calm(...view.trail.entries.slice(0, FRESH).map(({ at }) => at)) : [];
}

/**
 * What happened, for an AuditTrail: newest first, asked for page by page as somebody reads on. It does not move by itself;
 * `refresh` brings what has happened since.
 */
export function useAuditTrail({ pageSize = 200, exportUrl }: AuditTrailOptions = {}): UsedAuditTrail {
  const { client, clock } = useHandoffEnvironment();
  const reader = useMemo(() => createTrailReader(client, pageSize), [client, pageSize]);
  const { value, now } = useReading(reader, clock, READER);
  return useMemo(() => {
    const { view, filter } = value;
    return { view, filter, now, exportUrl, onAct, refresh: reader.refresh };

    function onAct(act: TrailAct): void {
      switch (act.type) {
        case 'filter':
          reader.narrow(act.filter);
          break;
        case 'refresh':
          reader.refresh();
          break;
        case 'more':
          reader.more();
          break;
        case 'check':
          reader.check();
          break;
        case 'export':
          break;
        default:
          act satisfies never;
      }
    }
  }, [value, now, exportUrl, reader]);
}

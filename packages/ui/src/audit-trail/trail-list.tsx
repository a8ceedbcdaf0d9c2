'use client';
import type { Instant, KnownTrail, TrailEntry } from '@handoff-kit/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { TrailRow } from './trail-row.js';

/** How many rows there are before anything was measured: on a server, and where nothing can be measured. */
const FIRST_ROWS = 40;

/** How many rows out of sight are kept on each side. */
const OVERSCAN = 8;

/** How many rows Page Up and Page Down go where nothing can be measured. */
const PAGE = 10;

/** From how many rows before the end the next page is asked for. */
const AHEAD = 30;

/** Props of `TrailList`. */
export interface TrailListProps {
  readonly trail: KnownTrail;
  readonly now: Instant;
  /** Id of what names the list. */
  readonly labelledBy: string;
  /** Whether it is being asked for again. */
  readonly asking: boolean;
  /** Null where the next page cannot be had now. */
  readonly onMore: (() => void) | null;
}

/** The events, newest first. However many there are, only those in sight are in the document. */
export function TrailList({ trail, now, labelledBy, asking, onMore }: TrailListProps): ReactNode {
  const { entries, matching } = trail;
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [usual, setUsual] = useState<number | null>(null);
  const focusDue = useRef(false);
  const found = current === null ? -1 : entries.findIndex(({ id }) => id === current);
  const stop = Math.max(0, found);
  const hasMore = entries.length < matching;

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: entries.length,
    getScrollElement: () => scroller.current,
    enabled: usual !== null,
    estimateSize: () => usual ?? 0,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: OVERSCAN,
    // The row with the focus stays in the document wherever the list is scrolled to.
    rangeExtractor: (range: Range) => withStop(defaultRangeExtractor(range), stop),
  });
  const items = virtualizer.getVirtualItems();
  const away = items.find(({ index }) => index === stop && !isAmong(items, index));
  const [top] = items.filter((item) => item !== away);
  const bottom = items.findLast((item) => item !== away);
  const shown = items.flatMap((item) => {
    const entry = entries[item.index];
    return entry ? [{ entry, index: item.index, away: item === away ? item.start : null }] : [];
  });
  const measured = shown.length > 0;

  // A row that is as high as it was taken for moves none of the many below it.
  useEffect(() => setUsual(usualHeight(scroller.current)), []);

  useEffect(() => {
    if (!focusDue.current) return;
    focusDue.current = false;
    const buttons = scroller.current?.querySelectorAll<HTMLElement>('[data-part="event-button"]') ?? [];
    const button = [...buttons].find(({ tabIndex }) => tabIndex === 0);
    button?.focus({ preventScroll: true });
    // Rows on the way turn out higher than they were taken for: only the virtualizer arrives where it wanted to.
    if (measured) virtualizer.scrollToIndex(stop, { align: 'auto' });
    (measured ? scroller.current : button)?.scrollIntoView?.({ block: 'nearest' });
  });

  function moveTo(index: number): void {
    const entry = entries[Math.min(entries.length - 1, Math.max(0, index))];
    if (!entry) return;
    setCurrent(entry.id);
    focusDue.current = true;
    askAhead(entries.indexOf(entry));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const isRow = target instanceof HTMLElement && target.dataset.part === 'event-button';
    const to = isRow && !altKey && !ctrlKey && !metaKey ? destination(key) : null;
    if (to === null) return;
    event.preventDefault();
    moveTo(to);
  }

  function destination(key: string): number | null {
    const height = scroller.current?.clientHeight ?? 0;
    const page = usual === null ? PAGE : Math.max(1, Math.floor(height / usual));
    switch (key) {
      case 'ArrowDown':
        return stop + 1;
      case 'ArrowUp':
        return stop - 1;
      case 'PageDown':
        return stop + page;
      case 'PageUp':
        return stop - page;
      case 'Home':
        return 0;
      case 'End':
        return entries.length - 1;
      default:
        return null;
    }
  }

  function askAhead(index: number): void {
    if (hasMore && !asking && index >= entries.length - AHEAD) onMore?.();
  }

  function toggle({ id }: TrailEntry): void {
    setCurrent(id);
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  }

  const rows = measured
    ? shown
    : entries.slice(0, Math.max(FIRST_ROWS, stop + 1)).map((entry, index) => ({ entry, index, away: null }));
  return (
    <div
      className="hk-trail-scroll"
      ref={scroller}
      onScroll={() => askAhead(virtualizer.range?.endIndex ?? 0)}
    >
      <div
        className="hk-trail-rows"
        role="feed"
        data-part="events"
        data-measured={measured || undefined}
        aria-labelledby={labelledBy}
        aria-busy={asking}
        style={
          top && bottom
            ? { paddingBlock: `${top.start}px ${virtualizer.getTotalSize() - bottom.end}px` }
            : undefined
        }
        onKeyDown={onKeyDown}
      >
        {rows.map(({ entry, index, away: at }) => (
          <TrailRow
            key={entry.id}
            entry={entry}
            now={now}
            index={index}
            away={at}
            count={matching}
            open={open.has(entry.id)}
            inTabOrder={index === stop}
            measure={virtualizer.measureElement}
            onToggle={() => toggle(entry)}
          />
        ))}
      </div>
      {hasMore && onMore && (
        <div className="hk-trail-more">
          <Button data-part="more" pending={asking} onClick={onMore}>
            <Message id="trail.more" />
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether the row before it or the row after it is there too. */
function isAmong(items: readonly { readonly index: number }[], place: number): boolean {
  return items.length === 1 || items.some(({ index }) => Math.abs(index - place) === 1);
}

function withStop(indexes: readonly number[], stop: number): number[] {
  return indexes.includes(stop) ? [...indexes] : [...indexes, stop].sort((a, b) => a - b);
}

/** The height that most rows have, in pixels; null where nothing has a height. */
function usualHeight(list: HTMLElement | null): number | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-part="event"]') ?? [])];
  const counts = new Map<number, number>();
  for (const row of rows) {
    const { height } = row.getBoundingClientRect();
    counts.set(height, (counts.get(height) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, some], [, others]) => others - some);
  return most && most[0] > 0 ? most[0] : null;
}

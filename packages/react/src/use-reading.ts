'use client';
import { between, type Clock, type Instant, isSame, type Shown } from '@handoff-kit/core';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Something outside React that can be read at any time. `read` gives the same object until it has changed. */
export interface Source<Known> {
  /** What is known on a server, and while hydrating. */
  readonly initial: Known;
  read(): Known;
  subscribe(listener: () => void): () => void;
}

/** How a value is read from what is known and the time. Keep the object stable, or the value is read again each time. */
export interface Reader<Known, Value> {
  value(known: Known, now: Instant): Value;
  /** Moments at which the value may change by time alone. */
  moments(known: Known): readonly Instant[];
  /** Times in the value that people read: the reading moves on with their text. Default: none. */
  shown?(value: Value): readonly Shown[];
  /** Default: the same content. */
  isEqual?(before: Value, after: Value): boolean;
}

/** A value, and the time at which it was read. */
export interface Reading<Value> {
  readonly value: Value;
  readonly now: Instant;
}

/** Reads a value and renders again only when it says something else: not for other events, not for a tick. */
export function useReading<Known, Value>(
  source: Source<Known>,
  clock: Clock,
  reader: Reader<Known, Value>,
): Reading<Value> {
  const [memory] = useState(() => createMemory<Known, Value>());
  const subscribe = useCallback(
    (listener: () => void) => memory.watch(source, clock, listener),
    [memory, source, clock],
  );
  const read = (): Reading<Value> => memory.read(source.read(), clock, reader);
  const reading = useSyncExternalStore(subscribe, read, () => memory.first(source.initial, reader));
  useEffect(() => memory.arm());
  return reading;
}

interface Kept<Known, Value> {
  readonly known: Known;
  readonly reader: Reader<Known, Value>;
  readonly next: Instant;
  readonly shown: Instant;
  readonly reading: Reading<Value>;
}

function createMemory<Known, Value>() {
  let kept: Kept<Known, Value> | null = null;
  let atFirst: Reading<Value> | null = null;
  let arm = (): void => {};

  function read(known: Known, clock: Clock, reader: Reader<Known, Value>): Reading<Value> {
    const now = clock.now();
    if (kept && kept.known === known && kept.reader === reader && now < kept.next) {
      return kept.reading;
    }
    const raw = reader.value(known, now);
    const { last, next, shown } = between(reader.moments(known), reader.shown?.(raw) ?? [], now);
    const at = Number.isFinite(last) ? last : now;
    const value = at < now ? reader.value(known, at) : raw;
    const { isEqual = isSame } = reader;
    const before = kept;
    const reading =
      before && before.shown === shown && isEqual(before.reading.value, value)
        ? before.reading
        : { value, now: at };
    kept = { known, reader, next, shown, reading };
    return reading;
  }

  return {
    read,
    first(known: Known, reader: Reader<Known, Value>): Reading<Value> {
      atFirst ??= { value: reader.value(known, 0), now: 0 };
      return atFirst;
    },
    arm: () => arm(),
    /** Listens to the source, and to the clock for as long as time can change something. */
    watch(source: Source<Known>, clock: Clock, listener: () => void): () => void {
      let disarm = (): void => {};
      const wake = (): void => {
        listener();
        arm();
      };
      arm = () => {
        disarm();
        disarm = clock.at(kept?.next ?? Number.POSITIVE_INFINITY, wake);
      };
      const leave = source.subscribe(wake);
      arm();
      return () => {
        arm = () => {};
        disarm();
        leave();
      };
    },
  };
}

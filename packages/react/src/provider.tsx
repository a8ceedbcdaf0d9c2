'use client';
import { type Client, type Clock, type Store, storeOf } from '@handoff-kit/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Announcement, type Announcer, createAnnouncer } from './announcer.js';
import type { DraftPlace, DraftStorage } from './drafts.js';
import { LiveRegion } from './live-region.js';
import { type MessageSource, MessagesProvider } from './messages.js';
import { pageClock } from './page-clock.js';

/** What every hook reads from. */
export interface HandoffEnvironment {
  readonly client: Client;
  readonly store: Store;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly drafts: DraftPlace;
}

/** Props of `HandoffProvider`. */
export interface HandoffProviderProps extends MessageSource {
  /** The connection to the host. Keep the object stable: another one starts over. */
  readonly client: Client;
  /** What tells the time. Default: one clock for the page. */
  readonly clock?: Clock | undefined;
  /** Where unsent text is kept. Default: `localStorage`. Keep the object stable. */
  readonly drafts?: DraftStorage | undefined;
  readonly children?: ReactNode;
}

const ofPage: DraftPlace = { storage: null, kept: null };

const HandoffContext = createContext<HandoffEnvironment | null>(null);

/** Supplies client, lines and clock to everything below, and holds the one live region. Put it around the whole app. */
export function HandoffProvider(props: HandoffProviderProps): ReactNode {
  const { client, clock = pageClock(), drafts, children, ...lines } = props;
  const environment = useMemo(
    () => ({
      client,
      clock,
      store: storeOf(client, clock),
      announcer: createAnnouncer(clock),
      drafts: drafts ? { storage: drafts, kept: null } : ofPage,
    }),
    [client, clock, drafts],
  );
  return (
    <MessagesProvider {...lines} clock={clock}>
      <HandoffContext.Provider value={environment}>
        {children}
        <LiveRegion announcer={environment.announcer} />
      </HandoffContext.Provider>
    </MessagesProvider>
  );
}

/** What the nearest `HandoffProvider` holds. Throws `no-provider` where there is none. */
export function useHandoffEnvironment(): HandoffEnvironment {
  const environment = useContext(HandoffContext);
  if (!environment) {
    throw new Error('no-provider: put HandoffProvider above this component.');
  }
  return environment;
}

/** Where unsent text is kept: by the nearest provider, or by the page where a component is used on its own. */
export function useDraftPlace(): DraftPlace {
  return useContext(HandoffContext)?.drafts ?? ofPage;
}

/** Speaks one sentence through the provider's live region; says nothing where there is no provider. */
export function useAnnounce(): (announcement: Announcement) => void {
  return useContext(HandoffContext)?.announcer.announce ?? silence;
}

function silence(): void {}

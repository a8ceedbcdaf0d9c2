'use client';
import { type ReactNode, useCallback } from 'react';
import type { Announcer } from './announcer.js';
import { useMessages } from './messages.js';

/** Set through the object model, so that no style attribute is rendered and a strict content policy holds. */
const UNSEEN =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** The two regions that speak: on the page from the start, empty, and never shown. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }): ReactNode {
  const { locale, dir } = useMessages();
  return (
    <>
      <div
        ref={useRegion(announcer, false)}
        role="status"
        aria-live="polite"
        aria-atomic={false}
        lang={locale}
        dir={dir}
      />
      <div
        ref={useRegion(announcer, true)}
        role="alert"
        aria-live="assertive"
        aria-atomic={false}
        lang={locale}
        dir={dir}
      />
    </>
  );
}

function useRegion(announcer: Announcer, urgent: boolean): (region: HTMLElement | null) => void {
  return useCallback(
    (region) => {
      if (region) {
        region.style.cssText = UNSEEN;
      }
      announcer.attach(urgent, region);
    },
    [announcer, urgent],
  );
}

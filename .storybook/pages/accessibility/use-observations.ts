import { useMessages } from '@handoff-kit/react';
import { type ComponentName, catalogue } from '@handoff-kit/ui/catalogue';
import { useEffect, useState } from 'react';
import { LOCALES } from '../../locales.js';
import { keysOf } from '../keys-of.js';
import { type Observation, observe } from './observe.js';

/** What is observed in every state of a component, in the language of the toolbar; null while it is being observed. */
export function useObservations(component: ComponentName): readonly Observation[] | null {
  const { locale } = useMessages();
  const [found, setFound] = useState<{ readonly of: string; readonly all: readonly Observation[] } | null>(
    null,
  );
  const wanted = `${component} ${locale}`;
  useEffect(() => {
    let left = false;
    const messages = LOCALES[keysOf(LOCALES).find((tag) => LOCALES[tag].locale === locale) ?? 'en'];
    const states = catalogue.filter((entry) => entry.component === component && !entry.isVariant);
    async function observeAll(): Promise<void> {
      const all: Observation[] = [];
      for (const entry of states) {
        // One at a time, so that the page answers meanwhile.
        await new Promise((resolve) => setTimeout(resolve));
        if (left) return;
        all.push(observe(entry, messages));
      }
      setFound({ of: wanted, all });
    }
    void observeAll();
    return () => {
      left = true;
    };
  }, [component, locale, wanted]);
  return found?.of === wanted ? found.all : null;
}

import { type MessageOverrides, MessagesProvider, useMessages } from '@handoff-kit/react';
import { type CatalogueEntry, CatalogueView, NOW, takeSteps } from '@handoff-kit/ui/catalogue';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { LOCALES } from '../locales.js';

/** Props of `Showcase`. */
export interface ShowcaseProps {
  readonly entry: CatalogueEntry;
  /** Lines to replace. */
  readonly overrides?: MessageOverrides;
}

const CLOCK = { now: () => NOW };

/** An entry of the catalogue in English, whatever the toolbar has: what a page says about it is in English too. */
export function EnglishShowcase({ entry, overrides }: ShowcaseProps): ReactNode {
  return (
    <MessagesProvider messages={LOCALES.en} overrides={overrides} timeZone="UTC" clock={CLOCK}>
      <Showcase entry={entry} />
    </MessagesProvider>
  );
}

/** An entry of the catalogue as it is found after its steps, in the language and direction of the toolbar. */
export function Showcase({
  entry,
  ref,
}: {
  readonly entry: CatalogueEntry;
  readonly ref?: Ref<HTMLDivElement>;
}): ReactNode {
  const { locale, dir } = useMessages();
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (inside.current) void takeSteps(inside.current, entry);
  }, [entry]);
  return (
    <div ref={ref} lang={locale} dir={dir}>
      <div ref={inside}>
        <CatalogueView entry={entry} />
      </div>
    </div>
  );
}

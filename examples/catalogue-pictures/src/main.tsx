import { ar } from '@handoff-kit/core/messages/ar';
import { de } from '@handoff-kit/core/messages/de';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { CatalogueView, catalogue, NOW, takeSteps } from '@handoff-kit/ui/catalogue';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { whenStill } from './when-still';

const query = new URLSearchParams(location.search);
const entry = catalogue.find(({ component, name }) => `${component}.${name}` === query.get('entry'));
const messages = [en, de, ar].find(({ locale }) => locale === query.get('locale')) ?? en;
const clock = { now: () => NOW };

const page = document.documentElement;
page.lang = messages.locale;
page.dir = messages.dir;
page.dataset.theme = query.get('theme') ?? 'light';

const surface = document.querySelector('main');
if (!surface || !entry) throw new Error(`The catalogue has no entry "${query.get('entry')}".`);

flushSync(() =>
  createRoot(surface).render(
    <MessagesProvider messages={messages} timeZone="UTC" clock={clock}>
      <CatalogueView entry={entry} />
    </MessagesProvider>,
  ),
);
await takeSteps(surface, entry);
await whenStill(surface);
await document.fonts.ready;
surface.dataset.ready = '';

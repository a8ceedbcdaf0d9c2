import type { ReactNode } from 'react';
import type { About } from './about.js';

const PLACES = [
  { path: '/', name: 'Customer' },
  { path: '/assistant', name: 'Permissions' },
  { path: '/desk', name: 'Desk' },
  { path: '/insights', name: 'Insights' },
  { path: '/audit', name: 'Audit' },
  { path: '/outbox', name: 'Outbox' },
] as const;

/** The frame around every page. */
export function Shell({
  path,
  about,
  children,
}: {
  readonly path: string;
  readonly about: About | null;
  readonly children: ReactNode;
}): ReactNode {
  const at = path.startsWith('/tasks/') ? '/' : path;
  return (
    <>
      <header className="shell-head">
        <a className="shell-brand" href="/">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="9" />
            <path d="M10.5 22V10l11 12V10" />
          </svg>
          Northwind support
        </a>
        <nav aria-label="Pages">
          {PLACES.map(({ path: to, name }) => (
            <a key={to} href={to} aria-current={at === to ? 'page' : undefined}>
              {name}
            </a>
          ))}
          <a href="/storybook/">Storybook</a>
        </nav>
      </header>
      <main className="shell-main">{children}</main>
      {about && (
        <footer className="shell-foot">
          A demo of handoff-kit, with {about.model === 'scripted model' ? 'a scripted model' : about.model}.
          Everything is in memory and started empty at {timeOf(about.startedAt)}. Mail goes to the outbox page
          and nowhere else.
        </footer>
      )}
    </>
  );
}

/** A time of day, as people here write it; with its day where that is not today. */
export function timeOf(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat('en', isToday ? TIME : DAY_AND_TIME).format(at);
}

const TIME = { timeStyle: 'short' } as const;
const DAY_AND_TIME = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;

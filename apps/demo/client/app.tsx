import { type ReactNode, Suspense } from 'react';
import { type About, fetchAbout } from './about.js';
import { AssistantPage } from './assistant/assistant-page.js';
import { AuditPage } from './audit/audit-page.js';
import { StartPage } from './customer/start-page.js';
import { TaskPage } from './customer/task-page.js';
import { DeskPage } from './desk/desk-page.js';
import { InsightsPage } from './insights/insights-page.js';
import { OutboxPage } from './outbox/outbox-page.js';
import { ReplayPage } from './replay/replay-page.js';
import { Shell } from './shell.js';
import { useLoaded } from './use-loaded.js';

/** The page of this address. Every link loads a page, so that there is nothing here that a reload could lose. */
export function App(): ReactNode {
  const about = useLoaded(fetchAbout);
  const path = location.pathname;
  switch (about.state) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <Shell path={path} about={null}>
          <p className="empty">The demo’s server does not answer. Start it with npm start and reload.</p>
        </Shell>
      );
    case 'ready':
      return (
        <Shell path={path} about={about.value}>
          <Suspense>{pageAt(path, about.value)}</Suspense>
        </Shell>
      );
    default:
      return about satisfies never;
  }
}

function pageAt(path: string, about: About): ReactNode {
  const task = /^\/tasks\/([^/]+)$/.exec(path)?.[1];
  if (task) {
    return <TaskPage task={decodeURIComponent(task)} viewer={about.customer} />;
  }
  switch (path) {
    case '/desk':
      return <DeskPage reviewers={about.reviewers} />;
    case '/assistant':
      return <AssistantPage viewer={about.customer} />;
    case '/insights':
      return <InsightsPage staff={[about.administrator, ...about.reviewers]} />;
    case '/audit':
      return <AuditPage administrator={about.administrator} />;
    case '/outbox':
      return <OutboxPage />;
    case '/replay':
      return <ReplayPage />;
    case '/':
      return <StartPage about={about} />;
    default:
      return <NotFound />;
  }
}

function NotFound(): ReactNode {
  return (
    <p className="empty">
      There is no page at this address. <a href="/">Go to the start</a>
    </p>
  );
}

import type { Policy } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import type { Played } from '../result.js';
import { ComparisonSection } from './comparison-section.js';
import { HandoffSection } from './handoff-section.js';
import { RunsSection } from './runs-section.js';
import { TasksSection } from './tasks-section.js';

/** Props of `ReportPage`. */
export interface ReportPageProps {
  readonly played: readonly Played[];
  readonly policy: Policy;
  /** All styles of the page, those of the components included. */
  readonly css: string;
  /** What tells the time on the cards. */
  readonly now: () => number;
}

/** The whole report as one page that needs nothing from anywhere else and runs no script. */
export function ReportPage({ played, policy, css, now }: ReportPageProps): ReactNode {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`Replay under ${policy.version}`}</title>
        <style>{css}</style>
      </head>
      <body>
        <MessagesProvider messages={en} timeZone="UTC" clock={{ now }}>
          <header>
            <h1>Replay under {policy.version}</h1>
            <p>
              Recorded runs, played through policy, log and gate as if they happened now. Labels are read only
              to score what came of it, never to decide. Times on the cards are those of the replay.
            </p>
            <nav aria-label="Files">
              <ul>
                {played.map(({ result: { file } }, index) => (
                  <li key={file}>
                    <a href={`#file-${index + 1}`}>{file}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <main>
            {played.map((one, index) => (
              <FileSection key={one.result.file} played={one} id={`file-${index + 1}`} />
            ))}
          </main>
        </MessagesProvider>
      </body>
    </html>
  );
}

function FileSection({
  played: { result, seen },
  id,
}: {
  readonly played: Played;
  readonly id: string;
}): ReactNode {
  return (
    <section id={id} className="file" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{result.file}</h2>
      {result.kind === 'runs' ? <RunsSection result={result} /> : <TasksSection result={result} />}
      {result.compared && <ComparisonSection compared={result.compared} />}
      {result.kind === 'runs' && (
        <>
          <h3>Handoffs</h3>
          {seen.length === 0 && <p>Nobody would have been asked about anything.</p>}
          {seen.map((one) => (
            <HandoffSection
              key={`${one.run.id} ${one.call.key}`}
              seen={one}
              verdict={
                result.score.judged.find(({ run, call }) => run === one.run.id && call === one.call.key)
                  ?.verdict ?? null
              }
            />
          ))}
        </>
      )}
    </section>
  );
}

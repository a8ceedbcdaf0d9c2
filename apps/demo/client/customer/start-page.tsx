import type { Pattern } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { type About, fetchTasks, type ShownScenario } from '../about.js';
import { timeOf } from '../shell.js';
import { useLoaded } from '../use-loaded.js';
import { OwnWords } from './own-words.js';
import { useOpening } from './use-opening.js';

const PATTERNS = {
  'auto-resolve': 'Runs at once',
  'suggest-and-confirm': 'You confirm',
  'human-review-before-send': 'Reviewed first',
  'full-human-takeover': 'A person takes over',
} as const satisfies Record<Pattern, string>;

/** Where the pattern does not say it: a letter of their own is theirs to review, and a boundary is no pattern. */
const OTHERS: Readonly<Record<string, string>> = { letter: 'You approve', exchange: 'Beyond its scope' };

/** Where a customer begins: prepared conversations, their own words, and what they began before. */
export function StartPage({ about }: { readonly about: About }): ReactNode {
  const tasks = useLoaded(fetchTasks);
  const { opening, failed, open } = useOpening();

  return (
    <div className="start">
      <h1>Hello {about.customer.name.split(' ')[0]}, what is it about?</h1>
      <OwnWords onSend={(text) => void open(null, text)} pending={opening === 'text'} failed={failed} />
      <section aria-labelledby="prepared">
        <h2 id="prepared">Prepared conversations</h2>
        <p className="lead">
          Each shows one way in which the agent and people share the work. Keep the desk open beside it.
        </p>
        <ul className="scenarios">
          {about.scenarios.map((scenario) => (
            <li key={scenario.id}>
              <ScenarioCard
                scenario={scenario}
                pending={opening === scenario.id}
                onOpen={() => void open(scenario.id, '')}
              />
            </li>
          ))}
        </ul>
      </section>
      {tasks.state === 'ready' && tasks.value.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier">Your conversations</h2>
          <ul className="earlier">
            {tasks.value.map(({ id, title, openedAt }) => (
              <li key={id}>
                <a href={`/tasks/${id}`}>{title}</a>
                <time dateTime={new Date(openedAt).toISOString()}>{timeOf(openedAt)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ScenarioCard({
  scenario,
  pending,
  onOpen,
}: {
  readonly scenario: ShownScenario;
  readonly pending: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <button type="button" className="scenario" aria-busy={pending || undefined} onClick={onOpen}>
      <span className="scenario-pattern">{OTHERS[scenario.id] ?? PATTERNS[scenario.pattern]}</span>
      <span className="scenario-title">{scenario.title}</span>
      <span className="scenario-about">{scenario.about}</span>
    </button>
  );
}

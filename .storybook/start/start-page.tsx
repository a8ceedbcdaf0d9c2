import { type CatalogueEntry, type ComponentName, catalogue } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';
import { componentTitle, storyIdOf } from '../story-id.js';
import { StoryLink } from '../story-link.js';
import { CHOICES } from '../toolbar.js';
import './start-page.css';

const PURPOSES = {
  'status-card': 'What the agent is doing, in words, and what a person can do meanwhile.',
  'handoff-card':
    'One request to a person: what would run, what follows from it, and the buttons that decide.',
  'ownership-banner': 'Who has the task now, what went along, and when the next update comes.',
  'reviewer-panel':
    'One request as the desk sees it: why it is here, what is known, the draft, the decision.',
  'review-queue': 'What waits for the desk, and how long each entry has.',
  'authorization-list': 'What was decided in advance: exact terms, what is used up, and how to end it.',
  'authorization-offer':
    'What may be decided in advance, or asked about again: what it rests on and how wide it is.',
  'audit-trail': 'What happened, who did it and when, and whether the record is whole.',
  'scope-notice': 'Where a request goes beyond what the agent may do, and what can be done about it.',
  'capability-matrix': 'What the agent may do under the policy in force, and who decides the rest.',
  'insights-panel':
    'How requests went: the five outcome measures, the action types and the workload of the desk.',
  'calibration-chart': 'How far the confidence of an agent can be believed, and what the cases support.',
} satisfies Record<ComponentName, string>;

const COMPOSITIONS = {
  'compositions-chat-with-a-card--chat-with-a-card': 'Chat with a card',
  'compositions-desk-with-queue--desk-with-queue': 'Desk with queue',
  'compositions-phone-with-a-blocked-task--phone-with-a-blocked-task': 'Phone with a blocked task',
};

const GUIDES = {
  'guides-microcopy--microcopy': 'Microcopy: every line, in every language',
  'guides-state-map--state-map': 'State map: what leads where',
  'guides-anatomy--handoff-card': 'Anatomy: the parts of each component',
  'guides-tokens--tokens': 'Tokens: colours, sizes, density',
  'guides-accessibility--accessibility': 'Accessibility: what is promised, and held',
};

const components = [...Map.groupBy(catalogue, ({ component }) => component)];
const states = catalogue.filter(({ isVariant }) => !isVariant);

/** What is here, with every state of every component one click away. */
export function StartPage(): ReactNode {
  return (
    <main className="story-start" lang="en" dir="ltr">
      <header className="story-start-head">
        <h1>handoff-kit</h1>
        <p>
          Components for the moment when an agent needs a person. Here are all of their {states.length}{' '}
          states, in {catalogue.length} cases, in {Object.keys(CHOICES.locale).length} languages.
        </p>
      </header>
      <div className="story-start-columns">
        <section>
          <h2>The toolbar changes every story</h2>
          <p>
            Theme, host, density, size of the text, language, direction and motion are above; widths are in
            the menu with the screen. Forced colours, high contrast and reduced motion are imitated here. The
            pictures of the tests are taken with the real thing.
          </p>
        </section>
        <Links title="Guides" stories={GUIDES} />
        <Links title="As they are built in" stories={COMPOSITIONS} />
      </div>
      {components.map(([component, entries]) => (
        <ComponentStates key={component} component={component} entries={entries} />
      ))}
    </main>
  );
}

interface LinksProps {
  readonly title: string;
  /** What they are called, by their ids. */
  readonly stories: Readonly<Record<string, string>>;
}

function Links({ title, stories }: LinksProps): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="story-start-list">
        {Object.entries(stories).map(([id, name]) => (
          <li key={id}>
            <StoryLink to={id}>{name}</StoryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ComponentStatesProps {
  readonly component: ComponentName;
  readonly entries: readonly CatalogueEntry[];
}

function ComponentStates({ component, entries }: ComponentStatesProps): ReactNode {
  const own = entries.filter(({ isVariant }) => !isVariant);
  return (
    <section className="story-start-component" aria-labelledby={component}>
      <header>
        <h2 id={component}>{componentTitle(component)}</h2>
        <p>{PURPOSES[component]}</p>
        <p className="story-start-note">
          {own.length} states, {entries.length - own.length} further cases
        </p>
      </header>
      <ul className="story-start-states">
        {own.map((entry) => {
          const further = entries.filter(({ isVariant, state }) => isVariant && state === entry.state).length;
          return (
            <li key={entry.name}>
              <StoryLink to={storyIdOf(entry)}>{entry.name}</StoryLink>
              {further > 0 && <span className="story-start-note"> +{further}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

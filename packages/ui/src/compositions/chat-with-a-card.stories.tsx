import type { ReactNode } from 'react';
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { actorOf, ILSE } from '../catalogue/fixtures.js';
import { chargedTask } from '../catalogue/review-tasks.js';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import { OwnershipBanner } from '../ownership-banner/ownership-banner.js';
import { StatusCard } from '../status-card/status-card.js';
import './compositions.stories.css';

const meta = preview.meta({
  title: 'Compositions/Chat with a card',
  component: Chat,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** The three components where they come up in a conversation: a check, a request that waits for the desk, a person. */
export const ChatWithACard = meta.story({ name: 'Chat with a card' });

function Chat(): ReactNode {
  const [first, second, third, , fourth, last] = chargedTask().messages.map(({ id, by, text }) => (
    <Said key={id} byPerson={by.id === actorOf(ILSE).id} name={by.name}>
      {text}
    </Said>
  ));
  return (
    <main className="story-chat">
      <header className="story-bar">
        <h1 className="story-name">Northwind</h1>
        <p className="story-note">Your account</p>
      </header>
      <div className="story-thread">
        {first}
        {second}
        <StatusCard status={entryOf('status-card', 'checking').model} level={2} />
        {third}
        {last}
        <HandoffCard handoff={entryOf('handoff-card', 'review-waiting').model} level={2} />
        {fourth}
        <OwnershipBanner ownership={entryOf('ownership-banner', 'person').model} level={2} />
      </div>
      <form className="story-composer">
        <input className="story-field" aria-label="Your message" placeholder="Write to Northwind" />
        <button type="button" className="story-send">
          Send
        </button>
      </form>
    </main>
  );
}

interface SaidProps {
  readonly byPerson: boolean;
  readonly name: string;
  readonly children: ReactNode;
}

function Said({ byPerson, name, children }: SaidProps): ReactNode {
  return (
    <div className="story-said" data-by={byPerson ? 'person' : 'agent'}>
      <span className="story-note">{byPerson ? 'You' : name}</span>
      <p className="story-text">{children}</p>
    </div>
  );
}

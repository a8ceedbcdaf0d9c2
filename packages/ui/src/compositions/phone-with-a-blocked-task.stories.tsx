import type { ReactNode } from 'react';
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import './compositions.stories.css';

const meta = preview.meta({
  title: 'Compositions/Phone with a blocked task',
  component: Phone,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** The task waits for a decision: its buttons stay at the thumb, however far the reader has scrolled. */
export const PhoneWithABlockedTask = meta.story({ name: 'Phone with a blocked task' });

function Phone(): ReactNode {
  return (
    <div className="story-phone-room">
      <main className="story-phone">
        <header className="story-bar">
          <h1 className="story-name">Trip TK-88213</h1>
          <p className="story-note">Waits for you</p>
        </header>
        <div className="story-phone-screen">
          <div className="story-said" data-by="person">
            <span className="story-note">You</span>
            <p className="story-text">Please cancel the flight to Porto, but keep the hotel.</p>
          </div>
          <div className="story-said" data-by="agent">
            <span className="story-note">Northwind assistant</span>
            <p className="story-text">The hotel stays booked. For the flight I need your decision.</p>
          </div>
          <HandoffCard handoff={entryOf('handoff-card', 'confirm-irreversible').model} level={2} docked />
        </div>
      </main>
    </div>
  );
}

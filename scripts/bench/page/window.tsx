import { createHttpClient } from '@handoff-kit/core/http';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, useHandoff } from '@handoff-kit/react';
import { HandoffCard } from '@handoff-kit/ui';
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { ILSE } from '../support-desk.js';
import { openStage, type Stage } from './stage.js';

const client = createHttpClient({ url: '/api', viewer: ILSE });

/** Each card has a place of its own, so that no decision moves another card. */
const PLACES: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'repeat(4, 400px)',
  gridAutoRows: '360px',
  gap: 8,
  padding: 8,
};

function Place({ task, handoff }: { readonly task: string; readonly handoff: string }): ReactNode {
  const model = useHandoff(task, handoff);
  return <div id={handoff}>{model && <HandoffCard handoff={model} />}</div>;
}

let stage: Stage | null = null;

/** Opens a window on these handoffs of a task, in place of the one before. */
export function openWindow(task: string, handoffs: readonly string[]): void {
  stage?.clear();
  stage = openStage();
  stage.render(
    <HandoffProvider client={client} messages={en} timeZone="UTC">
      <div style={PLACES}>
        {handoffs.map((handoff) => (
          <Place key={handoff} task={task} handoff={handoff} />
        ))}
      </div>
    </HandoffProvider>,
  );
}

/** Whether every card of the window takes a decision. */
export function isArmed(): boolean {
  const buttons = [...document.querySelectorAll('[data-part="approve"]')];
  const cards = document.querySelectorAll('main article');
  return (
    cards.length > 0 &&
    buttons.length === cards.length &&
    buttons.every((one) => !one.hasAttribute('aria-disabled'))
  );
}

/** The yardstick: a button that sets state and posts, and a number that follows the server. */
function Bare(): ReactNode {
  const [pressed, setPressed] = useState(0);
  const [heard, setHeard] = useState('nothing');
  useEffect(() => {
    const source = new EventSource('/bare');
    source.onopen = () => setHeard('0');
    source.onmessage = ({ data }) => setHeard(String(data));
    return () => source.close();
  }, []);

  function onClick(): void {
    setPressed(pressed + 1);
    void fetch('/bare', { method: 'POST', body: String(pressed + 1) });
  }

  return (
    <>
      <button type="button" data-part="approve" data-pressed={pressed} onClick={onClick}>
        Press
      </button>
      <p data-heard={heard}>{heard}</p>
    </>
  );
}

/** Opens the yardstick's window. */
export function openBare(): void {
  stage?.clear();
  stage = openStage();
  stage.render(<Bare />);
}

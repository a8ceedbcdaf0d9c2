import './state-map.css';
import type { ReactNode } from 'react';
import json from '../../../packages/core/src/task/testing/state-map.json' with { type: 'json' };
import { DocPage, DocSection } from '../doc-page.js';
import { CommandsTable } from './commands-table.js';
import { MachineView } from './machine-view.js';
import { readMap } from './read-map.js';
import { ShownChips } from './shown-chips.js';

const MAP = readMap(json);

const LEAD =
  'How a task moves, as the code moves it: every command was tried in every situation, and what happened is drawn here. Choose a state to see its events and the stories that show it.';

const ABOUT: Readonly<Record<string, string>> = {
  task: 'One for each task: whether there is one, and how it ended.',
  owner: 'One for each task: who has it. The agent begins, and nobody means that no person is there.',
  activity: 'One for each task: what the agent is doing with it.',
  request: 'One for each handoff: what a person was asked, and what became of it.',
  claim: 'One for each handoff at the desk: whether a reviewer has it in hand.',
  execution: 'One for each handoff: what became of the action after it was approved.',
};

/** The machines of a task, drawn from the code, with the same content in tables. */
export function StateMapPage(): ReactNode {
  return (
    <DocPage title="State map" lead={LEAD}>
      <p className="hk-doc-text">
        A thick edge: it begins here. A double line: nothing leads out. Below each event stands a command that
        causes it. “Stays on” counts the events that change the facts of a state and not the state.
      </p>
      {MAP.machines.map((machine) => (
        <DocSection key={machine.name} title={machine.name}>
          <p className="hk-doc-text">{ABOUT[machine.name]}</p>
          <MachineView machine={machine} />
        </DocSection>
      ))}
      <DocSection title="Shown anywhere">
        <p className="hk-doc-text">
          No state of a machine brings these up: they show the reader’s own last command, or a list that is
          empty.
        </p>
        <ShownChips shows={MAP.anywhere} />
      </DocSection>
      <DocSection title="Who may send what">
        <p className="hk-doc-text">
          Commands that were accepted from somebody and moved a machine. Messages and notes move none.
        </p>
        <CommandsTable map={MAP} />
      </DocSection>
    </DocPage>
  );
}

import { type ReactNode, useId, useMemo, useState } from 'react';
import { diagramOf, MOST } from './diagram.js';
import { DiagramView } from './diagram-view.js';
import type { Machine } from './read-map.js';
import { ShownChips } from './shown-chips.js';
import { staysOf } from './transitions.js';
import { TransitionsTable } from './transitions-table.js';

/** Props of `MachineView`. */
export interface MachineViewProps {
  readonly machine: Machine;
}

/** One machine: its drawing, the chosen state, and everything once more as a table. */
export function MachineView({ machine }: MachineViewProps): ReactNode {
  const diagram = useMemo(() => diagramOf(machine), [machine]);
  const [chosen, setChosen] = useState(machine.nodes.find(({ initial }) => initial)?.name ?? MOST);
  const state = machine.nodes.find(({ name }) => name === chosen);
  const title = useId();
  return (
    <>
      <DiagramView machine={machine} diagram={diagram} chosen={chosen} onChoose={setChosen} />
      <section className="hk-map-chosen" aria-labelledby={title}>
        <h3 className="hk-doc-subheading" id={title}>
          {machine.name}: {chosen}
        </h3>
        {state ? <ShownChips shows={state.shows} /> : <MostStates machine={machine} />}
      </section>
      <details className="hk-map-table">
        <summary>Everything that moves {machine.name}, as a table</summary>
        <TransitionsTable machine={machine} />
      </details>
    </>
  );
}

function MostStates({ machine }: MachineViewProps): ReactNode {
  const final = machine.nodes.filter((node) => node.final).map(({ name }) => name);
  const stays = new Set(staysOf(machine).map(({ to }) => to)).size;
  return (
    <p className="hk-doc-text">
      These events lead out of nearly every state; the table says which they leave out. {final.join(', ')} is
      final, and {stays} states can also stay as they are with new facts.
    </p>
  );
}

import type { Awaited, OwnershipView } from '@handoff-kit/core';
import type { MessageReader, OwnershipModel } from '@handoff-kit/react';

/** What people wait for: a transfer with its promise. Null where nobody is waited for. */
export function awaitedOf(view: OwnershipView): Awaited | null {
  return 'owner' in view && view.owner.state !== 'nobody' ? view.owner : null;
}

/** The name of whoever has it, or had it last; null where it is nobody in particular. */
export function faceOf(view: OwnershipView): string | null {
  if (view.key === 'handed-back' || view.key === 'finished') return view.by.name;
  return 'owner' in view && view.owner.state === 'person' ? view.owner.person.name : null;
}

/** What the lines of a banner are written with. */
export type OwnershipFacts = ReturnType<typeof factsOf>;

/** Everything that a headline or its line may name; each takes what it needs. */
export function factsOf({ view, now, chosen }: OwnershipModel, { parts }: MessageReader) {
  const owner = 'owner' in view ? view.owner : null;
  const awaited = awaitedOf(view);
  const updateBy = awaited?.updateBy ?? null;
  const escalated = awaited?.escalated ?? null;
  const name = faceOf(view);
  const note = view.key === 'handed-back' ? view.note : null;
  const alternative = owner?.state === 'nobody' ? owner.alternative : '';
  return {
    handoffs: view.key === 'your-move' ? view.handoffs : 0,
    position: owner?.state === 'queue' ? (owner.position ?? 0) : 0,
    team: owner?.team ?? '',
    person: name ?? '',
    by: name ?? '',
    held: yes(name !== null),
    from: owner?.state === 'person' ? (owner.reassignedFrom?.name ?? '') : '',
    promised: yes(updateBy !== null),
    // Without the isolates of a finished text, which a parameter may not bring along: it gets its own.
    when:
      updateBy === null
        ? ''
        : parts('ownership.when', { by: updateBy }, now)
            .map(({ text }) => text)
            .join(''),
    reminded: yes(awaited?.reminded ?? false),
    to: escalated?.to ?? '',
    at: view.key === 'finished' ? view.at : (escalated?.at ?? now),
    notified: yes(chosen.includes('notify-later')),
    note: note ?? '',
    noted: yes(note !== null && note !== ''),
    alternative,
    told: yes(alternative !== ''),
  };
}

function yes(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}

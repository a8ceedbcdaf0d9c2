import type { StatusAct } from './models.js';
import type { Answer, Session } from './session.js';
import { personRequest } from './task-parts.js';

/** Sends what a person asked for about a task; null for what only moves the page. */
export async function perform(session: Session, act: StatusAct): Promise<Answer> {
  const { type } = act;
  switch (type) {
    case 'pause':
      return session.send(type, { type: 'agent.pause' });
    case 'resume':
      return session.send(type, { type: 'agent.resume' });
    case 'ask-person':
      return session.send(type, personRequest(session));
    case 'correct':
      return session.send(type, { type: 'result.correct', correction: act.correction });
    case 'undo':
      return session.send(type, { type: 'handoff.undo', handoff: act.handoff });
    case 'add-input':
      return session.send(type, { type: 'task.add-input', text: act.text, supersedes: [] });
    case 'fallback':
      return session.send(type, { type: 'fallback.choose', fallback: act.fallback, text: act.text });
    case 'accept-scope':
      return session.send(type, { type: 'scope.accept', part: act.part });
    case 'extend-scope':
      return session.send(type, { type: 'scope.extend', by: act.by });
    case 'park':
      return session.send(type, {
        type: 'scope.park',
        parked: nextParked(session),
        what: act.what,
        partial: act.partial,
      });
    case 'resume-parked':
      return session.send(type, { type: 'scope.resume', parked: act.parked });
    case 'dismiss-refusal':
      session.dismiss();
      return null;
    case 'keep-waiting':
    case 'show-handoff':
      return null;
    default:
      return act satisfies never;
  }
}

/** Unlike any before it in this task, and the same from two tabs that park the same thing at the same time. */
function nextParked(session: Session): string {
  const { snapshot } = session.read();
  return `parked-${snapshot.state === 'ready' ? snapshot.task.seq + 1 : 1}`;
}

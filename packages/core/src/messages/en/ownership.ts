export const ownership = {
  'ownership.when': '{by, time}, {by, relative}',
  'ownership.late': 'Promised for {by, time}, now {late, duration} late.',

  'ownership.agent.title': 'The agent has your request',
  'ownership.your-move.title': 'It’s your move',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {The agent needs a few details from you to go on.} one {# request waits for your decision. Nothing runs until then.} other {# requests wait for your decision. Nothing runs until then.}}',
  'ownership.transferring.title': 'Handing your request to {team}',
  'ownership.transferring.line':
    '{promised, select, yes {Someone picks it up by {when}. The agent waits until then.} other {No time has been promised yet. The agent waits until someone picks it up.}}',
  'ownership.queued.title': 'Your request is in line with {team}',
  'ownership.queued.line':
    '{promised, select, yes {Next update by {when}.} other {No time has been promised yet.}} {notified, select, yes {You can close this page; you’ll be notified.} other {Your place in line is kept.}}',
  'ownership.queued-with-position.title': 'You’re number {position, number} in line with {team}',
  'ownership.queued-with-position.line':
    '{promised, select, yes {Next update by {when}.} other {No time has been promised yet.}} {notified, select, yes {You can close this page; you’ll be notified.} other {Your place in line is kept.}}',
  'ownership.person.title': '{person} from {team} has your request',
  'ownership.person.line':
    '{promised, select, yes {Reply by {when}.} other {No time has been promised yet.}} {notified, select, yes {You can close this page; you’ll be notified.} other {Nothing you sent is lost.}}',
  'ownership.person-due-soon.title': '{person} from {team} has your request',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {Reply due by {when}. {person} was reminded that you’re waiting.} other {Reply due by {when}. You don’t have to repeat anything.}}',
  'ownership.overdue.title':
    '{held, select, yes {{person} from {team} has your request} other {Your request is with {team}}}',
  'ownership.overdue.line': 'Nothing you sent is lost, and you don’t have to wait here.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {{person} from {team} has your request} other {Your request is with {team}}}',
  'ownership.overdue-escalated.line': '{to} was told at {at, time}. Nothing you sent is lost.',
  'ownership.reassigned.title': '{person} from {team} has your request now',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} passed it on with everything so far. Reply by {when}.} other {{from} passed it on with everything so far. No time has been promised yet.}}',
  'ownership.handed-back.title': '{by} handed your request back to the agent',
  'ownership.handed-back.line':
    '{noted, select, yes {“{note}”} other {The agent goes on from where {by} left it.}}',
  'ownership.nobody-available.title': 'Nobody from {team} is available right now',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {Your request is kept as it is. You can choose what happens next.}}',
  'ownership.finished.title': '{person} finished your request',
  'ownership.finished.line': 'Finished at {at, time}. Everything about it is kept here.',
  'ownership.cancelled.title': 'Your request is back with the agent',
  'ownership.cancelled.line': 'Nobody else is working on it. You can ask for a person again.',

  'ownership.along': 'What went along',
  'ownership.progress': 'Time until the promised update',
} as const;

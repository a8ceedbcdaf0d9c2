export const common = {
  'common.agent-says': 'The agent says',
  'common.cancel': 'Go back',
  'common.offline': 'You’re offline. Nothing is sent until you’re connected again.',
  'common.sending': 'Sending',
  'common.dismiss': 'Dismiss',
  'common.ask-person': 'Ask a person',
  'common.field-required': '{label} is needed.',

  'text.time': '{at, time}',
  'text.hidden-character': 'Hidden character {name}',
  'text.look-alike': 'Letter of another alphabet {name}',
  'text.contains-hidden':
    '{count, plural, one {Contains # hidden character} other {Contains # hidden characters}}',
  'text.run.space': '{count, plural, one {# space} other {# spaces}}',
  'text.run.line': '{count, plural, one {# line break} other {# line breaks}}',
  'text.run.mixed': '{count, plural, one {# blank character} other {# blank characters}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks': '{count, plural, one {# mark on one letter} other {# marks on one letter}}',
  'text.real-host': 'goes to {host}',

  'why.floor': 'A person always decides this kind of request.',
  'why.irreversible': 'This can’t be taken back once it’s done.',
  'why.external': 'This reaches someone outside your organization.',
  'why.first-time': 'This is the first time for this account.',
  'why.over-value': '{value, money} is above the limit of {limit, money} that needs no check.',
  'why.over-scale':
    '{scale, plural, one {This touches # record} other {This touches # records}}, more than the {most, number} that need no check.',
  'why.public': 'This can be seen by everyone.',
  'why.rule': 'Requests of this kind are checked here first.',
  'why.low-confidence': 'I’m not sure enough to do this without asking.',
  'why.out-of-scope': 'This goes beyond what I may do here: {boundary}.',
  'why.missing-context': 'I don’t know enough yet: {fields, list}.',
  'why.conflicting-data': 'Two sources disagree: {between, list}.',
  'why.tool-failure': '{tool} didn’t answer after {attempts, plural, one {# try} other {# tries}}.',
  'why.frustration': 'I didn’t get this right for you, so a person should look at it.',
  'why.person-asked': 'You asked for a person.',

  'refusal.not-found': 'This request isn’t here anymore. Nothing was done.',
  'refusal.already-open': 'This is open already. You can go on with it.',
  'refusal.finished': 'This task is finished, so nothing was changed. You can start a new one.',
  'refusal.not-allowed': 'Your account can’t do this. Someone on the team can.',
  'refusal.not-eligible': 'This one is decided by someone else, so nothing was done.',
  'refusal.identity-mismatch': 'This was sent in someone else’s name, so nothing was done.',
  'refusal.already-decided':
    '{who, select, you {You decided this at {at, time}. Nothing was done twice.} other {{by} decided this at {at, time}. Nothing was done twice.} none {This is decided already. Nothing was done twice.}}',
  'refusal.already-voted': 'You’ve approved this already. Someone else has to approve it too.',
  'refusal.expired': 'The time to decide ended at {at, time}, so nothing was done. You can ask for it again.',
  'refusal.withdrawn': 'This was withdrawn before your decision arrived. Nothing was done.',
  'refusal.superseded': 'A newer request took its place. Nothing was done; please look at the new one.',
  'refusal.unpresentable': 'This can’t be shown in full, so it can’t be decided here. Nothing was done.',
  'refusal.digest-mismatch':
    'The request changed while you were reading. Nothing was done; please look again.',
  'refusal.claimed-by-other':
    '{who, select, none {Someone else is on this until {at, time}.} other {{by} is on this until {at, time}.}} Your text is kept.',
  'refusal.claim-lapsed':
    'Your hold on this ended before the decision arrived. Your text is kept; take it again to go on.',
  'refusal.self-approval': 'You proposed this, so someone else has to approve it.',
  'refusal.needs-more': 'Changed like this, it needs someone who may approve more. Your changes are kept.',
  'refusal.paused': 'The agent is paused, so nothing was done. Resume it to go on.',
  'refusal.not-paused': 'The agent is running already.',
  'refusal.not-owner': 'Someone else has this task now. Nothing was done.',
  'refusal.already-owned':
    '{who, select, you {You have this task already.} none {Someone has taken this task already.} other {{by} has taken this task already.}}',
  'refusal.not-transferring': 'Nobody is waiting for this task anymore. Nothing was changed.',
  'refusal.invalid':
    'Something is missing or doesn’t fit, so nothing was done. Please check it and try again.',
  'refusal.nothing-to-undo': 'There is nothing left to undo here.',
  'refusal.undo-too-late': 'This could be undone until {at, time}. You can ask a person instead.',
  'refusal.policy-changed':
    'The rules changed since this was proposed. Nothing was done; it has to be proposed again.',
  'refusal.tool-changed':
    'How this is done has changed since it was proposed. Nothing was done; it has to be proposed again.',
  'refusal.operand-changed':
    'What this refers to has changed since it was proposed. Nothing was done; it has to be proposed again.',
  'refusal.no-grant': 'There is no valid approval for this, so nothing was done.',
  'refusal.grant-expired':
    'The approval ran out at {at, time}, so nothing was done. You can approve it again.',
  'refusal.grant-used': 'This was done once already. Nothing was done twice.',
  'refusal.running': 'This is running already. It can’t be changed now.',
  'refusal.not-running': 'This isn’t running, so nothing was recorded.',
  'refusal.not-due': 'It isn’t time for this yet. Nothing was changed.',
  'refusal.no-reviewer':
    'Nobody is there to decide this, so nothing was done. You can ask for a call instead.',
  'refusal.storage': 'This couldn’t be saved, so nothing was done. Please try again.',
  'refusal.unanswered':
    'No answer came back, so it isn’t known whether this arrived. What you see here is what’s on record.',
  'refusal.offline': 'You’re offline, so nothing was sent. Try again when you’re connected.',
} as const;

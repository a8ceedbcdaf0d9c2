export const authorizations = {
  'authorizations.title': 'Decided in advance',
  'authorizations.waiting': '{count, plural, one {# needs a look} other {# need a look}}',
  'authorizations.loading.title': 'Reading what was decided in advance',
  'authorizations.unreached.title': 'You’re offline',
  'authorizations.unreached.line': 'The list shows up once you’re connected again.',
  'authorizations.missing.title': 'There is no such account here',
  'authorizations.missing.line': 'It may belong to somebody else.',
  'authorizations.empty.title': 'Nothing is decided in advance',
  'authorizations.empty.line': 'Each request is handled as the policy says.',
  'authorizations.ended': '{count, plural, one {# ended} other {# ended}}',

  'authorizations.state.offered': 'Offered',
  'authorizations.state.active': 'Active',
  'authorizations.state.review-due': 'Review due',
  'authorizations.state.used-up': 'Used up',
  'authorizations.state.suspended': 'Suspended',
  'authorizations.state.expired': 'Ended',
  'authorizations.state.revoked': 'Revoked',
  'authorizations.state.declined': 'Declined',

  'authorizations.line.offered':
    '{who, select, none {Offered at {at, time}.} you {You offered this at {at, time}.} other {{by} offered this at {at, time}.}} Nothing changes until somebody allows it.',
  'authorizations.line.active': 'Runs without asking until {until, time}.',
  'authorizations.line.denies':
    '{ends, select, never {Always asked about, until somebody revokes this.} other {Always asked about until {until, time}.}}',
  'authorizations.line.review-due':
    'In force for {span, duration} now. Keep it or revoke it? It goes on until somebody says.',
  'authorizations.line.used-up':
    '{free, select, never {There is no room in its budget.} other {Its budget is used up until {at, time}.}} Until there is room, each one is asked about.',
  'authorizations.line.suspended':
    '{why, select, over-value {An action went over the amount at {at, time}.} over-scale {An action touched too much at {at, time}.} over-audience {An action would have reached others at {at, time}.} tool-changed {How this is done changed at {at, time}.} policy-changed {The policy changed at {at, time}.} you {You suspended this at {at, time}.} other {{by} suspended this at {at, time}.}} Each one is asked about meanwhile.',
  'authorizations.line.expired': 'Ended at {at, time}.',
  'authorizations.line.revoked':
    '{who, select, you {You revoked this at {at, time}.} other {{by} revoked this at {at, time}.}}',
  'authorizations.line.declined':
    '{who, select, you {You declined this at {at, time}.} other {{by} declined this at {at, time}.}}',
  'authorizations.note': 'Note: {note}',
  'authorizations.said': '{action}: {line}',

  'authorizations.terms': 'Exact terms',
  'authorizations.terms.value': 'At most {most, money} each time',
  'authorizations.terms.value.none': 'Only what moves no money',
  'authorizations.terms.scale':
    '{most, plural, one {At most # record each time} other {At most # records each time}}',
  'authorizations.terms.target': 'Only for {target}',
  'authorizations.terms.target.any': 'For any case',
  'authorizations.terms.audience': 'Noticed at most by: {audiences, list}',
  'authorizations.terms.audience.self': '{who, select, you {you} other {the user}}',
  'authorizations.terms.audience.internal': 'your organization',
  'authorizations.terms.audience.external': 'people outside it',
  'authorizations.terms.audience.public': 'everyone',
  'authorizations.terms.tool': 'With {tool}, version {version}',
  'authorizations.budget.count':
    '{count, plural, one {At most # time within {window, duration}} other {At most # times within {window, duration}}}',
  'authorizations.budget.sum': 'At most {sum, money} in all within {window, duration}',
  'authorizations.budget.used': '{used, number} of {count, number} used',
  'authorizations.budget.spent': '{used, money} of {sum, money} used',
  'authorizations.budget.free': 'Room again at {at, time}',

  'authorizations.given': '{who, select, you {Given by you, {at, date}} other {Given by {by}, {at, date}}}',
  'authorizations.reviewed':
    '{who, select, you {Reviewed by you, {at, date}} other {Reviewed by {by}, {at, date}}}',
  'authorizations.review': 'Next review: {at, date}',
  'authorizations.used': '{used, plural, =0 {Never used} one {Used once} other {Used # times}}',
  'authorizations.because': 'Based on {approved, number} of {decided, number} approved',

  'authorizations.act.revoke': 'Revoke',
  'authorizations.act.suspend': 'Suspend',
  'authorizations.act.resume': 'Resume',
  'authorizations.act.review': 'Keep it',
  'authorizations.act.show-offer': 'Look at offer',
  'authorizations.revoke.note': 'Revoking works at once. To have it back, it must be given anew.',

  'authorizations.refused.not-active':
    '{who, select, you {You changed this at {at, time}.} other {{by} changed this at {at, time}.} none {This isn’t active anymore.}} You see how it stands now.',
  'authorizations.refused.not-suspended': 'This isn’t suspended anymore. You see how it stands now.',
  'authorizations.refused.expired': 'This ended at {at, time}, so nothing was changed.',
  'authorizations.refused.already-offered':
    'Exactly this is offered or allowed already. Nothing was done twice.',
  'authorizations.refused.not-offered':
    'The figures or the rules have changed since, so this is no longer suggested. Nothing was changed.',
  'authorizations.refused.other': 'This can’t be done from here. Nothing was changed.',

  'offer.allow.title': 'Allow without asking: {action}?',
  'offer.ask-again.title': 'Ask about this again: {action}?',
  'offer.by': 'Offered by {by}.',
  'offer.approved':
    '{who, select, you {You approved {approved, number} of {decided, number} in {within, duration}.} other {{approved, number} of {decided, number} were approved in {within, duration}.}}',
  'offer.resisted': '{resisted, number} of the last {decided, number} were rejected or taken back.',
  'offer.uncounted': 'No decisions were counted for this offer.',
  'offer.supported.allow':
    'That is enough to say, with 95% certainty, that at least {least, number} of 100 would be approved.',
  'offer.supported.ask-again':
    'That is enough to say, with 95% certainty, that at least {least, number} of 100 would be objected to.',
  'offer.hasty': 'These approvals came faster than a card can be read. Look closely before you allow it.',
  'offer.reasons': 'Why not',
  'offer.reason': '{reason}: {count, number}',
  'offer.allows': 'What it allows',
  'offer.never': 'What it never allows',
  'offer.never.beyond': 'Anything past these limits. One such try, and it’s suspended.',
  'offer.never.changed': 'The same with a changed tool or policy. It’s suspended then.',
  'offer.never.kept': 'What the policy always keeps for people.',
  'offer.ends': 'How it ends',
  'offer.ends.at': 'By itself at {until, time}.',
  'offer.ends.review': 'A review is due after {span, duration}; it goes on until somebody answers.',
  'offer.ends.revoke': 'You or the team can revoke it at any time, with one press.',
  'offer.length': 'For how long',
  'offer.length.option': '{span, duration}',
  'offer.revokes': 'What was allowed in advance ends at once. Each one is asked about again.',
  'offer.denies': 'Each one is asked about from now on, until somebody revokes this.',

  'offer.accept.allow': 'Allow without asking',
  'offer.accept.ask-again': 'Ask again',
  'offer.decline.allow': 'Keep asking',
  'offer.decline.ask-again': 'Let it run',
  'offer.not-now': 'Not now',

  'offer.not-eligible.agent': 'An agent offers this, so only an administrator may allow it.',
  'offer.not-eligible.route': 'Only those who decide such requests may allow this in advance.',
  'offer.not-eligible.changed': 'The tool or the policy has changed since, so this can’t be given anymore.',
  'offer.not-eligible.other': 'This can’t be given from here.',

  'offer.granted.title': 'Allowed without asking: {action}',
  'offer.granted.line':
    '{who, select, you {You allowed this at {at, time}.} other {{by} allowed this at {at, time}.}} It runs until {until, time} and can be revoked at any time.',
  'offer.declined.allow.title': 'Still asked about: {action}',
  'offer.declined.ask-again.title': 'Goes on without asking: {action}',
  'offer.declined.line':
    '{who, select, you {You decided this at {at, time}.} other {{by} decided this at {at, time}.}} Nothing was changed.',
  'offer.asking-again.title': 'Asked about again: {action}',
  'offer.asking-again.line':
    '{who, select, you {You decided this at {at, time}.} other {{by} decided this at {at, time}.}} Nothing more of it runs unasked.',
} as const;

'use client';
import type {
  AccountEventData,
  AccountEventType,
  Instant,
  ParamsOf,
  TaskEventData,
  TaskEventType,
  TrailEntry,
} from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { readable } from './readable.js';

type TaskLines = {
  readonly [Type in TaskEventType]: (
    data: TaskEventData[Type],
    name: string,
  ) => ParamsOf<`trail.event.${Type}`>;
};

type AccountLines = {
  readonly [Type in AccountEventType]: (
    data: AccountEventData[Type],
    name: string,
  ) => ParamsOf<`trail.event.${Type}`>;
};

const nothing = () => ({});
const named = (_: object, name: string) => ({ name });
const yesOrNo = (yes: boolean) => (yes ? 'yes' : 'no');

/** What the line of each event of a task says besides who and when. An event without its line does not compile. */
const OF_TASK: TaskLines = {
  'task.opened': ({ user }) => ({ user: user.name }),
  'input.added': ({ text }) => ({ text }),
  'message.sent': ({ text, audience }) => ({ text, audience }),
  'context.packaged': ({ parts }) => ({ parts }),
  'task.split': ({ part }) => ({ part }),
  'task.finished': ({ result }) => ({ result }),
  'task.cancelled': ({ reason }) => ({ reason }),
  'agent.started': ({ what }) => ({ what }),
  'agent.progressed': ({ what }) => ({ what }),
  'agent.checking': ({ what }) => ({ what }),
  'agent.drafted': ({ what }) => ({ what }),
  'agent.hesitated': ({ decision }) => ({ decision }),
  'agent.asked': ({ fields }) => ({ fields }),
  'agent.stalled': ({ tool, attempts }) => ({ tool, attempts }),
  'agent.recovered': ({ what }) => ({ what }),
  'agent.stopped': ({ why }) => ({ why }),
  'agent.out-of-scope': ({ boundary }) => ({ boundary }),
  'agent.paused': nothing,
  'agent.resumed': nothing,
  'scope.accepted': ({ part }) => ({ part }),
  'scope.extended': ({ by }) => ({ by }),
  'scope.parked': ({ what }) => ({ what }),
  'scope.resumed': nothing,
  'fallback.chosen': ({ fallback }) => ({ fallback }),
  'result.corrected': ({ correction }) => ({ correction }),
  'handoff.proposed': named,
  'handoff.withdrawn': named,
  'handoff.superseded': named,
  'handoff.opened': named,
  'handoff.claimed': named,
  'handoff.claim-renewed': named,
  'handoff.released': named,
  'handoff.voted': named,
  'handoff.decided': ({ verdict }, name) => ({ verdict, name }),
  'handoff.deferred': named,
  'handoff.reopened': named,
  'handoff.expired': named,
  'handoff.unpresentable': named,
  'grant.issued': named,
  'grant.consumed': named,
  'grant.voided': named,
  'action.succeeded': named,
  'action.failed': named,
  'action.unknown': named,
  'action.settled': ({ happened }, name) => ({ happened: yesOrNo(happened), name }),
  'ownership.requested': ({ team }) => ({ team }),
  'ownership.queued': nothing,
  'ownership.taken': ({ team }) => ({ team }),
  'ownership.promised': ({ updateBy }) => ({ by: updateBy }),
  'ownership.escalated': ({ to }) => ({ to }),
  'ownership.reassigned': ({ to }) => ({ to: to.name }),
  'ownership.handed-back': nothing,
  'ownership.unavailable': ({ alternative }) => ({ alternative }),
  'ownership.cancelled': nothing,
  'ownership.reminded': nothing,
  'review.summary-edited': nothing,
  'review.field-corrected': ({ field }) => ({ field }),
  'review.draft-edited': nothing,
  'notification.sent': ({ about }) => ({ about }),
  'outcome.recorded': nothing,
  'command.refused': nothing,
};

/** The same for the events of an account. */
const OF_ACCOUNT: AccountLines = {
  'authorization.offered': named,
  'authorization.granted': named,
  'authorization.declined': named,
  'authorization.reserved': named,
  'authorization.used': named,
  'authorization.released': named,
  'authorization.reviewed': named,
  'authorization.suspended': named,
  'authorization.resumed': named,
  'authorization.expired': named,
  'authorization.revoked': named,
  'action.first-executed': ({ type }) => ({ name: type }),
  'trust.changed': ({ to, type }) => ({ to, name: type }),
  'command.refused': nothing,
};

/** Props of `EventLine`. */
export interface EventLineProps {
  readonly entry: TrailEntry;
  readonly now: Instant;
}

/** What happened, in one line of plain words. */
export function EventLine({ entry: { fact, concerns }, now }: EventLineProps): ReactNode {
  const name = concerns?.name || (concerns?.id ?? '');
  switch (fact.kind) {
    case 'task':
      return <TaskLine type={fact.type} data={fact.data} name={name} now={now} />;
    case 'account':
      return <AccountLine type={fact.type} data={fact.data} name={name} now={now} />;
    case 'erasure':
      return <Message id="trail.event.erasure" params={{ count: fact.seqs.length }} />;
    case 'hidden':
      return <Message id="trail.event.hidden" />;
    case 'erased':
      return <Message id="trail.event.erased" />;
    case 'unknown':
      return <Message id="trail.event.unknown" params={{ type: fact.type }} />;
    default:
      return fact satisfies never;
  }
}

interface LineProps<Type, Data> {
  readonly type: Type;
  readonly data: Data;
  readonly name: string;
  readonly now: Instant;
}

function TaskLine<Type extends TaskEventType>({
  type,
  data,
  name,
  now,
}: LineProps<Type, TaskEventData[Type]>): ReactNode {
  const params = readable(() => OF_TASK[type](data, name));
  return params ? (
    <Message id={`trail.event.${type}` as const} params={params} now={now} />
  ) : (
    <Message id="trail.event.unknown" params={{ type }} />
  );
}

function AccountLine<Type extends AccountEventType>({
  type,
  data,
  name,
  now,
}: LineProps<Type, AccountEventData[Type]>): ReactNode {
  const params = readable(() => OF_ACCOUNT[type](data, name));
  return params ? (
    <Message id={`trail.event.${type}` as const} params={params} now={now} />
  ) : (
    <Message id="trail.event.unknown" params={{ type }} />
  );
}

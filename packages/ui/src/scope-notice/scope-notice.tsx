'use client';
import type { ScopeView } from '@handoff-kit/core';
import { type ScopeAct, type ScopeModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { WaitCard } from '../base/wait-card.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { ScopeBody } from './scope-body.js';
import { SCOPE_LOOK } from './scope-look.js';
import { actOf } from './scope-offers.js';

/** Props of `ScopeNotice`. */
export interface ScopeNoticeProps {
  readonly scope: ScopeModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: ScopeAct) => void) | undefined;
  /** Level of its heading. Default 3. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** Where a request goes beyond what the agent may do: the boundary, what opens it, what can be done now, and what is kept. Shows nothing inside the scope. */
export function ScopeNotice({ scope, onAct, level = 3, className = '' }: ScopeNoticeProps): ReactNode {
  const { view, now, can, task } = scope;
  const { t } = useMessages();
  useAnnouncement(view.key, { task, text: spoken() });
  if (view.key === 'inside') return null;
  return (
    <WaitCard<ScopeAct>
      model={scope}
      state={view.key}
      look={SCOPE_LOOK[view.key]}
      face={view.key === 'handed-over' ? (view.person?.name ?? null) : null}
      title={
        view.key === 'parked' ? (
          <Message id="status.parked.title" params={{ count: view.parked.length }} />
        ) : (
          <Message id="status.out-of-scope.title" params={{ boundary: view.boundary }} />
        )
      }
      line={<ScopeLine view={view} />}
      input={view.input}
      level={level}
      className={`hk-scope ${className}`}
      actOf={(offer, text) => actOf(offer, view, text)}
      onAct={(act) => (onAct ?? scope.onAct)?.(act)}
      body={(button) => <ScopeBody view={view} now={now} can={can} button={button} />}
    />
  );

  /** What is new: the boundary, or who has it by now. */
  function spoken(): string | null {
    switch (view.key) {
      case 'inside':
        return null;
      case 'parked':
        return t('status.parked.title', { count: view.parked.length });
      case 'handed-over':
        return t('scope.handed-over.line', holderOf(view));
      case 'beyond':
      case 'beyond-in-part':
        return t('status.out-of-scope.title', { boundary: view.boundary });
      default:
        return view satisfies never;
    }
  }
}

function ScopeLine({ view }: { readonly view: Exclude<ScopeView, { readonly key: 'inside' }> }): ReactNode {
  switch (view.key) {
    case 'parked':
      return <Message id="status.parked.line" params={{ count: view.parked.length }} />;
    case 'handed-over':
      return <Message id="scope.handed-over.line" params={holderOf(view)} />;
    case 'beyond':
    case 'beyond-in-part':
      return (
        <Message
          id="status.out-of-scope.line"
          params={{ part: view.key === 'beyond-in-part' ? 'yes' : 'no' }}
        />
      );
    default:
      return view satisfies never;
  }
}

function holderOf({ person, team }: Extract<ScopeView, { readonly key: 'handed-over' }>) {
  return {
    who: person ? 'person' : team === null ? 'nobody' : 'team',
    person: person?.name ?? '',
    team: team ?? '',
  };
}

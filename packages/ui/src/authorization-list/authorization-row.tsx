'use client';
import type { AuthorizationEntry, AuthorizationPermissions } from '@handoff-kit/core';
import type { AuthorizationAct, AuthorizationsModel } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button, type ButtonProps } from '../base/button.js';
import { Disclosure } from '../base/disclosure.js';
import { Mark } from '../base/mark.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import type { Guard } from '../handoff-card/use-press-guard.js';
import { AccountCommandLine } from './account-command-line.js';
import type { AuthorizationAttributes } from './authorization-list-attributes.js';
import { factsOf, lineOf, whoOf } from './entry-facts.js';
import { ACTS, type ActName, DENIAL_LOOK, STANDING_LOOKS } from './standing-looks.js';
import { Terms } from './terms.js';

/** Props of `AuthorizationRow`. */
export interface AuthorizationRowProps {
  readonly entry: AuthorizationEntry;
  readonly model: AuthorizationsModel;
  readonly level: HeadingLevel;
  readonly guard: Guard;
  /** Ids of what a button that ends it for good, and one that is held back, are described by. */
  readonly describedBy: { readonly revoke: string; readonly held: string };
  readonly act: (act: AuthorizationAct) => void;
}

/** One authorization: what it is about, how it stands, its exact terms, and what can be done. */
export function AuthorizationRow({
  entry,
  model,
  level,
  guard,
  describedBy,
  act,
}: AuthorizationRowProps): ReactNode {
  const { authorization, standing, budgets } = entry;
  const { account, viewer, now, names, can, command, about } = model;
  const { id: authorizationId, terms, status } = authorization;
  const id = useId();
  const { over } = STANDING_LOOKS[standing];
  const { icon, tone } = lineOf(entry) === 'denies' ? DENIAL_LOOK : STANDING_LOOKS[standing];
  const Level = `h${level}` as const;
  const held = command.state === 'sending' || command.state === 'offline';
  const attributes: AuthorizationAttributes = { 'data-standing': standing };
  const shown = <Terms terms={terms} budgets={budgets} account={account} viewer={viewer} now={now} />;
  const acts = ACTS[standing].filter((name) => allows(can?.authorizations[authorizationId], name));
  return (
    <li className="hk-authorization" tabIndex={-1} aria-labelledby={`${id}action`} {...attributes}>
      <div className="hk-authorization-head">
        <Mark icon={icon} tone={tone} />
        <div className="hk-authorization-text">
          <Level className="hk-title" data-part="action" id={`${id}action`}>
            <Revealed text={names[terms.type] ?? terms.type} />
          </Level>
          <p className="hk-note" data-part="line">
            <Message
              id={`authorizations.line.${lineOf(entry)}`}
              params={factsOf(entry, now, viewer)}
              now={now}
            />
          </p>
          {'note' in status && status.note !== null && (
            <p className="hk-note" data-part="note">
              <Message id="authorizations.note" params={{ note: status.note }} />
            </p>
          )}
        </div>
        <span className="hk-badge" data-part="standing" data-tone={tone}>
          <Message id={`authorizations.state.${standing}`} />
        </span>
      </div>
      <div className="hk-authorization-body">
        {over ? <Disclosure label={<Message id="authorizations.terms" />}>{shown}</Disclosure> : shown}
        <Facts entry={entry} model={model} />
        {acts.length > 0 && (
          <div className="hk-actions" data-part="acts">
            {acts.map((name, index) => button(name, index === 0 ? 'secondary' : 'quiet'))}
          </div>
        )}
        {about === authorizationId && command.state !== 'offline' && (
          <AccountCommandLine
            command={command}
            now={now}
            viewer={viewer}
            id={describedBy.held}
            onDismiss={() => act({ type: 'dismiss-refusal' })}
          />
        )}
      </div>
    </li>
  );

  function button(name: ActName, variant: ButtonProps['variant']): ReactNode {
    const blocked = held && name !== 'show-offer';
    const described = [name === 'revoke' && describedBy.revoke, blocked && describedBy.held].filter(Boolean);
    return (
      <Button
        key={name}
        variant={variant}
        id={`${id}${name}`}
        data-part={name}
        aria-labelledby={`${id}${name} ${id}action`}
        aria-describedby={described.join(' ') || undefined}
        blocked={blocked}
        {...guard(`${authorizationId} ${name}`, () => {
          act({ type: name, authorization: authorizationId });
          return false;
        })}
      >
        <Message id={`authorizations.act.${name}`} />
      </Button>
    );
  }
}

/** Without the host's answers, everything that the state offers is allowed; whether an offer can be looked at, it never says. */
function allows(can: AuthorizationPermissions | undefined, name: ActName): boolean {
  return name === 'show-offer' || can === undefined || can[name] === true;
}

function Facts({ entry, model }: Pick<AuthorizationRowProps, 'entry' | 'model'>): ReactNode {
  const { grant, because, used } = entry.authorization;
  const { now, viewer } = model;
  const runs = entry.authorization.terms.effect === 'allow';
  if (!grant && !because) return null;
  return (
    <p className="hk-facts-line" data-part="facts">
      {grant && (
        <span>
          <Message
            id="authorizations.given"
            params={{ ...whoOf(grant.by, viewer), at: grant.at }}
            now={now}
          />
        </span>
      )}
      {grant?.reviewed && (
        <span>
          <Message
            id="authorizations.reviewed"
            params={{ ...whoOf(grant.reviewed.by, viewer), at: grant.reviewed.at }}
            now={now}
          />
        </span>
      )}
      {grant && entry.standing !== 'review-due' && !STANDING_LOOKS[entry.standing].over && (
        <span>
          <Message id="authorizations.review" params={{ at: grant.reviewAt }} now={now} />
        </span>
      )}
      {grant && runs && (
        <span>
          <Message id="authorizations.used" params={{ used }} />
        </span>
      )}
      {because && (
        <span>
          <Message id="authorizations.because" params={because} />
        </span>
      )}
    </p>
  );
}

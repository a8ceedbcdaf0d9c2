'use client';
import { type MessageKey, recordedChanges, recordedData, type TrailEntry } from '@handoff-kit/core';
import { type ReactNode, useId } from 'react';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { readable } from './readable.js';
import { reasonOf } from './reason-of.js';

/** Props of `TrailFacts`. */
export interface TrailFactsProps {
  readonly entry: TrailEntry;
}

/** All facts of one event: what people ask for first, then its place in the chain, then everything that was recorded. */
export function TrailFacts({ entry }: TrailFactsProps): ReactNode {
  const { actor, about, action, concerns, fact } = entry;
  const reason = readable(() => reasonOf(fact));
  const type = 'type' in fact ? fact.type : null;
  return (
    <>
      {fact.kind === 'hidden' || fact.kind === 'erased' || fact.kind === 'unknown' ? (
        <p className="hk-note">
          <Message id={`trail.${fact.kind}`} />
        </p>
      ) : null}
      <Changes entry={entry} />
      <dl className="hk-trail-facts" data-part="facts">
        {reason?.key && (
          <Fact label="trail.fact.reason">
            <Message id={reason.key} />
          </Fact>
        )}
        {reason?.code && <TextFact label="trail.fact.reason" text={reason.code} code />}
        {reason?.note && <TextFact label="trail.fact.note" text={reason.note} />}
        {concerns && concerns.name !== '' && (
          <TextFact
            label={fact.kind === 'account' ? 'trail.fact.authorization' : 'trail.fact.handoff'}
            text={concerns.name}
          />
        )}
        {action && (
          <>
            <TextFact label="trail.fact.action" text={action.type} code />
            <TextFact label="trail.fact.tool" text={`${action.tool} ${action.toolVersion}`} code />
            <TextFact label="trail.fact.policy" text={action.policyVersion} code />
            <TextFact label="trail.fact.digest" text={action.digest} code />
          </>
        )}
        {actor && <TextFact label="trail.fact.actor" text={`${actor.name} (${actor.kind}/${actor.id})`} />}
        <TextFact label="trail.fact.about" text={`${about.title} (${about.kind}/${about.id})`} />
        <Fact label="trail.fact.time">
          <bdi>{new Date(entry.at).toISOString()}</bdi>
        </Fact>
        {type !== null && <TextFact label="trail.fact.type" text={type} code />}
        <Fact label="trail.fact.seq">
          <bdi>{entry.seq}</bdi>
        </Fact>
        <TextFact label="trail.fact.id" text={entry.id} code />
        <TextFact label="trail.fact.hash" text={entry.hash} code />
        <TextFact label="trail.fact.prev" text={entry.prev} code />
      </dl>
      <Data entry={entry} />
    </>
  );
}

interface FactProps {
  readonly label: Extract<MessageKey, `trail.fact.${string}`>;
  readonly children: ReactNode;
}

function Fact({ label, children }: FactProps): ReactNode {
  return (
    <div className="hk-trail-fact">
      <dt className="hk-label">
        <Message id={label} />
      </dt>
      <dd className="hk-value">{children}</dd>
    </div>
  );
}

function TextFact({
  label,
  text,
  code = false,
}: Pick<FactProps, 'label'> & { readonly text: string; readonly code?: boolean }): ReactNode {
  return (
    <Fact label={label}>
      <span className={code ? 'hk-trail-code' : undefined}>
        <Revealed text={text} multiline={!code} />
      </span>
    </Fact>
  );
}

/** Each argument that somebody changed before approving, as it was and as it became. */
function Changes({ entry }: Pick<TrailFactsProps, 'entry'>): ReactNode {
  const changes = readable(() => recordedChanges(entry.fact)) ?? [];
  const id = useId();
  if (changes.length === 0) return null;
  return (
    <div data-part="changes">
      <p className="hk-title" id={id}>
        <Message id="trail.fact.changes" />
      </p>
      <dl className="hk-trail-facts" aria-labelledby={id}>
        {changes.map(({ path, before, after }) => (
          <div className="hk-trail-fact" key={path}>
            <dt className="hk-label hk-trail-code">
              <Revealed text={path} />
            </dt>
            <dd className="hk-value">
              <del className="hk-before">
                <span className="hk-visually-hidden">
                  <Message id="trail.fact.before" />{' '}
                </span>
                <Changed value={before} />
              </del>{' '}
              <ins className="hk-after">
                <span className="hk-visually-hidden">
                  <Message id="trail.fact.after" />{' '}
                </span>
                <Changed value={after} />
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Changed({ value }: { readonly value: string | null }): ReactNode {
  return value === null ? <Message id="trail.fact.absent" /> : <Revealed text={value} multiline />;
}

/** Every leaf that was recorded, under its exact name. */
function Data({ entry }: Pick<TrailFactsProps, 'entry'>): ReactNode {
  const leaves = readable(() => recordedData(entry.fact)) ?? [];
  const id = useId();
  if (leaves.length === 0) return null;
  return (
    <div data-part="data">
      <Disclosure
        label={
          <span id={id}>
            <Message id="trail.fact.data" />
          </span>
        }
      >
        <dl className="hk-trail-facts" aria-labelledby={id}>
          {leaves.map(({ path, value }) => (
            <div className="hk-trail-fact" key={path}>
              <dt className="hk-label hk-trail-code">
                <Revealed text={path} />
              </dt>
              <dd className="hk-value">
                <Revealed text={value} multiline />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

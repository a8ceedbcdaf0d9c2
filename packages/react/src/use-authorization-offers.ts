'use client';
import {
  type AccountCommandState,
  type OfferView,
  type Question,
  type Refusal,
  type Suggestions,
  selectOffers,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import type { AccountReply, AccountSession, AccountSituation } from './account-session.js';
import type { OfferAct, OfferModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import { useAccountSession } from './use-account-session.js';
import { useActionNames } from './use-action-names.js';
import { useAnswer } from './use-answer.js';
import { type Reader, useReading } from './use-reading.js';

/** One offer and what can be done about it. */
export interface UsedAuthorizationOffer extends OfferModel {
  /** Does what an AuthorizationOffer asks for. */
  onAct(act: OfferAct): Promise<AccountReply>;
}

/** What is put before a person about an account: what the host suggests from its log, and what somebody has offered. */
export interface UsedAuthorizationOffers {
  readonly offers: readonly UsedAuthorizationOffer[];
  /** Why the host said nothing of what it suggests; null where it did. `offline` where it was not reached. */
  readonly refusal: Refusal | null;
  /** Asks again what the host suggests; answered offers leave. */
  refresh(): void;
}

interface Value {
  readonly views: readonly OfferView[];
  readonly command: AccountCommandState;
  readonly about: string | null;
}

function readerOf(suggestions: Suggestions | null): Reader<AccountSituation, Value> {
  return {
    value: ({ snapshot, command, about, seen, put }) => ({
      views: selectOffers(snapshot, suggestions, seen).filter(({ id }) => !put.has(id)),
      command,
      about,
    }),
    moments: () => [],
  };
}

/** What may be decided in advance for an account, for one AuthorizationOffer each: by the id of its user. */
export function useAuthorizationOffers(account: string): UsedAuthorizationOffers {
  const { clock } = useHandoffEnvironment();
  const session = useAccountSession(account);
  const names = useActionNames();
  const question = useMemo(() => ({ kind: 'suggestions', account }) as const satisfies Question, [account]);
  const { answer, refusal, refresh } = useAnswer(question);
  const reader = useMemo(() => readerOf(answer), [answer]);
  const { value, now } = useReading(session, clock, reader);
  return useMemo(
    () => ({
      refusal,
      refresh,
      offers:
        names === null
          ? []
          : value.views.map((view) => ({
              view,
              account,
              now,
              names,
              viewer: session.viewer,
              command: commandOf(value, view),
              onAct: (act) => perform(session, view, act),
            })),
    }),
    [value, account, now, names, session, refusal, refresh],
  );
}

/** What was refused is said where it was asked; what is on its way holds every offer back. */
function commandOf({ command, about }: Value, { id }: OfferView): AccountCommandState {
  return command.state === 'refused' && about !== id ? { state: 'idle' } : command;
}

async function perform(session: AccountSession, view: OfferView, act: OfferAct): Promise<AccountReply> {
  const { id, source } = view;
  switch (act.type) {
    case 'accept': {
      const { expiresAt } = act;
      return source === 'suggestion'
        ? session.send(id, { type: 'suggestion.accept', suggestion: id, expiresAt, reviewAt: null })
        : session.send(id, { type: 'authorization.grant', authorization: id, expiresAt, reviewAt: null });
    }
    case 'decline':
      return source === 'suggestion'
        ? session.send(id, { type: 'suggestion.decline', suggestion: id })
        : session.send(id, { type: 'authorization.decline', authorization: id, note: null });
    case 'not-now':
      session.putAway(id);
      return null;
    case 'dismiss-refusal':
      session.dismiss();
      return null;
    default:
      return act satisfies never;
  }
}

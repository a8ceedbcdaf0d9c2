'use client';
import {
  type AccountCommandState,
  type AccountPermissions,
  type AuthorizationsView,
  type Instant,
  momentsOfAuthorization,
  selectAuthorizations,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import type { AccountReply, AccountSession, AccountSituation } from './account-session.js';
import type { AuthorizationAct, AuthorizationsModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import { useAccountSession } from './use-account-session.js';
import { useActionNames } from './use-action-names.js';
import { type Reader, useReading } from './use-reading.js';

/** What an account has decided in advance, and what can be done about it. Every verb answers null while another command is under way. */
export interface UsedAuthorizations extends AuthorizationsModel {
  /** Does what an AuthorizationList asks for. What only moves the page (`show-offer`) is left to the app. */
  onAct(act: AuthorizationAct): Promise<AccountReply>;
  /** Ends it at once and for good: to have it again, it must be given anew. */
  revoke(authorization: string): Promise<AccountReply>;
  suspend(authorization: string): Promise<AccountReply>;
  resume(authorization: string): Promise<AccountReply>;
  /** Says that it is still meant: the next review is due in 30 days. */
  review(authorization: string): Promise<AccountReply>;
}

interface Value {
  readonly view: AuthorizationsView;
  readonly can: AccountPermissions | null;
  readonly command: AccountCommandState;
  readonly about: string | null;
}

const READER: Reader<AccountSituation, Value> = {
  value: ({ snapshot, command, about }, now) => ({
    view: selectAuthorizations(snapshot, now),
    can: snapshot.state === 'ready' ? snapshot.can : null,
    command,
    about,
  }),
  moments: ({ snapshot }): readonly Instant[] =>
    snapshot.state === 'ready' ? snapshot.account.authorizations.flatMap(momentsOfAuthorization) : [],
};

/** What an account has decided in advance, for an AuthorizationList: by the id of its user. */
export function useAuthorizations(account: string): UsedAuthorizations {
  const { clock } = useHandoffEnvironment();
  const session = useAccountSession(account);
  const names = useActionNames();
  const { value, now } = useReading(session, clock, READER);
  return useMemo(
    () => ({
      ...value,
      ...(names === null && value.view.key === 'listed' ? { view: { key: 'loading' } as const } : {}),
      account,
      now,
      names: names ?? {},
      viewer: session.viewer,
      ...verbs(session),
    }),
    [value, account, now, names, session],
  );
}

function verbs(
  session: AccountSession,
): Pick<UsedAuthorizations, 'onAct' | 'revoke' | 'suspend' | 'resume' | 'review'> {
  const onAct = (act: AuthorizationAct): Promise<AccountReply> => perform(session, act);
  return {
    onAct,
    revoke: (authorization) => onAct({ type: 'revoke', authorization }),
    suspend: (authorization) => onAct({ type: 'suspend', authorization }),
    resume: (authorization) => onAct({ type: 'resume', authorization }),
    review: (authorization) => onAct({ type: 'review', authorization }),
  };
}

async function perform(session: AccountSession, act: AuthorizationAct): Promise<AccountReply> {
  switch (act.type) {
    case 'revoke': {
      const { authorization } = act;
      return session.send(authorization, { type: 'authorization.revoke', authorization, note: null });
    }
    case 'suspend': {
      const { authorization } = act;
      return session.send(authorization, { type: 'authorization.suspend', authorization, why: 'by-person' });
    }
    case 'resume':
    case 'review': {
      const { type, authorization } = act;
      return session.send(authorization, { type: `authorization.${type}`, authorization, reviewAt: null });
    }
    case 'dismiss-refusal':
      session.dismiss();
      return null;
    case 'show-offer':
      return null;
    default:
      return act satisfies never;
  }
}

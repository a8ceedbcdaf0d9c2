'use client';
import type { AuthorizationEntry } from '@handoff-kit/core';
import { type AuthorizationsModel, useAnnounce, useMessages } from '@handoff-kit/react';
import { useEffect, useRef } from 'react';
import { factsOf, lineOf } from './entry-facts.js';

/** Says which authorization stands differently while the list is on the page, and how. What it starts with is not said. */
export function useSpokenStandings(model: AuthorizationsModel): void {
  const { view, now, viewer, names, account } = model;
  const { t } = useMessages();
  const announce = useAnnounce();
  const before = useRef<ReadonlyMap<string, string> | null>(null);
  const entries = view.key === 'listed' ? [...view.current, ...view.ended] : null;
  const said = (entries ?? []).map((entry) => [idOf(entry), entry.standing, () => textOf(entry)] as const);

  function textOf(entry: AuthorizationEntry): string {
    const { type } = entry.authorization.terms;
    const line = t(`authorizations.line.${lineOf(entry)}`, factsOf(entry, now, viewer), now);
    return t('authorizations.said', { action: names[type] ?? type, line });
  }

  useEffect(() => {
    if (entries === null) {
      return;
    }
    const known = before.current;
    before.current = new Map(said.map(([id, standing]) => [id, standing]));
    for (const [id, standing, text] of known ? said : []) {
      if (known?.get(id) !== standing) {
        announce({ task: `${account} ${id}`, text: text() });
      }
    }
  });
}

function idOf({ authorization }: AuthorizationEntry): string {
  return authorization.id;
}

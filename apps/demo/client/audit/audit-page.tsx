import type { TrailExportFormat, Viewer } from '@handoff-kit/core';
import { logUrl } from '@handoff-kit/core/http';
import { useAuditTrail } from '@handoff-kit/react';
import { AuditTrail } from '@handoff-kit/ui';
import { type ReactNode, useCallback, useEffect } from 'react';
import { handoffsOf, SignedIn } from '../signed-in.js';
import { useLive } from '../use-live.js';

/** The trail as an administrator reads it: every task, every account, the check of the record, and the record as a file. */
export function AuditPage({ administrator }: { readonly administrator: Viewer }): ReactNode {
  return (
    <SignedIn viewer={administrator}>
      <Trail url={handoffsOf(administrator)} />
    </SignedIn>
  );
}

const NEVER = {};

/** Each time is another one. */
const again = (): object => ({});

function Trail({ url }: { readonly url: string }): ReactNode {
  const exportUrl = useCallback((format: TrailExportFormat) => logUrl(url, format), [url]);
  const trail = useAuditTrail({ exportUrl });
  const grown = useLive<object>('/api/audit', NEVER, again);
  const { refresh } = trail;
  useEffect(() => {
    if (grown !== NEVER) {
      refresh();
    }
  }, [grown, refresh]);
  return (
    <div className="trail">
      <h1>Audit</h1>
      <p className="lead">
        State, views and this page are folds of the same log. Nothing here is kept apart.
      </p>
      <AuditTrail trail={trail} />
    </div>
  );
}

import type { Recorded } from '../log/envelope.js';
import type { PolicyEvidence } from './evidence-policy.js';
import type { Verification } from './finding.js';
import type { Trail } from './trail.js';

/** Something that the report cannot show, and where to look for it. */
export interface EvidenceGap {
  readonly code:
    | 'chain-not-verified'
    | 'chain-tampered'
    | 'tail-not-checked'
    | 'newer-than-checkpoint'
    | 'data-erased'
    | 'starts-in-period'
    | 'outcome-missing'
    | 'policy-author'
    | 'policy-text'
    | 'reviewer-training'
    | 'agent-model'
    | 'outside-the-gate';
  readonly message: string;
}

interface Known {
  readonly chain: Verification | null;
  readonly inPeriod: readonly Recorded[];
  readonly executed: readonly Trail[];
  readonly policy: PolicyEvidence;
  /** Whether the log reaches back before the period. */
  readonly complete: boolean;
}

/** What a reader of the report must not take for shown. */
export function gapsIn({ chain, inPeriod, executed, policy, complete }: Known): readonly EvidenceGap[] {
  const gaps: EvidenceGap[] = [];
  const add = (code: EvidenceGap['code'], message: string): void => {
    gaps.push({ code, message });
  };
  if (chain === null) add('chain-not-verified', 'The log was not verified. Nothing here is proven.');
  else {
    if (chain.verdict === 'tampered') {
      add('chain-tampered', 'The log does not verify. Every figure here may rest on altered events.');
    }
    if (chain.tail === 'not-checked') {
      add('tail-not-checked', 'No trusted checkpoint was given: events deleted at the end would not show.');
    } else if (chain.checked.beyondCheckpoint > 0) {
      const events = chain.checked.beyondCheckpoint;
      add(
        'newer-than-checkpoint',
        `Events newer than the checkpoint, whose deletion would not show: ${events}.`,
      );
    }
  }
  const erased = inPeriod.filter(({ data }) => data === null).length;
  if (erased > 0) {
    add(
      'data-erased',
      `Events of the period whose data is gone and that are not counted by content: ${erased}.`,
    );
  }
  if (!complete) {
    add(
      'starts-in-period',
      'The log has nothing from before the period: requests made earlier may be missing.',
    );
  }
  const open = executed.filter(({ outcomes }) => outcomes.length === 0).length;
  if (open > 0) add('outcome-missing', `Executions whose outcome is not on record: ${open}.`);
  if (!policy.changes.some(({ type }) => type === 'policy.changed')) {
    add(
      'policy-author',
      'The log shows which policy version was used and when, not who released it: see the change record of the product.',
    );
  }
  add(
    'policy-text',
    'The log names policy versions and the triggers that fired. The rules of a version are in the source of the product.',
  );
  add(
    'reviewer-training',
    'Who was trained and entitled to decide is not in the log: see the roster of reviewers.',
  );
  add('agent-model', 'The log names the agent. Its model and version are known to the agent runtime.');
  add(
    'outside-the-gate',
    'Only what went through the gate is in the log. Tools that an agent holds by other ways are not.',
  );
  return gaps;
}

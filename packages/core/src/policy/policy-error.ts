import { HandoffError } from '../action/handoff-error.js';
import type { Fault } from '../action/json.js';

/** Thrown for a policy that cannot be used; `faults` says everything that is wrong with it, each with its path. */
export class PolicyError extends HandoffError<'policy'> {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const all = faults.map(({ path, message }) => `${path === '' ? 'the policy' : path}: ${message}`);
    super('policy', `The policy cannot be used. ${all.join(' ')}`);
    this.name = 'PolicyError';
    this.faults = faults;
  }
}

import { requirePolicy } from './parse-policy.js';
import type { ActionRule, Policy } from './policy.js';
import { PolicyError } from './policy-error.js';
import { ruleFor } from './rule-for.js';

type Groups = 'confidence' | 'routes' | 'times';

/** What a product says differently from a preset, under a version of its own. What is left out stays. */
export type PolicyChanges = Partial<Omit<Policy, 'actions' | 'version' | Groups>> & {
  readonly [Group in Groups]?: Partial<Policy[Group]>;
} & {
  /** Never that of the preset: what was decided under one version must not be run under another. */
  readonly version: string;
  /** Added to what the preset says about an action type, member by member: a floor stays until it says `floor: false`. */
  readonly actions?: Readonly<Record<string, ActionRule>>;
};

/**
 * Makes a policy from a preset. The result is plain, deep-frozen data that `parsePolicy` reads back as it is.
 *
 * @throws {PolicyError} with all its faults, for one that cannot be used.
 */
export function definePolicy(preset: Policy, changes: PolicyChanges): Policy {
  if (changes.version === preset.version) {
    throw new PolicyError([
      {
        path: '/version',
        code: 'same-version',
        message: `${preset.version} is the preset's. Give a version of your own.`,
      },
    ]);
  }
  const { actions = {}, ...rest } = changes;
  return requirePolicy({
    ...preset,
    ...rest,
    actions: Object.fromEntries(
      [...Object.keys(preset.actions), ...Object.keys(actions)].map((type) => [
        type,
        { ...ruleFor(preset, type), ...ruleFor({ actions }, type) },
      ]),
    ),
    confidence: { ...preset.confidence, ...changes.confidence },
    routes: { ...preset.routes, ...changes.routes },
    times: { ...preset.times, ...changes.times },
  });
}

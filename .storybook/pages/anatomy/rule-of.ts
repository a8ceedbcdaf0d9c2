import type { ComponentName } from '@handoff-kit/ui/catalogue';
import { RULES } from '../../../packages/core/src/messages/testing/finding.js';
import { rulesOf } from '../read-spec.js';
import { SPECS } from '../spec.js';
import type { Pair } from './pair.js';

/** The rule that the bad one of a pair breaks, in the words in which it is written down. Throws `not-found`. */
export function ruleOf(component: ComponentName, { rule }: Pair): string {
  if ('copy' in rule) return `Copy (${rule.copy}): ${RULES[rule.copy].asks}.`;
  const found = rulesOf(SPECS[component]).filter((sentence) => sentence.includes(rule.spec));
  const [sentence] = found;
  if (sentence === undefined || found.length > 1) {
    throw new Error(`not-found: ${found.length} sentences of ${component} have "${rule.spec}", not one.`);
  }
  return sentence;
}

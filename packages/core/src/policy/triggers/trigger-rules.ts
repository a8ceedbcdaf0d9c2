import { BOUNDARY_TRIGGERS } from './boundaries.js';
import { CONFIDENCE_TRIGGERS } from './confidence.js';
import { CONTEXT_TRIGGERS } from './context.js';
import { NAMED_TRIGGERS } from './named.js';
import { PERSON_TRIGGERS } from './person.js';
import { SCOPE_TRIGGERS } from './scope.js';
import type { TriggerRules } from './trigger-rule.js';

/** The rule of every trigger. Each can be read, shown and asked by itself; the order is that of `TRIGGER_TABLE`. */
export const TRIGGER_RULES: TriggerRules = {
  ...PERSON_TRIGGERS,
  ...SCOPE_TRIGGERS,
  ...CONTEXT_TRIGGERS,
  ...NAMED_TRIGGERS,
  ...BOUNDARY_TRIGGERS,
  ...CONFIDENCE_TRIGGERS,
};

import type { MessageOverrides } from '@handoff-kit/react';
import type { CatalogueEntry } from '@handoff-kit/ui/catalogue';
import type { Rule } from '../../../packages/core/src/messages/testing/finding.js';

/** One thing done well and done badly, side by side. */
export interface Pair {
  /** What to do, in the imperative. */
  readonly title: string;
  /** The rule that the bad one breaks: words that one sentence of the component's SPEC has, or a rule of the lint. */
  readonly rule: { readonly spec: string } | { readonly copy: Rule };
  readonly good: CatalogueEntry;
  readonly bad: { readonly entry: CatalogueEntry; readonly overrides?: MessageOverrides };
  /** What a person loses by the bad one, in one sentence. */
  readonly because: string;
}

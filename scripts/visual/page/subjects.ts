import { catalogue } from '@handoff-kit/ui/catalogue';
import type { Subject } from '../picture.js';

/** Everything that pictures are taken of, in the order that `show` counts in. */
export function subjects(): readonly Subject[] {
  return catalogue.map(({ component, name, isVariant }) => ({ component, name, isVariant }));
}

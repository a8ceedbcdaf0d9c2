import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

/** What a mark's hue stands for: the agent, a person, something to look out for, done, failed, or nothing in particular. */
export type Tone = 'agent' | 'person' | 'caution' | 'success' | 'danger' | 'neutral';

/** Props of `Mark`. */
export interface MarkProps {
  readonly icon: IconName;
  readonly tone: Tone;
  /** `small` stands in a line of text, `large` beside a title. Default `large`. */
  readonly size?: 'small' | 'large';
}

/** An icon on a small tinted square: the one spot of colour that says whose turn it is. */
export function Mark({ icon, tone, size = 'large' }: MarkProps): ReactNode {
  return (
    <span className="hk-mark" data-tone={tone} data-size={size}>
      <Icon name={icon} />
    </span>
  );
}

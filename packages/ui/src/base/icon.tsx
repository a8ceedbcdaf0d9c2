import type { ReactNode } from 'react';

const PATHS = {
  spark: 'M8 2.5c.5 3.4 2.1 5 5.5 5.5-3.4.5-5 2.1-5.5 5.5-.5-3.4-2.1-5-5.5-5.5 3.4-.5 5-2.1 5.5-5.5Z',
  check: 'm3.5 8.5 3 3 6-7',
  warning: 'M8 2.5 14 13H2ZM8 6.5v3M8 11.2v.1',
  pause: 'M6 4v8M10 4v8',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4ZM10.2 10.2l3.3 3.3',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 5v3.2l2 1.3',
  person: 'M8 2.5a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM3 13.5c.4-2.6 2.3-3.8 5-3.8s4.6 1.2 5 3.8',
  arrow: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  cross: 'm4 4 8 8M12 4l-8 8',
  pencil: 'm3 13 .6-2.8L10.8 3l2.2 2.2-7.2 7.2ZM9.3 4.5l2.2 2.2',
  undo: 'M6 3 2.8 6.2 6 9.4M3 6.2h6a3.4 3.4 0 0 1 0 6.8H6.5',
  stop: 'M4.5 4.5h7v7h-7Z',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 7.4v3.4M8 5.1v.1',
} as const;

/** Every icon of the kit. */
export type IconName = keyof typeof PATHS;

/** Props of `Icon`. */
export interface IconProps {
  readonly name: IconName;
}

/** A 16 by 16 drawing in the colour of the text around it. It only repeats what is said in words. */
export function Icon({ name }: IconProps): ReactNode {
  return (
    <svg className="hk-icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

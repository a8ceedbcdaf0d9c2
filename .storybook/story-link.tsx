import type { MouseEvent, ReactNode } from 'react';
import { SELECT_STORY } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

interface StoryLinkProps {
  /** Id of the story. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to another story, which opens it in place. It can be opened in a tab of its own, and copied. */
export function StoryLink({ to, children, className }: StoryLinkProps): ReactNode {
  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    addons.getChannel().emit(SELECT_STORY, { storyId: to, viewMode: 'story' });
  }
  return (
    <a href={`./?path=/story/${to}`} target="_top" className={className} onClick={open}>
      {children}
    </a>
  );
}

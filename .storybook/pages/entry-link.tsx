import type { CatalogueEntry } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';
import { storyIdOf } from '../story-id.js';
import { StoryLink } from '../story-link.js';

/** Props of `EntryLink`. */
export interface EntryLinkProps {
  readonly entry: CatalogueEntry;
}

/** A link to the story of an entry of the catalogue, by the entry's name. */
export function EntryLink({ entry }: EntryLinkProps): ReactNode {
  return (
    <StoryLink to={storyIdOf(entry)} className="hk-doc-chip">
      {entry.name}
    </StoryLink>
  );
}

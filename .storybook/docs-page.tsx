import { catalogue } from '@handoff-kit/ui/catalogue';
import { Controls, Description, Heading, Primary, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { componentTitle, storyIdOf } from './story-id.js';
import { StoryLink } from './story-link.js';

/** The page of a component: what it is, one live card with its props, and the way to its states. */
export function DocsPage(): ReactNode {
  const { preparedMeta } = useOf('meta', ['meta']);
  const states = catalogue.filter(
    ({ component, isVariant }) =>
      preparedMeta.title === `Components/${componentTitle(component)}` && !isVariant,
  );
  return (
    <>
      <Title />
      <Description />
      <Heading>Playground</Heading>
      <Primary />
      <Controls />
      {states.length > 0 && <Heading>States</Heading>}
      <ul>
        {states.map((entry) => (
          <li key={entry.name}>
            <StoryLink to={storyIdOf(entry)}>{entry.name}</StoryLink>
          </li>
        ))}
      </ul>
    </>
  );
}

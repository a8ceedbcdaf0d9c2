import { expect, test } from 'vitest';
import { isChosen, type Picture, picturesOf, type Subject } from './picture.js';

const confirm: Subject = { component: 'handoff-card', name: 'confirm', isVariant: false };
const hostile: Subject = { component: 'handoff-card', name: 'confirm-hostile', isVariant: true };

function namesOf(pictures: readonly Picture[]): readonly string[] {
  return pictures.map(({ name }) => name);
}

test('a state is pictured in every environment', () => {
  expect(namesOf(picturesOf([confirm])).toSorted()).toEqual([
    'handoff-card.confirm.dark-1280',
    'handoff-card.confirm.dark-390',
    'handoff-card.confirm.forced-390',
    'handoff-card.confirm.light-1280',
    'handoff-card.confirm.light-320',
    'handoff-card.confirm.light-390',
    'handoff-card.confirm.rtl-390',
    'handoff-card.confirm.text200-390',
  ]);
});

test('a further case of a state is pictured on a phone in light', () => {
  expect(namesOf(picturesOf([hostile]))).toEqual(['handoff-card.confirm-hostile.light-390']);
});

test('a picture knows its place in the catalogue', () => {
  const pictures = picturesOf([confirm, hostile]);
  expect(pictures.filter(({ entry }) => entry === 'handoff-card.confirm-hostile')).toMatchObject([
    { index: 1 },
  ]);
});

test.each([
  ['a component', 'handoff-card'],
  ['a state', 'confirm'],
  ['a state of a component', 'handoff-card.confirm'],
  ['an environment', 'dark-390'],
  ['one picture', 'handoff-card.confirm.dark-390'],
])('somebody can ask for %s', (_what, filter) => {
  expect(isChosen('handoff-card.confirm.dark-390', [filter])).toBe(true);
});

test.each(['handoff', 'card.confirm', 'confirm.dark', 'status-card'])(
  'asking for "%s" leaves it out',
  (filter) => {
    expect(isChosen('handoff-card.confirm.dark-390', [filter])).toBe(false);
  },
);

test('somebody who asks for nothing in particular gets every picture, and for two things both', () => {
  expect(isChosen('handoff-card.confirm.dark-390', [])).toBe(true);
  expect(isChosen('handoff-card.confirm.dark-390', ['status-card', 'confirm'])).toBe(true);
});

import type {
  ChoiceOption,
  FieldKind,
  Presentation,
  PresentedCall,
  PresentedField,
  Subject,
} from '@handoff-kit/core';
import type { HandoffModel } from '@handoff-kit/react';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { decision } from '../catalogue/fixtures.js';
import { asking, handoffCatalogue, handoffModel } from '../catalogue/handoff.js';
import { SEND_REPLY, WHICH_PLAN } from '../catalogue/handoff-subjects.js';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { hostile, unmarked } from './testing/hidden-characters.js';
import type { Nested, Words } from './testing/words.js';

function confirming(presentation: Partial<Presentation>): HandoffModel {
  const proposal = { ...SEND_REPLY, presentation: { ...SEND_REPLY.presentation, ...presentation } };
  return handoffModel({ key: 'confirm', handoff: asking(proposal) });
}

function done(presentation: Partial<Presentation>): HandoffModel {
  const run = { ...SEND_REPLY, presentation: { ...SEND_REPLY.presentation, ...presentation } };
  const made = decision({ digest: run.digest, run });
  const handoff = asking(run, { request: { state: 'approved', decision: made } });
  return handoffModel({ key: 'succeeded', at: made.at, handoff, decision: made });
}

function withField(field: Partial<PresentedField>): HandoffModel {
  const [first, ...rest] = SEND_REPLY.presentation.fields;
  return confirming({ fields: first ? [{ ...first, ...field }, ...rest] : [] });
}

function calling(part: Partial<PresentedCall>, field: Partial<PresentedField> = {}): HandoffModel {
  const [first] = SEND_REPLY.presentation.fields;
  const call: PresentedCall = {
    proposal: 'Delete the account.',
    reversibility: 'irreversible',
    fields: first ? [{ ...first, ...field }] : [],
    ...part,
  };
  return confirming({ calls: [call] });
}

/** Every text of a presentation, and a card that shows it; null for the paths of what may be changed, which stand in `fields`. */
const PRESENTATION = {
  context: confirming({ context: hostile }),
  proposal: confirming({ proposal: hostile }),
  consequence: confirming({ consequence: hostile }),
  approve: confirming({ approve: hostile }),
  reject: confirming({ reject: hostile }),
  edit: confirming({ edit: hostile }),
  receipt: done({ receipt: hostile }),
  agentSays: confirming({ agentSays: hostile }),
  editable: null,
} satisfies Record<Words<Presentation>, HandoffModel | null>;

/** Every text of one field of it. */
const FIELD = {
  path: withField({ path: hostile }),
  label: withField({ label: hostile }),
  value: withField({ value: hostile, kind: 'text' }),
} satisfies Record<Words<PresentedField>, HandoffModel>;

/** Every text of a call inside it. */
const CALL = {
  proposal: calling({ proposal: hostile }),
  consequence: calling({ consequence: hostile }),
} satisfies Record<Words<PresentedCall>, HandoffModel>;

/** Every text of a field of such a call. */
const CALL_FIELD = {
  path: calling({}, { path: hostile, label: hostile }),
  label: calling({}, { label: hostile }),
  value: calling({}, { value: hostile, kind: 'text' }),
} satisfies Record<Words<PresentedField>, HandoffModel>;

/** What else a presentation, a field and a call hold: where its texts are tested, and null for what is a number. */
const PARTS = {
  presentation: { fields: FIELD, calls: CALL, editable: null } satisfies Record<
    Nested<Presentation>,
    unknown
  >,
  field: { money: null } satisfies Record<Nested<PresentedField>, unknown>,
  call: { fields: CALL_FIELD } satisfies Record<Nested<PresentedCall>, unknown>,
};

/** Every kind of value that is shown as the agent wrote it, and null for those that hold no text of its own. */
const KIND = {
  text: withField({ value: hostile, kind: 'text' }),
  'long-text': withField({ value: hostile, kind: 'long-text' }),
  uninspected: withField({ value: hostile, kind: 'uninspected' }),
  number: null,
  money: null,
  boolean: null,
  null: null,
  date: null,
  empty: null,
  masked: null,
} satisfies Record<FieldKind, HandoffModel | null>;

const choice = WHICH_PLAN.kind === 'choice' ? WHICH_PLAN : null;
const [option, ...others] = choice?.options ?? [];

function choosing(part: Partial<NonNullable<typeof option>>, question = 'Which one?'): HandoffModel {
  if (!option || !choice) throw new Error('The catalogue has no choice.');
  const subject = { ...choice, question, options: [{ ...option, ...part }, ...others] };
  const { view } = handoffCatalogue.choose;
  return handoffModel({ key: 'choose', handoff: { ...view.handoff, subject } });
}

/** Every text of a choice and of one of its options; an id is never shown. */
const CHOICE = {
  question: choosing({}, hostile),
  label: choosing({ label: hostile }),
  detail: choosing({ detail: hostile }),
} satisfies Record<
  Exclude<Words<ChoiceOption>, 'id'> | Words<Extract<Subject, { readonly kind: 'choice' }>>,
  HandoffModel
>;

function openEverything(): void {
  for (const name of [/^All \d+ details$/, 'Exact names', 'Show agent reasoning']) {
    for (const button of screen.queryAllByRole('button', { name })) {
      if (button.getAttribute('aria-expanded') !== 'true') fireEvent.click(button);
    }
  }
}

afterEach(() => sessionStorage.clear());

describe('C2 the 45 hidden and odd characters are visible', () => {
  test.each(
    [
      ...Object.entries(PRESENTATION),
      ...Object.entries(FIELD).map(([name, model]) => [`field ${name}`, model] as const),
      ...Object.entries(PARTS.presentation.calls).map(([name, model]) => [`call ${name}`, model] as const),
      ...Object.entries(PARTS.call.fields).map(([name, model]) => [`call field ${name}`, model] as const),
      ...Object.entries(KIND).map(([kind, model]) => [`value of kind ${kind}`, model] as const),
      ...Object.entries(CHOICE).map(([name, model]) => [`choice ${name}`, model] as const),
    ].flatMap(([name, model]) => (model ? [[name, model] as const] : [])),
  )('C2 in %s', (name, model) => {
    const { container } = renderWithMessages(<HandoffCard handoff={model} onAct={() => undefined} />);
    openEverything();
    const multiline = name.includes('long-text') || name === 'agentSays';
    expect(unmarked(container, { multiline })).toEqual([]);
  });
});

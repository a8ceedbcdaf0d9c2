import type { ChoiceOption, Handoff, HandoffAct, Proposal, Subject } from '@handoff-kit/core';
import type { DecisionMade, HandoffCardAct, HandoffModel } from '@handoff-kit/react';

/** Level of the heading of a card. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** What every part of a HandoffCard is given. */
export interface Card {
  readonly model: HandoffModel;
  readonly act: (act: HandoffCardAct) => void;
  /** Id of the heading. */
  readonly title: string;
  readonly level: HeadingLevel;
}

/** Whether the host allows it; without the host's answers, everything that the state offers. */
export function allows({ can }: HandoffModel, act: HandoffAct): boolean {
  return can === null || can[act] === true;
}

/** What is about to be decided: the proposal itself, or that of the option picked. */
export function proposalIn(subject: Subject, picked: string | null): Proposal | null {
  switch (subject.kind) {
    case 'approval':
      return subject.proposal;
    case 'choice':
      return optionIn(subject.options, picked)?.proposal ?? null;
    case 'question':
      return null;
    default:
      return subject satisfies never;
  }
}

/** The option with this id, or null. */
export function optionIn(options: readonly ChoiceOption[], id: string | null): ChoiceOption | null {
  return options.find((option) => option.id === id) ?? null;
}

/** Everything that a card asks about, as one text: unlike whenever something else would be decided. */
export function aboutOf({ id, subject }: Handoff): string {
  const digests =
    subject.kind === 'choice' ? subject.options.map((option) => option.proposal?.digest ?? option.id) : [];
  return [id, proposalIn(subject, null)?.digest, ...digests].join(' ');
}

/** A decision that says nothing but its verdict, and what it is about. */
export function decision(
  verdict: DecisionMade['verdict'],
  digest: string | null,
  rest: Partial<DecisionMade> = {},
): HandoffCardAct {
  return {
    type: 'decide',
    decision: {
      verdict,
      digest,
      changes: null,
      option: null,
      answers: null,
      rejection: null,
      recommendation: null,
      note: null,
      ...rest,
    },
  };
}

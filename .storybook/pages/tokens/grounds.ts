/** What a colour stands on in the kit, and the contrast that it owes there: 4.5 for text, 3 for what carries meaning. */
export interface Grounds {
  readonly on: readonly string[];
  readonly least: 4.5 | 3;
}

/** By token. What is not here is a ground itself, or decoration. */
export const GROUNDS: Readonly<Record<string, Grounds>> = {
  '--hk-ink': { on: ['--hk-surface', '--hk-sunken', '--hk-caution-tint'], least: 4.5 },
  '--hk-muted': { on: ['--hk-surface', '--hk-sunken'], least: 4.5 },
  '--hk-line-strong': { on: ['--hk-surface'], least: 3 },
  '--hk-on-primary': { on: ['--hk-primary'], least: 4.5 },
  '--hk-focus': { on: ['--hk-surface', '--hk-sunken'], least: 3 },
  '--hk-agent': { on: ['--hk-surface', '--hk-agent-tint'], least: 4.5 },
  '--hk-person': { on: ['--hk-surface', '--hk-person-tint'], least: 4.5 },
  '--hk-caution': { on: ['--hk-surface', '--hk-caution-tint'], least: 4.5 },
  '--hk-caution-line': { on: ['--hk-surface', '--hk-caution-tint'], least: 3 },
  '--hk-success': { on: ['--hk-surface', '--hk-success-tint'], least: 4.5 },
  '--hk-danger': { on: ['--hk-surface', '--hk-danger-tint'], least: 4.5 },
};

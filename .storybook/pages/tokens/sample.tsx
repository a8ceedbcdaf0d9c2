import type { ReactNode } from 'react';

/** Props of `Sample`. */
export interface SampleProps {
  readonly name: string;
}

/** What a token looks like: a colour in both themes, a size of text, a corner, a distance. */
export function Sample({ name }: SampleProps): ReactNode {
  const value = `var(${name})`;
  const kind = kindOf(name);
  switch (kind) {
    case 'colour':
      return (
        <span className="hk-token-pair" aria-hidden="true">
          {(['light', 'dark'] as const).map((theme) => (
            <span key={theme} className="hk-token-ground" data-theme={theme} data-hk-theme="">
              <span className="hk-token-swatch" style={{ background: value }} />
            </span>
          ))}
        </span>
      );
    case 'shadow':
      return <span className="hk-token-box" aria-hidden="true" style={{ boxShadow: value }} />;
    case 'text':
      return <span style={{ fontSize: value, lineHeight: 1.3 }}>Send reply</span>;
    case 'leading':
      return (
        <span className="hk-token-lines" style={{ lineHeight: value }}>
          Send reply
          <br />
          Review draft
        </span>
      );
    case 'radius':
      return <span className="hk-token-box" aria-hidden="true" style={{ borderRadius: value }} />;
    case 'distance':
      return <span className="hk-token-bar" aria-hidden="true" style={{ inlineSize: value }} />;
    case 'other':
      return null;
    default:
      return kind satisfies never;
  }
}

/** What a token is a value of, by its name. */
export type TokenKind = 'colour' | 'shadow' | 'text' | 'leading' | 'radius' | 'distance' | 'other';

/** What kind of value a token has, by its name. */
export function kindOf(name: string): TokenKind {
  if (/^--hk-(?:measure|width|fade)/.test(name)) return 'other';
  if (name === '--hk-shadow') return 'shadow';
  if (name.startsWith('--hk-text-')) return 'text';
  if (name.startsWith('--hk-leading-')) return 'leading';
  if (name.startsWith('--hk-radius-')) return 'radius';
  return /^--hk-(?:space-|control)/.test(name) ? 'distance' : 'colour';
}

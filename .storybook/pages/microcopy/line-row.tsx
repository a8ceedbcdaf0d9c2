import { memo, type ReactNode } from 'react';
import { LOCALES } from '../../locales.js';
import { CHOICES } from '../../toolbar.js';
import type { CopyLine } from './lines.js';
import { StateLinks } from './state-links.js';
import { findingsOf, growth, loadOf, type Tag, write } from './written.js';

/** Props of `LineRow`. */
export interface LineRowProps {
  readonly line: CopyLine;
  readonly tags: readonly Tag[];
}

/** One line of copy: its key and states, then its text in each language. */
export const LineRow = memo(function LineRow({ line, tags }: LineRowProps): ReactNode {
  return (
    <tr className="hk-copy-row">
      <th scope="row" className="hk-copy-key">
        <code>{line.key}</code>
        <StateLinks entries={line.entries} />
      </th>
      {tags.map((tag) => (
        <Cell key={tag} line={line} tag={tag} />
      ))}
    </tr>
  );
});

function Cell({ line, tag }: { readonly line: CopyLine; readonly tag: Tag }): ReactNode {
  const { locale, dir } = LOCALES[tag];
  const text = write(line, tag);
  return (
    <td className="hk-copy-cell" data-language={tag}>
      <span className="hk-copy-language" lang={locale} aria-hidden="true">
        {CHOICES.locale[tag]}
      </span>
      <p className="hk-copy-text" lang={locale} dir={dir}>
        {text.parts.map((part) =>
          part.kind === 'text' ? (
            part.text
          ) : (
            <mark key={part.at} className="hk-copy-param" title={part.name}>
              <bdi>{part.text}</bdi>
            </mark>
          ),
        )}
      </p>
      <p className="hk-copy-facts">{factsOf(line, tag)}</p>
      {findingsOf(line.key, tag).map(({ rule, message }) => (
        <p key={rule + message} className="hk-copy-finding">
          <strong>{rule}</strong> {message}
        </p>
      ))}
      {/, (?:plural|select),/.test(text.source) && (
        <details className="hk-copy-source">
          <summary>All cases</summary>
          <code lang={locale} dir={dir}>
            {text.source}
          </code>
        </details>
      )}
    </td>
  );
}

function factsOf(line: CopyLine, tag: Tag): string {
  const { characters, seconds } = loadOf(line, tag);
  const share = tag === 'en' ? null : growth(line, tag);
  return [
    `${characters} ${characters === 1 ? 'character' : 'characters'}`,
    ...(share === null ? [] : [`${Math.round(share * 100)} % of English`]),
    `${seconds.toFixed(1)} s`,
  ].join(' · ');
}

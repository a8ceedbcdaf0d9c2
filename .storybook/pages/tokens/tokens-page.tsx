import './tokens.css';
import type { ReactNode } from 'react';
import { DocPage, DocSection } from '../doc-page.js';
import { DocTable, NOTHING } from '../doc-table.js';
import { type Contrast, contrastsOf } from './contrasts-of.js';
import { BLOCKS, TOKENS } from './kit-tokens.js';
import { hostTokenOf, type Token, type TokenBlock, valueIn } from './read-tokens.js';
import { kindOf, Sample, type TokenKind } from './sample.js';

const LEAD =
  'Every custom property of the kit, read from tokens.css: what it is in light and dark, what it looks like here, and how a host puts its own in its place.';

const HOST = `/* A host without shadcn's names sets the kit's own, on the page or around one component. */
:root {
  --hk-primary: #0b57d0;
  --hk-on-primary: #ffffff;
  --hk-radius-card: 8px;
  --hk-font: "Acme Sans", sans-serif;
}`;

const GROUPS: readonly { readonly title: string; readonly kinds: readonly TokenKind[] }[] = [
  { title: 'Text', kinds: ['text', 'leading'] },
  { title: 'Space and controls', kinds: ['distance'] },
  { title: 'Corners, shadow, widths and motion', kinds: ['radius', 'shadow', 'other'] },
];

/** The tokens of the kit, with samples and contrasts, and how a host overrides them. */
export function TokensPage(): ReactNode {
  const tokens = [...TOKENS.values()];
  return (
    <DocPage title="Tokens" lead={LEAD}>
      <DocSection title="How a host overrides them">
        <p className="hk-doc-text">
          A host with shadcn’s tokens changes nothing: the kit reads those first, and they are named below.
          Any other host sets the kit’s own names; colours follow the{' '}
          <code className="hk-doc-code">color-scheme</code> of wherever they are used.
        </p>
        <pre className="hk-doc-pre">{HOST}</pre>
      </DocSection>
      <DocSection title="Colour">
        <Colours tokens={tokens.filter(({ name }) => kindOf(name) === 'colour')} />
      </DocSection>
      {GROUPS.map(({ title, kinds }) => (
        <DocSection key={title} title={title}>
          <DocTable
            caption={title}
            columns={['Token', 'Value', 'Sample']}
            rows={tokens
              .filter(({ name }) => kinds.includes(kindOf(name)))
              .map(({ name, value }) => ({
                key: name,
                cells: [<code key="name">{name}</code>, value, <Sample key="sample" name={name} />],
              }))}
          />
        </DocSection>
      ))}
      <DocSection title="Density">
        <p className="hk-doc-text">
          <code className="hk-doc-code">data-hk-density="compact"</code> around the kit narrows the distances
          below. A finger instead of a pointer makes the controls taller again, whatever the density.
        </p>
        <Instead
          blocks={BLOCKS.filter(
            ({ selector, media }) => /compact/.test(selector) || /coarse/.test(media ?? ''),
          )}
        />
      </DocSection>
      <DocSection title="More contrast">
        <p className="hk-doc-text">
          A person who asks the device for more contrast gets these colours. A host’s own colours stay what
          they are.
        </p>
        <Instead blocks={BLOCKS.filter(({ media }) => /contrast/.test(media ?? ''))} />
      </DocSection>
      <DocSection title="Less motion">
        <p className="hk-doc-text">
          A person who asks for less motion gets none. Nothing that moves ever delays a decision.
        </p>
        <Instead blocks={BLOCKS.filter(({ media }) => /motion/.test(media ?? ''))} />
      </DocSection>
      <DocSection title="Forced colours">
        <p className="hk-doc-text">
          Where the device forces its own colours, the tokens give way to the system’s. Borders, icons and
          words carry every state, so that nothing is told by a hue alone.
        </p>
      </DocSection>
    </DocPage>
  );
}

function Colours({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return (
    <DocTable
      caption="Colours"
      columns={['Token', 'Light and dark', 'Light', 'Dark', 'Contrast', 'Host token']}
      rows={tokens.map(({ name, value }) => ({
        key: name,
        cells: [
          <code key="name">{name}</code>,
          <Sample key="sample" name={name} />,
          <code key="light">{valueIn(value, 'light')}</code>,
          <code key="dark">{valueIn(value, 'dark')}</code>,
          contrastCell(contrastsOf(name, TOKENS)),
          hostTokenOf(value) ?? NOTHING,
        ],
      }))}
    />
  );
}

function contrastCell(contrasts: readonly Contrast[]): ReactNode {
  if (contrasts.length === 0) return NOTHING;
  return (
    <ul key="contrast" className="hk-token-contrasts">
      {[...Map.groupBy(contrasts, ({ on }) => on)].map(([on, own]) => (
        <li key={on}>
          {own.map(({ ratio }) => ratio.toFixed(1)).join(' / ')} on {on.replace('--hk-', '')}
          {own.some(({ ratio, least }) => ratio < least) && <strong> below {own[0]?.least}</strong>}
        </li>
      ))}
    </ul>
  );
}

/** What holds under a condition, beside what holds without it. */
function Instead({ blocks }: { readonly blocks: readonly TokenBlock[] }): ReactNode {
  return (
    <DocTable
      caption="What changes"
      columns={['Token', 'Otherwise', 'Then', 'Where', 'Contrast']}
      rows={blocks.flatMap(({ selector, media, tokens }) =>
        tokens.map(({ name, value }) => ({
          key: name + value,
          cells: [
            <code key="name">{name}</code>,
            TOKENS.get(name)?.value ?? NOTHING,
            value,
            <code key="where">{media ?? selector}</code>,
            contrastCell(contrastsOf(name, TOKENS, tokens)),
          ],
        })),
      )}
    />
  );
}

import type { ReactNode } from 'react';
import { DocTable } from './doc-table.js';
import { MarkedUp } from './marked-up.js';
import type { SpecBlock, SpecPart } from './read-spec.js';

/** Props of `SpecBlocks`. */
export interface SpecBlocksProps {
  readonly part: SpecPart;
}

/** What stands under one heading of a `SPEC.md`. */
export function SpecBlocks({ part }: SpecBlocksProps): ReactNode {
  let at = 0;
  return part.blocks.map((block) => {
    at += 1;
    return <Block key={at} title={part.title} block={block} />;
  });
}

function Block({ title, block }: { readonly title: string; readonly block: SpecBlock }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="hk-doc-text">
          <MarkedUp text={block.text} />
        </p>
      );
    case 'code':
      return <pre className="hk-doc-pre">{block.text}</pre>;
    case 'list':
      return (
        <ul className="hk-doc-rules">
          {block.items.map((item) => (
            <li key={item}>
              <MarkedUp text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table': {
      const [columns = [], ...rows] = block.rows;
      return (
        <DocTable
          caption={title}
          columns={columns}
          rows={rows.map((cells) => ({
            key: cells.join(' '),
            cells: cells.map((cell) => <MarkedUp key={cell} text={cell} />),
          }))}
        />
      );
    }
    default:
      return block satisfies never;
  }
}

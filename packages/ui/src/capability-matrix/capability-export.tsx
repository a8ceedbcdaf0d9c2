'use client';
import { type CapabilityMatrix, capabilitiesMarkdown, capabilitiesPage } from '@handoff-kit/core';
import { useAnnounce, useMessages } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { Button } from '../base/button.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { saveFile } from '../base/save-file.js';

/** Props of `CapabilityExport`. */
export interface CapabilityExportProps {
  readonly matrix: CapabilityMatrix;
}

/** Takes the whole matrix along: as Markdown to paste, or as a page to keep. In English, for documents. */
export function CapabilityExport({ matrix }: CapabilityExportProps): ReactNode {
  const announce = useAnnounce();
  const { t } = useMessages();
  const [copied, setCopied] = useState<{ readonly of: CapabilityMatrix; readonly done: boolean } | null>(
    null,
  );
  const last = copied?.of === matrix ? copied : null;

  async function copy(): Promise<void> {
    const done = await write(capabilitiesMarkdown(matrix));
    setCopied({ of: matrix, done });
    announce({ task: 'capabilities', text: t(`capabilities.copy.${done ? 'done' : 'failed'}`) });
  }

  return (
    <>
      <Button variant="link" data-part="export" onClick={copy}>
        {last?.done ? (
          <>
            <Icon name="check" />
            <Message id="capabilities.copy.done" />
          </>
        ) : (
          <Message id="capabilities.copy" />
        )}
      </Button>
      <Button variant="link" data-part="export" onClick={() => save(matrix)}>
        <Message id="capabilities.download" />
      </Button>
      {last?.done === false && (
        <p className="hk-note hk-matrix-refusal">
          <Message id="capabilities.copy.failed" />
        </p>
      )}
    </>
  );
}

/** A page that is not served safely, or a person, may forbid it. */
function write(text: string): Promise<boolean> {
  const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
  return clipboard
    ? clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
}

function save(matrix: CapabilityMatrix): void {
  const name = `capabilities-${matrix.policyVersion.replace(/[^\w.-]+/g, '-')}.html`;
  saveFile(name, 'text/html', capabilitiesPage(matrix));
}

'use client';
import { TRAIL_EXPORT_FORMATS, type TrailExportFormat } from '@handoff-kit/core';
import type { TrailModel } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../base/button.js';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';

/** Props of `TrailExports`. */
export interface TrailExportsProps extends Pick<TrailModel, 'exportUrl'> {
  onExport(format: TrailExportFormat): void;
}

/** The whole record as a file, in every format: a link where the host gives it, a button where the page does. */
export function TrailExports({ exportUrl, onExport }: TrailExportsProps): ReactNode {
  const id = useId();
  return (
    <div className="hk-trail-exports" data-part="exports">
      <Disclosure label={<Message id="trail.export" />}>
        <p className="hk-note">
          <Message id="trail.export.note" />
        </p>
        <ul className="hk-trail-formats">
          {TRAIL_EXPORT_FORMATS.map((format) => (
            <li key={format} className="hk-trail-format">
              {exportUrl ? (
                <a
                  className="hk-button hk-button-secondary"
                  data-part="export"
                  data-format={format}
                  href={exportUrl(format)}
                  download
                  aria-describedby={`${id}-${format}`}
                  onClick={() => onExport(format)}
                >
                  <Message id={`trail.export.${format}`} />
                </a>
              ) : (
                <Button
                  data-part="export"
                  data-format={format}
                  aria-describedby={`${id}-${format}`}
                  onClick={() => onExport(format)}
                >
                  <Message id={`trail.export.${format}`} />
                </Button>
              )}
              <span className="hk-note" id={`${id}-${format}`}>
                <Message id={`trail.export.${format}.line`} />
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

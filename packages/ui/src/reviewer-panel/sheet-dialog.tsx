'use client';
import { useMessages } from '@handoff-kit/react';
import { Close, Content, Portal, Root, Title } from '@radix-ui/react-dialog';
import { type ReactNode, useRef, useState } from 'react';
import { Icon } from '../base/icon.js';
import { ReviewerPanel, type ReviewerPanelProps } from './reviewer-panel.js';

/** Props of the sheet: those of the panel in it, and what happens when it should close. */
export interface SheetDialogProps extends Omit<ReviewerPanelProps, 'layout' | 'end'> {
  /** Asks to close the sheet. Closing decides nothing. */
  readonly onClose: () => void;
  /** Where the sheet is put. Default: the body of the page. */
  readonly container?: HTMLElement | null | undefined;
}

/** The sheet itself, in its own file so that a page without one never loads it. */
export default function SheetDialog({ onClose, container, ...panel }: SheetDialogProps): ReactNode {
  const { t, locale, dir } = useMessages();
  const content = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));

  return (
    <Root open onOpenChange={(open) => !open && onClose()}>
      <Portal container={container ?? null}>
        {/* Not the library's own overlay: that one injects a style element, which a strict content security policy refuses. */}
        <div className="hk-sheet-overlay" />
        <Content
          ref={content}
          className="hk-sheet"
          lang={locale}
          dir={dir}
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => {
            if (content.current?.querySelector('[data-writing]')) {
              event.preventDefault();
            }
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) opener.focus();
          }}
          onPointerDownOutside={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.focus();
          }}
        >
          <Title className="hk-visually-hidden">
            {t('review.region', { title: panel.review.task.title })}
          </Title>
          <ReviewerPanel
            {...panel}
            layout="sheet"
            end={
              <Close className="hk-sheet-close" aria-label={t('review.sheet.close')}>
                <Icon name="cross" />
              </Close>
            }
          />
        </Content>
      </Portal>
    </Root>
  );
}

'use client';
import { lazy, type ReactNode, Suspense } from 'react';
import type { SheetDialogProps } from './sheet-dialog.js';

/** Props of `ReviewerPanelSheet`. */
export interface ReviewerPanelSheetProps extends SheetDialogProps {
  readonly open: boolean;
}

const SheetDialog = lazy(() => import('./sheet-dialog.js'));

/**
 * A ReviewerPanel in a sheet over the page. What a sheet needs is loaded when the first one opens. Escape and the close
 * button only ask to close it: nothing is decided and no text is lost. The focus goes back to whatever opened it.
 */
export function ReviewerPanelSheet({ open, ...props }: ReviewerPanelSheetProps): ReactNode {
  return (
    open && (
      <Suspense fallback={null}>
        <SheetDialog {...props} />
      </Suspense>
    )
  );
}

'use client';
import type { MouseEvent, ReactNode } from 'react';
import { Button, type ButtonProps } from './button.js';
import { Icon } from './icon.js';

/** Props of `OfferButton`. */
export interface OfferButtonProps
  extends Pick<ButtonProps, 'variant' | 'id' | 'aria-labelledby' | 'aria-expanded'> {
  /** Which offer it is, for stylesheets. */
  readonly 'data-offer': string;
  /** Something on its way, or no connection, holds it back; `describedBy` says what. */
  readonly blocked: boolean;
  readonly describedBy: string;
  /** It has been chosen: it says so and stays where it is. Default false. */
  readonly done?: boolean | undefined;
  readonly children: ReactNode;
  onPress(event: MouseEvent<HTMLButtonElement>): void;
}

/** A button that, once chosen, reads as done in the same place. */
export function OfferButton(props: OfferButtonProps): ReactNode {
  const { blocked, describedBy, done = false, children, onPress, ...rest } = props;
  return (
    <Button
      {...rest}
      blocked={blocked || done}
      data-done={done || undefined}
      aria-describedby={blocked && !done ? describedBy : undefined}
      onClick={onPress}
    >
      {done && <Icon name="check" />}
      {children}
    </Button>
  );
}

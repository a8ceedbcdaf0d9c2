import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentPropsWithRef, ReactNode } from 'react';

const button = cva('hk-button', {
  variants: {
    variant: {
      primary: 'hk-button-primary',
      secondary: 'hk-button-secondary',
      quiet: 'hk-button-quiet',
      link: 'hk-button-link',
    },
  },
  defaultVariants: { variant: 'secondary' },
});

/** Props of `Button`: those of a native button, and how it looks and stands. */
export interface ButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'disabled'>,
    VariantProps<typeof button> {
  /** What it started is on its way: it stays in place and takes no press. Default false. */
  readonly pending?: boolean | undefined;
  /** It takes no press for now but keeps its place in the tab order; say why through `aria-describedby`. Default false. */
  readonly blocked?: boolean | undefined;
}

/** A button that is never natively disabled: it can always be reached, and says why it does not act. */
export function Button({ variant, pending, blocked, className, onClick, ...rest }: ButtonProps): ReactNode {
  const idle = !pending && !blocked;
  return (
    <button
      type="button"
      {...rest}
      className={button({ variant, className })}
      aria-disabled={idle ? undefined : true}
      aria-busy={pending ? true : undefined}
      onClick={idle ? onClick : undefined}
    />
  );
}

import { type ReactNode, useLayoutEffect } from 'react';

interface SurfaceProps {
  readonly theme: string;
  readonly direction: string;
  readonly children: ReactNode;
}

/** Gives the page the theme and the direction chosen in the toolbar, as a host application would. */
export function Surface({ theme, direction, children }: SurfaceProps): ReactNode {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = direction;
  }, [theme, direction]);
  return children;
}

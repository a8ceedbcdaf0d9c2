import './doc.css';
import type { ReactNode } from 'react';

/** Props of `DocPage`. */
export interface DocPageProps {
  readonly title: string;
  /** What the page is for, in one or two sentences. */
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page about the kit, in English whatever language the toolbar has for the components. */
export function DocPage({ title, lead, children }: DocPageProps): ReactNode {
  return (
    <main className="hk-doc" lang="en" dir="ltr">
      <header className="hk-doc-head">
        <h1 className="hk-doc-title">{title}</h1>
        <p className="hk-doc-lead">{lead}</p>
      </header>
      {children}
    </main>
  );
}

/** Props of `DocSection`. */
export interface DocSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function DocSection({ title, children }: DocSectionProps): ReactNode {
  return (
    <section className="hk-doc-section">
      <h2 className="hk-doc-heading">{title}</h2>
      {children}
    </section>
  );
}

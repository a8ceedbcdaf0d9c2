import type { ComponentName } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';

/** Props of `Transcripts`. */
export interface TranscriptsProps {
  readonly component: ComponentName;
}

const FILES = import.meta.glob<string>('../../../packages/ui/src/transcripts/spoken/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whole journeys as they are heard: what the keyboard comes to, and what is announced meanwhile. */
export function Transcripts({ component }: TranscriptsProps): ReactNode {
  return Object.entries(FILES).flatMap(([path, text]) => {
    const [owner, journey = '', locale] = path.replace(/^.*\/|\.txt$/g, '').split('.');
    if (owner !== component) return [];
    return (
      <details key={path} className="hk-spoken">
        <summary>
          {journey.replaceAll('-', ' ')}
          {locale !== undefined && `, in ${locale}`}
        </summary>
        <pre className="hk-doc-pre" lang={locale} dir="auto">
          {text}
        </pre>
      </details>
    );
  });
}

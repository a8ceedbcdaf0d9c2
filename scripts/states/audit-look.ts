import type { Environment } from '../visual/environment.js';

/** How an entry looks while axe reads it. */
export interface AuditLook extends Pick<Environment, 'locale' | 'theme' | 'forcedColors'> {
  readonly name: string;
  readonly moreContrast: boolean;
}

const plain = { theme: 'light', forcedColors: false, moreContrast: false } as const;

const THEMES = {
  light: plain,
  dark: { ...plain, theme: 'dark' },
  forced: { ...plain, forcedColors: true },
  contrast: { ...plain, moreContrast: true },
} as const;

const DIRECTIONS = { ltr: 'en', rtl: 'ar' } as const;

/** What a further case of a state is read in. Its state is read in everything. */
const OF_VARIANTS = ['light-ltr', 'dark-rtl'];

/** Every look that axe reads an entry in. */
export function auditLooks(isVariant: boolean): readonly AuditLook[] {
  const looks = Object.entries(DIRECTIONS).flatMap(([direction, locale]) =>
    Object.entries(THEMES).map(([theme, how]) => ({ name: `${theme}-${direction}`, locale, ...how })),
  );
  return isVariant ? looks.filter(({ name }) => OF_VARIANTS.includes(name)) : looks;
}

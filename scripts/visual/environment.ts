/** What surrounds a component in a picture. */
export interface Environment {
  /** Last part of the picture's name. */
  readonly name: string;
  /** Width of the window in CSS pixels. Under a tablet's it is a phone, and touched. */
  readonly width: number;
  readonly locale: 'en' | 'ar';
  readonly theme: 'light' | 'dark';
  readonly forcedColors: boolean;
  /** Size of the root's text, in per cent. */
  readonly text: 100 | 200;
  /** Also takes the further cases of a state. Otherwise it takes the states only. */
  readonly takesVariants: boolean;
}

const plain = {
  locale: 'en',
  theme: 'light',
  forcedColors: false,
  text: 100,
  takesVariants: false,
} as const satisfies Partial<Environment>;

/** Every environment that pictures are taken in. That of all entries comes first: it takes longest. */
export const ENVIRONMENTS: readonly [Environment, ...Environment[]] = [
  { ...plain, name: 'light-390', width: 390, takesVariants: true },
  { ...plain, name: 'dark-1280', width: 1280, theme: 'dark' },
  { ...plain, name: 'dark-390', width: 390, theme: 'dark' },
  { ...plain, name: 'light-1280', width: 1280 },
  { ...plain, name: 'rtl-390', width: 390, locale: 'ar' },
  { ...plain, name: 'forced-390', width: 390, forcedColors: true },
  { ...plain, name: 'text200-390', width: 390, text: 200 },
  { ...plain, name: 'light-320', width: 320 },
];

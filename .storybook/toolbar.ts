import type { LOCALES } from './locales.js';

/** What the toolbar offers, by the name of the global and its value. */
export const CHOICES = {
  theme: { light: 'Light', dark: 'Dark', forced: 'Forced colours', contrast: 'High contrast' },
  host: { plain: 'Plain host', shadcn: 'shadcn host' },
  density: { comfortable: 'Comfortable', compact: 'Compact' },
  textSize: { normal: 'Text 100 %', large: 'Text 125 %', larger: 'Text 150 %', largest: 'Text 200 %' },
  locale: {
    en: 'English',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
    'pt-BR': 'Português (Brasil)',
    pl: 'Polski',
    ja: '日本語',
    'zh-CN': '简体中文',
    ar: 'العربية',
  } satisfies Record<keyof typeof LOCALES, string>,
  direction: { language: 'Own direction', ltr: 'Left to right', rtl: 'Right to left' },
  motion: { device: 'Motion', reduced: 'Reduced motion' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Choices = typeof CHOICES;

/** What is chosen in the toolbar. */
export type Look = { readonly [Name in keyof Choices]: keyof Choices[Name] };

/** What is chosen when Storybook opens. */
export const initialLook: Look = {
  theme: 'light',
  host: 'plain',
  density: 'comfortable',
  textSize: 'normal',
  locale: 'en',
  direction: 'language',
  motion: 'device',
};

const IMITATED = 'imitated here; pictures are taken with the real thing';

/** Storybook's description of the toolbar. */
export const globalTypes = {
  theme: tool('theme', 'mirror', `Theme. Forced colours and high contrast are ${IMITATED}`),
  host: tool('host', 'component', 'Whose tokens and font surround the kit'),
  density: tool('density', 'menu', 'Density'),
  textSize: tool('textSize', 'ruler', 'Size of the text'),
  locale: tool('locale', 'globe', 'Language'),
  direction: tool('direction', 'transfer', 'Direction of the text'),
  motion: tool('motion', 'lightning', `Reduced motion is ${IMITATED}`),
} satisfies Record<keyof Choices, unknown>;

/** Reads the toolbar's globals. What is missing or unknown is as at the start. */
export function lookOf(globals: Readonly<Record<string, unknown>>): Look {
  return {
    theme: chosen(CHOICES.theme, globals.theme, initialLook.theme),
    host: chosen(CHOICES.host, globals.host, initialLook.host),
    density: chosen(CHOICES.density, globals.density, initialLook.density),
    textSize: chosen(CHOICES.textSize, globals.textSize, initialLook.textSize),
    locale: chosen(CHOICES.locale, globals.locale, initialLook.locale),
    direction: chosen(CHOICES.direction, globals.direction, initialLook.direction),
    motion: chosen(CHOICES.motion, globals.motion, initialLook.motion),
  };
}

function chosen<Value extends string>(
  choices: Readonly<Record<Value, string>>,
  wanted: unknown,
  otherwise: NoInfer<Value>,
): Value {
  for (const value in choices) if (value === wanted) return value;
  return otherwise;
}

function tool<Icon extends string>(name: keyof Choices, icon: Icon, description: string) {
  const items = Object.entries(CHOICES[name]).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, items, dynamicTitle: true } };
}

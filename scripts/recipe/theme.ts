import type { Page } from 'playwright-core';

/** What the page is asked for, and what its theme then has to give. */
interface Look {
  readonly theme: 'light' | 'dark';
  readonly locale: 'en' | 'ar';
  /** `--primary` of the example's theme, as the browser says it. */
  readonly primary: string;
  /** The face that its letters are in. */
  readonly face: string;
  readonly dir: 'ltr' | 'rtl';
}

const LOOKS: readonly Look[] = [
  { theme: 'light', locale: 'en', primary: 'rgb(11, 107, 79)', face: 'Geist Variable', dir: 'ltr' },
  {
    theme: 'dark',
    locale: 'ar',
    primary: 'rgb(110, 231, 183)',
    face: 'Noto Sans Arabic Variable',
    dir: 'rtl',
  },
];

/** Opens a card in each look and says where the example's theme, its font or the language did not take effect. */
export async function checkTheme(page: Page, address: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { theme, locale, primary, face, dir } of LOOKS) {
    await page.goto(`${address}?entry=handoff-card.confirm&theme=${theme}&locale=${locale}`);
    await page.locator('main[data-ready]').waitFor();
    const seen = await page.locator('.hk-button-primary').evaluate((button) => {
      const { backgroundColor, fontFamily, direction } = getComputedStyle(button);
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return { backgroundColor, fontFamily, direction, faces: loaded.map(({ family }) => family).join() };
    });
    const hold = (isSo: boolean, otherwise: string): void => {
      if (!isSo) problems.push(`A card in the theme of the example (${theme}, ${locale}) ${otherwise}.`);
    };
    hold(seen.backgroundColor === primary, `has a ${seen.backgroundColor} button, not ${primary}`);
    hold(seen.fontFamily.includes(face), `is in ${seen.fontFamily}, without ${face}`);
    hold(seen.faces.includes(face), `did not load ${face}, only ${seen.faces}`);
    hold(seen.direction === dir, `runs ${seen.direction}`);
  }
  return problems;
}

/** Whether an entry shows nothing at all. */
export async function showsNothing(page: Page, address: string, entry: string): Promise<boolean> {
  await page.goto(`${address}?entry=${entry}`);
  await page.locator('main[data-ready]').waitFor({ state: 'attached' });
  return (await page.locator('main > *').count()) === 0;
}

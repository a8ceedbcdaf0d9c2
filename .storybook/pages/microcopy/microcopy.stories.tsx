import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { COLUMNS } from '../../../scripts/copy/write-sheet.js';
import preview from '../../preview.js';
import { MicrocopyPage } from './microcopy-page.js';

const meta = preview.meta({
  title: 'Guides/Microcopy',
  component: MicrocopyPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

export const Microcopy = meta.story();

/** A few words leave the lines that have them all. */
export const Searching = meta.story({
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByRole('searchbox'), 'handoff-card undo');
    // What is shown follows what is typed when there is time, so what was shown for half of the words may come first.
    await waitFor(
      () => {
        const keys = page.getAllByRole('rowheader').map(({ textContent }) => textContent);
        expect(keys.length).toBeLessThan(60);
        expect(keys.join(' ')).toContain('handoff.undo');
      },
      { timeout: 10_000 },
    );
    await expect(page.getByText(/^\d+ lines, \d+ shown$/)).toBeVisible();
  },
});

/** A language that is chosen gets a column, in its own direction. */
export const ReadingArabic = meta.story({
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('checkbox', { name: 'العربية' }));
    const column = await page.findByRole('columnheader', { name: 'العربية' });
    await expect(column).toHaveAttribute('lang', 'ar');
    const text = canvasElement.querySelector('[data-language="ar"] p');
    await expect(text).toHaveAttribute('dir', 'rtl');
    await expect(text).toHaveAttribute('lang', 'ar');
  },
});

/** A translator gets every line of the language, under the names that an import looks for. */
export const Exporting = meta.story({
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const made: Blob[] = [];
    const address = spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) made.push(file);
      return '#';
    });
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.selectOptions(page.getByLabelText('Language of the file'), 'pl');
    await userEvent.click(page.getByRole('button', { name: 'Export CSV' }));
    const [header, ...lines] = ((await made[0]?.text()) ?? '').split('\r\n');
    await expect(header?.replace('\uFEFF', '')).toBe(COLUMNS.join(','));
    await expect(lines.some((line) => line.startsWith('status.act.undo,') && line.includes('Cofnij'))).toBe(
      true,
    );
    address.mockRestore();
    click.mockRestore();
  },
});

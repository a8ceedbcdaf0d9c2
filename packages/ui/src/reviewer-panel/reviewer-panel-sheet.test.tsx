import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { reviewCatalogue as states } from '../catalogue/review.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { ReviewerPanelSheet } from './reviewer-panel-sheet.js';

const acts: string[] = [];

function Desk(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open the refund
      </button>
      <ReviewerPanelSheet
        open={open}
        onClose={() => setOpen(false)}
        review={states['claimed-by-you']}
        onAct={({ type }) => acts.push(type)}
      />
    </>
  );
}

test('Escape first leaves what is being written, then closes; nothing is decided and the focus goes back', async () => {
  const user = userEvent.setup();
  renderWithMessages(<Desk />);
  await user.click(screen.getByRole('button', { name: 'Open the refund' }));
  const sheet = await screen.findByRole('dialog', {
    name: 'Review of Charged three times for one renewal',
  });

  await user.click(screen.getByRole('button', { name: 'Don’t refund' }));
  await user.type(screen.getByRole('textbox', { name: 'Note (optional)' }), 'Half a thought');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Note (optional)' })).toBeNull();
  expect(sheet).toBeVisible();

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open the refund' })).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Open the refund' }));
  await user.click(await screen.findByRole('button', { name: 'Don’t refund' }));
  expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toHaveValue('Half a thought');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(acts).toEqual([]);
});

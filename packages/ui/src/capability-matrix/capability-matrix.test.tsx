import { type Client, capabilitiesMarkdown, capabilitiesPage, refuse } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { type CapabilitiesAct, type CapabilitiesModel, HandoffProvider } from '@handoff-kit/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { asIlse, MATRIX, capabilitiesCatalogue as states } from '../catalogue/capabilities.js';
import { capabilitiesVariants as variants } from '../catalogue/capabilities-variants.js';
import { ILSE } from '../catalogue/fixtures.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { CapabilityMatrix } from './capability-matrix.js';
import { CAPABILITY_MATRIX_PARTS } from './capability-matrix-attributes.js';

afterEach(() => vi.restoreAllMocks());

const NOBODY: Client = {
  viewer: ILSE,
  send: () => new Promise(() => undefined),
  sendToAccount: () => new Promise(() => undefined),
  ask: () => new Promise(() => undefined),
  subscribe: () => () => undefined,
};

function show(model: CapabilitiesModel) {
  const onAct = vi.fn<(act: CapabilitiesAct) => void>();
  const { container, rerender } = renderWithMessages(<CapabilityMatrix capabilities={model} onAct={onAct} />);
  const change = (next: CapabilitiesModel) =>
    rerender(<CapabilityMatrix capabilities={next} onAct={onAct} />);
  return { container, onAct, change };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = () => screen.getByRole('region');
const actions = () => screen.getAllByRole('rowheader').map((one) => one.textContent);

function row(name: RegExp): HTMLElement {
  const header = screen.getByRole('rowheader', { name });
  const found = header.closest('tr');
  if (!found) throw new Error('The row header is in no row.');
  return found;
}

test('A row MUST say what the action is, how risky it is, what happens and who is asked, and up to which limits', () => {
  show(states.ready);
  const cells = (name: RegExp) =>
    within(row(name))
      .getAllByRole('cell')
      .map((one) => one.textContent?.trim());
  expect(row(/Issue a refund/)).toHaveTextContent('refund.issue');
  expect(cells(/Issue a refund/)).toEqual(['Low risk', 'Runs by itself', 'Up to €200.00', 'Details']);
  expect(cells(/Write a note/)).toContain('Up to 10 records at once');
  expect(cells(/Send a letter/).slice(0, 2)).toEqual(['High risk', 'The user reviews it first']);
  expect(cells(/Add hours/)[1]).toBe('The desk reviews it first 2 different people approve');
  expect(cells(/Close an account/)[1]).toBe('The desk reviews it first  A person decides every time');
  expect(cells(/Answer a complaint/).slice(0, 2)).toEqual(['Very high risk', 'The desk takes over']);
});

test('The rest MUST be one press away', async () => {
  show(states.ready);
  expect(screen.queryByText('Can it be undone?')).toBeNull();
  await userEvent.click(button(/^Details Issue a refund/));
  expect(button(/^Details Issue a refund/)).toHaveAttribute('aria-expanded', 'true');
  const facts = screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(facts).toEqual([
    ['Can it be undone?', 'It can be undone'],
    ['Who notices?', 'Only the user'],
    ['The first time', 'Asks the user first'],
    ['Past a limit', 'The desk reviews it first'],
    ['When it isn’t sure', 'Confidence plays no part'],
    ['Decided in advance', 'Not needed: nobody is asked'],
  ]);
  await userEvent.click(button(/^Details Write a note/));
  expect(card()).toHaveTextContent('Asks below a confidence of 0.72');
});

test('A reader who is the user MUST be called you', async () => {
  show(asIlse(states.ready));
  expect(row(/Send a letter/)).toHaveTextContent('You review it first');
  expect(row(/Move a booking/)).toHaveTextContent('Asks you or the desk first');
  await userEvent.click(button(/^Details Look up/));
  expect(screen.getByText('Only you')).toBeInTheDocument();
});

test('A tool that says nothing of itself, and a rule that no action has, MUST be named as such', () => {
  const { container } = show(variants['ready.unmatched'].model);
  expect(card()).toHaveTextContent('1 tool doesn’t say what it does');
  expect(container.querySelector('[data-part="undeclared"]')).toHaveTextContent('legacy_crm');
  expect(card()).toHaveTextContent('2 rules match no listed action');
  expect(container.querySelector('[data-part="unmatched"]')).toHaveTextContent('acount.close');
});

test('The version of the policy MUST be shown, with when it was read', () => {
  show(states.ready);
  expect(screen.getByText(/^Policy/)).toHaveTextContent('Policy northwind-2026-11, as of 2:01 PM');
});

test('Every state MUST say how it stands', () => {
  const { change } = show(states.loading);
  expect(screen.getByText('Reading the rules in force')).toBeInTheDocument();
  expect(screen.getByRole('region')).toHaveAttribute('aria-busy', 'true');
  expect(screen.queryByRole('button')).toBeNull();
  change(states.empty);
  expect(screen.getByText('Nothing is listed yet')).toBeInTheDocument();
  change(states.refused);
  expect(screen.getByText('The rules couldn’t be read')).toBeInTheDocument();
  change(variants['refused.not-allowed'].model);
  expect(screen.getByText('Your account can’t read them. Someone on the team can.')).toBeInTheDocument();
  change(variants['offline.nothing'].model);
  expect(screen.getByText('The rules can be read once you’re connected again.')).toBeInTheDocument();
});

test('What was known before MUST stay, with its time, when it cannot be read again', () => {
  const { change } = show(states.offline);
  expect(card()).toHaveTextContent('This is how it stood at 1:20 PM. It may have changed since.');
  expect(actions()).toHaveLength(3);
  change(variants['refused.known'].model);
  expect(card()).toHaveTextContent('This is how it stood at 1:53 PM.');
  expect(actions()).toHaveLength(2);
});

test('Rows MUST be open to be filtered by risk and by who decides, and put in order by either', async () => {
  show(states.ready);
  await userEvent.selectOptions(screen.getByLabelText('Risk'), 'High risk');
  expect(actions()).toHaveLength(4);
  await userEvent.selectOptions(screen.getByLabelText('Who decides'), 'The user');
  expect(actions()).toEqual(['Send a letter email.send']);
  expect(card()).toHaveTextContent('1 kind of action');
  await userEvent.selectOptions(screen.getByLabelText('Who decides'), 'Anyone');
  await userEvent.selectOptions(screen.getByLabelText('Risk'), 'Any risk');
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'Highest risk first');
  expect(actions()[0]).toMatch(/^Answer a complaint/);
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'By who decides');
  expect(actions().at(-1)).toMatch(/^Issue a refund/);
});

test('Only what some row has MUST be offered', () => {
  show(variants['ready.sixty'].model);
  const offered = within(screen.getByLabelText('Who decides')).getAllByRole('option');
  expect(offered.map((one) => one.textContent)).toEqual(['Anyone', 'Nobody', 'The user', 'The desk']);
  const risks = within(screen.getByLabelText('Risk')).getAllByRole('option');
  expect(risks.map((one) => one.textContent)).toEqual(['Any risk', 'Low risk', 'Medium risk', 'High risk']);
  expect(actions()).toHaveLength(60);
});

test('A filter that hides everything MUST be removable in place', async () => {
  show(states.ready);
  await userEvent.selectOptions(screen.getByLabelText('Risk'), 'Low risk');
  await userEvent.selectOptions(screen.getByLabelText('Who decides'), 'The desk');
  expect(screen.getByText('Nothing matches the filters')).toBeInTheDocument();
  button('Show all').focus();
  await userEvent.keyboard('{Enter}');
  expect(actions()).toHaveLength(10);
  expect(screen.getByRole('region')).toHaveFocus();
});

test('The whole matrix MUST be had as Markdown, whatever is filtered', async () => {
  const user = userEvent.setup();
  show(states.ready);
  await user.selectOptions(screen.getByLabelText('Risk'), 'Low risk');
  await user.click(button('Copy as Markdown'));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(capabilitiesMarkdown(MATRIX));
});

test('A copy that failed MUST be said', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Forbidden'));
  show(states.ready);
  await user.click(button('Copy as Markdown'));
  expect(
    await screen.findByText('This couldn’t be copied. You can download it instead.'),
  ).toBeInTheDocument();
});

test('The whole matrix MUST be had as a page', async () => {
  const files: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:page';
  };
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  show(states.ready);
  await userEvent.click(button('Download HTML'));
  expect(names).toEqual(['capabilities-northwind-2026-11.html']);
  expect(await files[0]?.text()).toBe(capabilitiesPage(MATRIX));
});

test('Reading again MUST ask for exactly one act, and take no second press meanwhile', async () => {
  const { onAct, change } = show(states.refused);
  await userEvent.click(button('Read again'));
  change({ ...states.refused, asking: true });
  await userEvent.click(button('Read again'));
  expect(onAct.mock.calls).toEqual([[{ type: 'refresh' }]]);
});

test('It MUST be a table with named columns and rows', () => {
  show(states.ready);
  expect(screen.getByRole('table', { name: 'What the agent may do' })).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
    'Action',
    'Risk',
    'What happens',
    'Limits',
    'Details',
  ]);
});

test('The matrix MUST announce only what its reader has done', async () => {
  const page = (model: CapabilitiesModel) => (
    <HandoffProvider client={NOBODY} messages={en} timeZone="UTC">
      <CapabilityMatrix capabilities={model} />
    </HandoffProvider>
  );
  const user = userEvent.setup();
  const { rerender } = render(page(states.loading));
  rerender(page(states.ready));
  rerender(page(states.offline));
  rerender(page(states.ready));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.selectOptions(screen.getByLabelText('Risk'), 'High risk');
  expect(screen.getByRole('status')).toHaveTextContent('4 kinds of action');
});

test('Risk MUST be a word before it is a hue', () => {
  const { container } = show(states.ready);
  const words = { low: 'Low risk', medium: 'Medium risk', high: 'High risk', 'very-high': 'Very high risk' };
  for (const [risk, word] of Object.entries(words)) {
    expect(container.querySelector(`[data-risk="${risk}"]`)).toHaveTextContent(word);
  }
});

test('a row is still the same when the matrix was read again', async () => {
  const { change } = show(states.ready);
  await userEvent.click(button(/^Details Issue a refund/));
  change({ ...states.ready, view: { key: 'offline', matrix: MATRIX, at: 7 } });
  expect(screen.getByText('Can it be undone?')).toBeInTheDocument();
});

test('nothing hides in a name', () => {
  const { container } = show(variants['ready.hostile'].model);
  for (const mark of ['U+202E', 'U+200B', '40 spaces', 'U+00A0']) expect(container).toHaveTextContent(mark);
  expect(container).toHaveTextContent('<b>order</b>|note`');
  expect(container.innerHTML).not.toMatch(/[\u202e\u200b\u00a0]/);
});

test('every part is one that a stylesheet may rely on', async () => {
  const seen = new Set<string>();
  const look = (container: HTMLElement) => {
    for (const one of container.querySelectorAll<HTMLElement>('[data-part]'))
      seen.add(one.dataset.part ?? '');
  };
  for (const model of [states.ready, states.empty, variants['ready.unmatched'].model, states.offline]) {
    const { container } = show(model);
    const [toggle] = container.querySelectorAll('[data-part="toggle"]');
    if (toggle) await userEvent.click(toggle);
    look(container);
  }
  const { container } = show(states.ready);
  const [risk, who] = container.querySelectorAll('select');
  if (!risk || !who) throw new Error('There is no filter.');
  await userEvent.selectOptions(risk, 'low');
  await userEvent.selectOptions(who, 'desk');
  await waitFor(() => look(container));
  expect([...seen].sort()).toEqual([...CAPABILITY_MATRIX_PARTS].sort());
});

test('a refusal of another kind says that nothing was changed', () => {
  const refusal = refuse('unanswered', 'No answer.');
  show({ ...states.refused, view: { key: 'refused', refusal, matrix: null, at: null } });
  expect(screen.getByText(/^Nothing was changed by that/)).toBeInTheDocument();
});

import type { InsightsKey } from '@handoff-kit/core';
import { rateOf } from '@handoff-kit/core/insights';
import type { InsightsAct, InsightsModel } from '@handoff-kit/react';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MAYA, NOW } from '../catalogue/fixtures.js';
import {
  actionInsight,
  insightsAnswer,
  insightsModel,
  ownInsights,
  insightsCatalogue as states,
} from '../catalogue/insights.js';
import { insightsVariants as variants } from '../catalogue/insights-variants.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { InsightsPanel } from './insights-panel.js';
import { INSIGHTS_PANEL_PARTS } from './insights-panel-attributes.js';

const keys = Object.keys(states).filter((key): key is InsightsKey => key in states);

let acts: InsightsAct[] = [];

beforeEach(() => {
  acts = [];
});

function show(model: InsightsModel) {
  const tree = (insights: InsightsModel) => (
    <InsightsPanel insights={insights} onAct={(act) => acts.push(act)} />
  );
  const { container, rerender } = renderWithMessages(tree(model));
  return { container, change: (next: InsightsModel) => rerender(tree(next)) };
}

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function row(table: string, name: RegExp): HTMLElement {
  return within(screen.getByRole('table', { name: table })).getByRole('row', { name });
}

const READS = {
  loading: 'Counting what has ended',
  empty: 'Nothing ended in this period',
  ready: '187 requests ended',
  offline: 'These are the figures as of 1:14 PM.',
  refused: 'Your account can’t see them.',
} as const satisfies Record<InsightsKey, string>;

test.each(keys)('%s says how it stands, with known parts only and nothing that announces itself', (key) => {
  const { container } = show(states[key]);
  const panel = section('How requests went');
  expect(panel).toHaveAttribute('data-state', key);
  expect(panel).toHaveTextContent(READS[key]);
  expect(panel).not.toHaveTextContent(/[{}]|undefined|null|NaN/);
  for (const part of container.querySelectorAll('[data-part]')) {
    expect(INSIGHTS_PANEL_PARTS).toContain(part.getAttribute('data-part'));
  }
  expect(container.querySelector('[style], [role="status"], [aria-live]')).toBeNull();
});

describe('the five outcome measures', () => {
  test('say why the agent asked, each reason with its share, its cases and its likely range', () => {
    show(states.ready);
    expect(row('Why the agent asked', /^Over a value limit/)).toHaveTextContent(
      'Over a value limit31%41 of 132 24% to 39%',
    );
  });

  test('say what people decided, why they declined, and what nobody decided', () => {
    show(states.ready);
    expect(row('What people decided', /^Declined or reversed/)).toHaveTextContent('18 of 121');
    expect(section('What people decided')).toHaveTextContent('11 requests ended without a decision');
    expect(row('Why people declined', /^The facts are wrong/)).toHaveTextContent('8 of 22');
  });

  test('say how long a response took, and how often there was none', () => {
    show(states.ready);
    const response = section('Time to a first response');
    for (const text of ['Half within 3 minutes', '9 in 10 within 22 minutes', '7 of 132']) {
      expect(response).toHaveTextContent(text);
    }
  });

  test('keep apart what somebody said from what only looks like it', () => {
    show(states.ready);
    const auto = section('Needed nobody');
    expect(auto).toHaveTextContent('Somebody said so9 of 14');
    expect(auto).toHaveTextContent('Only looks like it: approved unchanged, then done57% 61 of 107');
    expect(section('Had to repeat themselves')).toHaveTextContent('14% 19 of 132 9% to 21%');
  });

  test('of one decision are counts, and nowhere a percentage', () => {
    show(variants['ready.one-decision'].model);
    const panel = section('How requests went');
    expect(panel).toHaveTextContent('1 of 1');
    expect(panel).not.toHaveTextContent('%');
    expect(panel).toHaveTextContent('Below 20 cases, counts stand alone.');
    expect(panel).not.toHaveTextContent('9 in 10');
  });

  test('of twenty cases have a percentage, of nineteen none', () => {
    const of = (cases: number) => [actionInsight('refund.issue', 99, { failed: rateOf(3, cases) })];
    const { change } = show(
      insightsModel({ key: 'ready', figures: insightsAnswer({ actions: of(19) }), at: NOW }),
    );
    expect(row('By action type', /^refund/)).toHaveTextContent('Didn’t work 3 of 19');
    change(insightsModel({ key: 'ready', figures: insightsAnswer({ actions: of(20) }), at: NOW }));
    expect(row('By action type', /^refund/)).toHaveTextContent('Didn’t work 15% 3 of 20 5% to 36%');
  });
});

describe('the action types', () => {
  test('are six, and all on request', async () => {
    const user = userEvent.setup();
    show(variants['ready.many'].model);
    const table = screen.getByRole<HTMLTableElement>('table', { name: 'By action type' });
    expect(table.tBodies[0]?.rows).toHaveLength(6);
    const all = screen.getByRole('button', { name: 'Show all' });
    expect(section('By action type')).toHaveTextContent('6 of 240');
    await user.click(all);
    expect(table.tBodies[0]?.rows).toHaveLength(240);
    expect(all).toHaveAttribute('aria-expanded', 'true');
    expect(all).toHaveFocus();
  });

  test('hide nothing in their names', () => {
    show(variants['ready.hostile'].model);
    expect(screen.getAllByRole('img', { name: 'Hidden character U+202E' }).length).toBeGreaterThan(0);
  });
});

describe('the workload of the desk', () => {
  test('shows a reviewer their own line, and says so', () => {
    show(insightsModel({ key: 'ready', figures: ownInsights(), at: NOW }, { viewer: MAYA }));
    const pace = section('Workload at the desk');
    expect(pace).toHaveTextContent('You see your own line. Administrators see every line.');
    expect(
      within(pace)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['You']);
  });

  test('asks about the work and not about the person', () => {
    show(states.ready);
    expect(section('Workload at the desk')).toHaveTextContent('isn’t for ranking people');
    expect(row('Workload at the desk', /^tomas/)).toHaveTextContent(
      'Nearly all were approved. Do these requests need a person?',
    );
    expect(row('Workload at the desk', /^maya/)).not.toHaveTextContent('?');
  });

  test('calls people by the names that the product knows', () => {
    renderWithMessages(
      <InsightsPanel insights={states.ready} nameOf={({ id }) => (id === 'maya' ? 'Maya Rao' : id)} />,
    );
    expect(row('Workload at the desk', /^Maya Rao/)).toBeInTheDocument();
  });

  test('of nobody says whose decisions there are none of', () => {
    show(variants['ready.nobody-decided'].model);
    expect(section('Workload at the desk')).toHaveTextContent('You decided nothing in this period.');
  });
});

describe('evaluation cases', () => {
  test('are prepared without what may name a person, unless somebody leaves it in', async () => {
    const user = userEvent.setup();
    show(states.ready);
    await user.click(screen.getByRole('button', { name: 'Prepare file' }));
    await user.click(screen.getByRole('radio', { name: 'Leave it in' }));
    await user.click(screen.getByRole('button', { name: 'Prepare file' }));
    expect(acts).toEqual([
      { type: 'export-cases', personal: 'removed' },
      { type: 'export-cases', personal: 'kept' },
    ]);
  });

  test('are saved as one line of JSON each', async () => {
    const user = userEvent.setup();
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL(file: Blob): string {
          files.push(file);
          return 'blob:cases';
        }
        static override revokeObjectURL(): void {}
      },
    );
    const names: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    show(variants['ready.cases'].model);
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    click.mockRestore();
    vi.unstubAllGlobals();
    expect(names).toEqual(['evaluation-cases-2026-10-19-2026-11-18-personal-removed.jsonl']);
    const lines = (await files[0]?.text())?.split('\n') ?? [];
    expect(lines).toHaveLength(28);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'handoff-31', account: '[removed]' });
  });

  test('prepared for one choice are not saved after another', async () => {
    const user = userEvent.setup();
    show(variants['ready.cases'].model);
    await user.click(screen.getByRole('radio', { name: 'Leave it in' }));
    expect(screen.queryByRole('button', { name: 'Save file' })).not.toBeInTheDocument();
  });

  test('are not offered to a reviewer', () => {
    show(insightsModel({ key: 'ready', figures: ownInsights(), at: NOW }, { viewer: MAYA }));
    const cases = section('Cases to try another agent on');
    expect(within(cases).queryByRole('button')).not.toBeInTheDocument();
    expect(cases).toHaveTextContent('Administrators can save them as a file.');
  });

  test('that could not be read say so', () => {
    show(variants['ready.cases-failed'].model);
    expect(section('Cases to try another agent on')).toHaveTextContent('The cases couldn’t be read.');
  });
});

describe('the period', () => {
  test('is chosen in place', async () => {
    const user = userEvent.setup();
    show(states.ready);
    const period = screen.getByRole('combobox', { name: 'Period' });
    expect(period).toHaveDisplayValue('Last 30 days');
    await user.selectOptions(period, 'Last 90 days');
    expect(acts).toEqual([{ type: 'choose-period', days: 90 }]);
  });

  test('that a product began with can be chosen, whatever it is', () => {
    show(insightsModel(states.ready.view, { days: 14 }));
    expect(screen.getByRole('combobox', { name: 'Period' })).toHaveDisplayValue('Last 14 days');
  });

  test('is counted again on request, once at a time', async () => {
    const user = userEvent.setup();
    const { change } = show(states.ready);
    await user.click(screen.getByRole('button', { name: 'Count again' }));
    change({ ...states.ready, asking: true });
    await user.click(screen.getByRole('button', { name: 'Count again' }));
    expect(acts).toEqual([{ type: 'refresh' }]);
    expect(section('How requests went')).toHaveAttribute('aria-busy', 'true');
  });
});

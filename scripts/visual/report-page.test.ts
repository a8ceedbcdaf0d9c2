import { expect, test } from 'vitest';
import type { Fault } from './fault.js';
import { reportPage } from './report-page.js';

const picture = Buffer.alloc(0);

const differs: Fault = {
  name: 'handoff-card.confirm.light-390',
  kind: 'differs',
  difference: { kind: 'pixels', count: 312, picture },
  expected: picture,
  actual: picture,
};

test('what differs is shown expected, actual and difference side by side, and with a slider', () => {
  const page = reportPage([differs]);
  expect(page).toContain('312 pixels');
  const pictures = [...page.matchAll(/<figure>.*?src="([^"]*)"/g)].map(([, file]) => file);
  expect(pictures).toEqual([
    'handoff-card.confirm.light-390.expected.png',
    'handoff-card.confirm.light-390.actual.png',
    'handoff-card.confirm.light-390.difference.png',
  ]);
  expect(page).toContain('<input type="range"');
});

test('a picture without another has nothing to slide between', () => {
  const page = reportPage([{ name: 'handoff-card.confirm.light-390', kind: 'missing', actual: picture }]);
  expect(page).toContain('handoff-card.confirm.light-390.actual.png');
  expect(page).not.toContain('expected.png');
  expect(page).not.toContain('type="range"');
});

test('the report asks nothing of any other address', () => {
  expect(reportPage([differs])).not.toMatch(/https?:|\/\//);
});

test('a name or a reason cannot become markup', () => {
  const page = reportPage([
    { name: 'a.b<img src=x>.c', kind: 'failed', reason: `nothing at "[data-part='approve']" & <b>` },
  ]);
  expect(page).not.toContain('<img');
  expect(page).toContain('a.b&lt;img src=x&gt;.c');
  expect(page).toContain('nothing at &quot;[data-part=&#39;approve&#39;]&quot; &amp; &lt;b&gt;');
});

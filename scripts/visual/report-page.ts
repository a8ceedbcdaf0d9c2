import { escapeHtml } from '../../packages/core/src/text/escape-html.js';
import { type Fault, picturesIn, textOf } from './fault.js';

const TITLES = { expected: 'Expected', actual: 'Actual', difference: 'Difference' } as const;

/** The page that shows every fault, with its pictures in the same folder. */
export function reportPage(faults: readonly Fault[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${faults.length} in the pictures</title>
    <link rel="stylesheet" href="report.css">
    <script src="report.js" defer></script>
  </head>
  <body>
    <h1>Pictures</h1>
    <p class="summary">${faults.length} to look at. If all of them are meant, npm run visual:update accepts them.</p>
    <details class="contents">
      <summary>By name</summary>
      <ul>${faults.map(link).join('')}</ul>
    </details>
    <main>${faults.map(section).join('')}</main>
  </body>
</html>
`;
}

/** The file of one of a fault's pictures. */
export function fileOf({ name }: Fault, kind: string): string {
  return `${name}.${kind}.png`;
}

function link({ name }: Fault, index: number): string {
  return `<li><a href="#fault-${index}">${escapeHtml(name)}</a></li>`;
}

function section(fault: Fault, index: number): string {
  const { expected, actual } = picturesIn(fault);
  return `
<section class="fault" id="fault-${index}" aria-labelledby="name-${index}">
  <h2 id="name-${index}">${escapeHtml(fault.name)}</h2>
  <p class="note">${escapeHtml(textOf(fault))}</p>
  <div class="pictures">${figures(fault)}</div>
  ${expected && actual ? slider(fault) : ''}
</section>`;
}

function figures(fault: Fault): string {
  const shown = picturesIn(fault);
  return (['expected', 'actual', 'difference'] as const)
    .filter((kind) => shown[kind])
    .map((kind) => {
      const file = escapeHtml(fileOf(fault, kind));
      return `<figure><figcaption>${TITLES[kind]}</figcaption><a href="${file}">${image(fault, kind)}</a></figure>`;
    })
    .join('');
}

function slider(fault: Fault): string {
  return `
  <div class="slider">
    <label>Expected on the left, actual on the right
      <input type="range" min="0" max="100" value="50"></label>
    <div class="wipe">${image(fault, 'expected')}${image(fault, 'actual')}</div>
  </div>`;
}

function image(fault: Fault, kind: keyof typeof TITLES): string {
  const alt = `${TITLES[kind]}: ${fault.name}`;
  return `<img src="${escapeHtml(fileOf(fault, kind))}" alt="${escapeHtml(alt)}" loading="lazy">`;
}

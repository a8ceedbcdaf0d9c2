import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserNote } from './chromium.js';
import { accept, acceptedIn } from './visual/accepted.js';
import { buildPage } from './visual/build-page.js';
import { ENVIRONMENTS } from './visual/environment.js';
import { type Fault, summaryOf, textOf } from './visual/fault.js';
import { createJudge } from './visual/judge.js';
import { launchBrowser } from './visual/launch-browser.js';
import { openStage } from './visual/open-stage.js';
import { isChosen, type Picture, picturesOf } from './visual/picture.js';
import { takePictures } from './visual/take-pictures.js';
import { clearReport, writeReport } from './visual/write-report.js';

const accepted = fileURLToPath(new URL('../visual/', import.meta.url));
const reportFolder = fileURLToPath(
  new URL('../node_modules/.cache/handoff-kit/visual/report/', import.meta.url),
);

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const filters = positionals.map((filter) => filter.replace(/\.png$/, ''));

const note = browserNote();
if (note === null) await run();
else if (values.update) refuse(`${note} They are not taken here.`);
else console.log(note);

async function run(): Promise<void> {
  const { pictures, faults } = await takeAll();
  if (pictures === 0 && faults.length === 0) {
    refuse(`No picture has a name with ${filters.join(' or ')} in it. A part of a name has to be whole.`);
  } else if (values.update) update(pictures, faults);
  else compare(pictures, faults);
}

async function takeAll(): Promise<{ readonly pictures: number; readonly faults: readonly Fault[] }> {
  const folder = await buildPage('visual');
  const browser = await launchBrowser();
  try {
    const pictures = (await everyPicture()).filter(({ name }) => isChosen(name, filters));
    const judge = createJudge(pictures, acceptedIn(accepted, filters));
    await takePictures(browser, folder, pictures, judge.add);
    return { pictures: pictures.length, faults: judge.faults() };
  } finally {
    await browser.close();
  }

  async function everyPicture(): Promise<readonly Picture[]> {
    const [environment] = ENVIRONMENTS;
    const stage = await openStage(browser, folder, environment);
    const subjects = await stage.subjects();
    await stage.close();
    return picturesOf(subjects);
  }
}

function compare(pictures: number, faults: readonly Fault[]): void {
  clearReport(reportFolder);
  print(faults);
  console.log(`${summaryOf(pictures, faults)} (${seconds()})`);
  if (faults.length === 0) return;
  console.log(writeReport(reportFolder, faults));
  process.exitCode = 1;
}

function update(pictures: number, faults: readonly Fault[]): void {
  clearReport(reportFolder);
  const { written, removed, open } = accept(accepted, faults);
  print(open);
  console.log(`${pictures} pictures, ${written} written, ${removed} removed (${seconds()})`);
  if (open.length > 0) process.exitCode = 1;
}

function print(faults: readonly Fault[]): void {
  for (const fault of faults) console.log(`${fault.name}: ${textOf(fault)}`);
}

function seconds(): string {
  return `${Math.round(process.uptime())} s`;
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

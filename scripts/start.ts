import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endWithParent } from './end-with-parent.mjs';
import { execute } from './execute.js';

const port = process.env.PORT ?? '4310';
if (!(await isFree(Number(port)))) {
  console.error(`Port ${port} is taken. Choose another one: PORT=4311 npm start`);
  process.exit(1);
}

console.log('Building the packages, the demo and Storybook …');
const build = await execute('turbo', ['run', 'build', 'build:storybook', '--output-logs=errors-only']);
if (build.code !== 0) {
  console.error(build.output);
  console.error('The build failed; what it printed is above.');
  process.exit(1);
}

// A process group of its own, so that the shell between pnpm and the server ends with them.
const group = process.platform !== 'win32';
const demo = spawn('pnpm', ['--silent', 'run', 'start'], {
  cwd: 'apps/demo',
  stdio: 'inherit',
  env: { ...process.env, PORT: port, DEMO_ADDRESSES: 'printed-by-parent' },
  shell: !group,
  detached: group,
});
endWithParent((signal) => {
  if (demo.pid === undefined || demo.exitCode !== null) return;
  if (group) process.kill(-demo.pid, signal);
  else demo.kill(signal);
});
const ended = new AbortController();
demo.on('exit', (code) => {
  process.exitCode = code ?? 0;
  ended.abort();
});

const demoAddress = `http://localhost:${port}/`;
const storybookAddress = `http://localhost:${port}/storybook/`;
if ((await answers(demoAddress)) && (await answers(storybookAddress))) {
  console.log(`\nDemo       ${demoAddress}\nStorybook  ${storybookAddress}\n`);
}

async function answers(address: string): Promise<boolean> {
  while (!ended.signal.aborted) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return true;
    await pause(200, undefined, { signal: ended.signal }).catch(() => undefined);
  }
  return false;
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, () => probe.close(() => resolve(true)));
  });
}
